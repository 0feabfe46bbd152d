// English words that show what a name next to them is. Written for this project, not copied from a list.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles, without full stops, in lower case. */
export const honorifics = set(`
  mr mrs ms miss mx dr prof sir dame lady madam rev reverend fr hon haji hajj alhaji sheikh shaikh sheik shri smt datuk dato
  tun tan pandit maulana mullah mufti ayatollah imam rabbi monsignor señor senor señora messrs justice engr barrister
  pastor brother sister aunt auntie aunty uncle st.
`);

/** Offices and ranks that precede a name, in lower case. */
export const roles = set(`
  president vice-president premier chancellor minister ministers secretary secretary-general undersecretary ambassador envoy
  senator sen sens representative rep reps congressman congresswoman governor gov mayor councillor councilor alderman mp mps mla mna cm pm assemblyman
  king queen prince princess crown emperor empress emir amir sultan pope cardinal archbishop bishop patriarch
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm commander cmdr commodore brigadier marshal
  officer inspector superintendent constable detective sheriff commissioner chief deputy assistant
  chairman chairwoman chairperson chair director director-general manager ceo cfo coo founder co-founder owner head leader boss spokesman spokeswoman spokesperson
  judge magistrate attorney prosecutor lawyer advocate counsel
  professor doctor teacher principal dean provost rector scientist economist analyst researcher historian expert
  coach captain striker midfielder defender goalkeeper winger forward batsman bowler pitcher quarterback champion skipper
  author actor actress singer director composer conductor writer poet journalist reporter editor columnist photographer artist comedian designer
  father mother brother sister son daughter husband wife widow uncle aunt cousin friend colleague rival
  candidate activist dissident militant warlord rebel suspect resident player driver rider pilot astronaut
  member legislator lawmaker lawmakers organizer organiser mep msp mec
`);

/** Words before an office that belong to it: Prime Minister, Deputy Finance Minister. In lower case. */
export const roleModifiers = set(`
  prime vice deputy acting former ex-president interim foreign interior finance defence defense health education trade energy transport justice
  labor labour agriculture environment economy home attorney first second chief executive managing general senior junior assistant associate
  supreme crown state federal national regional provincial district police army navy air force military presidential opposition party parliament
  house senate speaker secretary top special lieutenant major brigadier inspector honorary joint minority majority co- world press under-secretary information
  culture tourism planning commerce industry housing communications technology women sports youth water external affairs internal public
`);

/** Words at the end of an institution’s name, or before "of" and "for"; in lower case. */
export const organizationHeads = set(`
  academy administration agency airline airlines airways alliance army assembly association associates associations authority bank banks board
  brigade brigades broadcaster broadcasting brothers bureau cabinet centre center chamber channel church club coalition college command commission committee companies
  company confederation conference congress consortium cooperative corporation corps council court courts daily department directorate electric enterprise
  enterprises exchange faculty federation force forces foundation front fund garrison gazette government group guard guards guild herald holding holdings hospital
  house industries initiative institute institution insurance intelligence international investments journal labs laboratory laboratories league legislature library
  institutes centers centres offices bureaus departments commissions laboratories administrations archives councils committees
  ltd media ministry mission mosque motors movement museum navy network news newspaper observatory office operations orchestra
  organisation organization panel parliament partners partnership party pharmaceuticals petroleum police post power press radio regiment resources school schools
  secretariat securities senate service services social society squad syndicate systems taskforce team technologies telecom telegraph telegram television theatre theater
  times tribunal tribune trust union unions united university ventures wanderers rovers athletic works workers
  inc inc. corp corp. co co. cos cos. plc llc llp ag sa nv gmbh spa pty kg ab asa oyj bhd berhad
  fc cf afc sc ac fk bc
`);

/** Words at the end of the name of a company or a club. */
export const organizationSuffixes = set(`
  inc inc. corp corp. co co. cos cos. bros bros. ltd ltd. plc llc llp ag nv gmbh spa pty kg asa oyj bhd berhad fc cf afc holdings airlines airways
`);

/** Words at the end of a place name, or before "of"; in lower case. */
export const placeHeads = set(`
  airport airfield archipelago avenue base basin bay beach boulevard border bridge building canal canyon castle cathedral cape cemetery city coast corridor county
  creek crossing dam desert district emirate falls farm field forest fort garden gardens glacier governorate gulf gate harbor harbour heights highway hill hills hotel
  island islands isle isles jungle kingdom lagoon lake lakes lane mall mine monument mount mountain mountains municipality oblast ocean palace park pass
  peninsula plain plateau plaza port prefecture prison province provinces reef region republic reserve ridge river road route sea springs square
  stadium arena state station strait street suburb temple terminal territory territories tower towers town township tunnel valley village volcano zone
`);

/** Words at the beginning of a place name; in lower case. */
export const placeBeginnings = set(`
  lake mount mt mt. cape fort ft. port gulf bay isle river san santa santo new upper lower saint sao são puerto villa las los el bandar ras wadi
`);

export const directions = set(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern central upper lower greater downtown mainland inner outer
`);

/** Words that follow a nation which is not part of the name: the Indian Foreign Ministry. */
export const governmentHeads = set(
  'ministry government parliament embassy army navy police cabinet president senate consulate military congress',
);

/** Words before a word of origin that belong to it: Costa Rican, New Zealander. */
export const originBeginnings = set('Costa Puerto Sri New Sierra Saudi');

/** Capitalized words of origin. */
export const demonyms = set(`
  Afghan Albanian Algerian American Angolan Arab Arabian Arabic Argentine Argentinian Argentinean Armenian Asian Australian Austrian Azerbaijani Azeri Bahraini Baltic
  Bangladeshi Basque Belarusian Belarussian Belgian Bolivian Bosnian Brazilian British Briton Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Caribbean
  Catalan Chadian Chechen Chilean Chinese Colombian Congolese Croat Croatian Cuban Cypriot Czech Danish Dominican Dutch Ecuadorian Ecuadorean Egyptian Emirati English
  Eritrean Estonian Ethiopian European Fijian Filipino Finnish Flemish French Gambian Georgian German Ghanaian Greek Guatemalan Guinean Guyanese Haitian Hindu Honduran Hungarian
  Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Islamist Israeli Italian Ivorian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar
  Kurd Kurdish Kuwaiti Kyrgyz Laotian Latin Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malawian Malaysian Malian Maltese Maori Mauritanian Mauritian
  Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Muslim Namibian Nepalese Nepali Nicaraguan Nigerian Nordic Norwegian Omani Ottoman Pakistani
  Palestinian Panamanian Paraguayan Pashtun Persian Peruvian Philippine Polish Portuguese Qatari Roman Romanian Russian Rwandan Salvadoran Salvadorean Saudi Scandinavian Scottish
  Senegalese Serb Serbian Shia Shiite Shi'ite Sikh Singaporean Slav Slovak Slovakian Slovene Slovenian Somali Spanish Sudanese Sunni Swedish Swiss Syrian Taiwanese Tajik
  Tamil Tanzanian Thai Tibetan Tunisian Turk Turkish Turkmen Ugandan Ukrainian Uighur Uyghur Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Yugoslav Zambian
  Zimbabwean Western Eastern African Christian Catholic Protestant Orthodox Buddhist Anglican Soviet Bolivarian Communist Democratic Republican Socialist Liberal Conservative Marxist
  Democrat Hispanic Latino Latina Parisian Londoner Sinhalese Rohingya Zulu Hutu Tutsi Zionist Nazi Spaniard Swede Dane Finn Scot Zealander Rican Lankan Leonean Frenchman Englishman Dutchman Irishman
`);

/** Days, months, holidays and other capitalized words that are not names. */
export const neverNames = set(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Christmas Easter Ramadan Eid Hanukkah Diwali Thanksgiving Navratri
  God Allah Bible Koran Quran
  I I'm I've I'd I'll TV CEO CFO COO GDP AIDS HIV DNA COVID COVID-19 Covid Covid-19 SARS-CoV-2 PM MP MPs AM NGO NGOs ID IT AI PhD USD EST GMT OK PCR CCTV SMS ATM LED SUV VIP Q&A FAQ
  A.M. P.M. BST EDT PDT UTC HTML PDF URL API CSS GPS RSS SEO HTTP HTTPS XML JSON UX UI PR HR FY Q1 Q2 Q3 Q4 DIY LGBT LGBTQ LGBTQ+ UFO BMI IQ ICU CD DVD PC WC IPO ODI ODIs
  Mr Mrs Ms Dr Prof Sir Madam Mr. Mrs. Ms. Dr. Prof. No. Nos Vol Fig Inuit Sherpa
`);

/** Words at the end of the name of a meeting, a contest or a war; in lower case. */
export const eventHeads = set(`
  cup games championship championships olympics open prix masters trophy tournament marathon festival awards award prize expo fair summit war revolution uprising
  biennale carnival derby regatta day week month year anniversary pageant gala forum dialogue rally
`);

/** Words at the end of the name of a law or a treaty; in lower case. */
export const lawHeads = set(`
  act bill law code constitution treaty agreement accord accords convention protocol charter ordinance amendment directive regulation pact covenant
`);

/** Capitalized words that are part of many names, but not names themselves; in lower case. */
export const neverAlone = set(`
  world english internet web earth moon sun nobel olympic olympics premier bundesliga division grand first second third great new old young saint st. chapter article section part table
  figure phase step tip note class grade group spring summer autumn winter state states nation nations city police army navy islam christianity buddhism hinduism judaism
  nazi bitcoin android windows
`);

/** Small words that begin a sentence and are not part of a name. */
export const functionWords = set(`
  a about above across after afterwards again against all almost along already also although always am amid among an and another any anyone anything are as at away back be
  because been before behind being below beneath beside besides between beyond both but by can cannot could despite did do does doing done down during each either else
  even ever every everyone everything except few for from further had half has have having he hence her here hers herself him himself his how however i if in indeed instead
  into is it its itself just last later least less let like likewise many maybe me meanwhile might mine more moreover most much must my myself near neither never nevertheless next no nobody
  none nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves out outside over own per perhaps please rather same say says said she should
  since so some somebody someone something sometimes still such than that the their theirs them themselves then there thereafter therefore these they this those though through throughout thus to today
  together tomorrow tonight too toward towards two three four five six seven eight nine ten under unless unlike until up upon us very via was we well were what whatever when whenever where whereas whether which
  while who whoever whole whom whose why will with within without would yes yesterday yet you your yours yourself according additionally earlier first second third finally
  born asked another following given based despite thanks former mr. instead new late
`);

/** Small words in the names of people. */
export const nameParticles = set(
  'de la van von wa bin ibn binti al el der den di da dos das du del della le ten ter y ben ul al- e lo abu af zu',
);

/** Words that continue a title: Tan Sri, Datuk Seri. In lower case. */
export const titleEndings = set('sri seri');

/** The first parts of a compound that is an office: vice-chairman, ex-president. In lower case. */
export const officePrefixes = set('co ex vice deputy sub under former non');

/** Words after an office that complete it: Chief Executive. In lower case. */
export const officeCompletions = set('executive');

/** The last parts of a compound that is an office: president-elect. In lower case. */
export const officeEndings = set('elect designate general');

/** Days and months that are also given names or surnames: Jun Kimura, Theresa May. */
export const namesOfDates = set('Jan April May June Jun August Sun');

/** Verbs that follow people who speak or act, in lower case. */
export const speechVerbs = set(`
  said says told added adds asked noted explained stated argued warned insisted announced admitted denied claimed recalled replied wrote tweeted remarked
  stressed emphasized emphasised acknowledged urged vowed pledged confirmed believes thinks thought wants resigned died scored married joked testified
  pointed underlined reiterated continued concluded commented described expressed praised thanked hopes
`);

/** Endings of compounds that begin with a name but are not names: Paris-based. */
export const compoundEnds = set(`
  based born led owned backed style controlled speaking run made bound area wide time year old day week month long held ruled occupied administered sponsored
  funded listed educated trained term related level ranked seeded first brokered mediated hosted installed language era friendly dominated americans american
`);

/** Organizations whose names do not show what they are. Written for this project. */
export const knownOrganizations: ReadonlySet<string> = new Set(
  `
  Congress|Parliament|Senate|Cabinet|House of Representatives|House of Commons|House of Lords|Lok Sabha|Rajya Sabha|Knesset|Duma|Bundestag|Bundesbank|Pentagon|Kremlin|White House|
  Downing Street|Capitol|State Department|Treasury|Scotland Yard|Wall Street|Interpol|Europol|Reuters|Xinhua|Interfax|Tass|Bloomberg|CNN|BBC|AFP|AP|Al Jazeera|Al-Jazeera|Al Arabiya|NBC|CBS|ABC|NPR|PTI|ANI|
  Associated Press|Agence France-Presse|Press Trust of India|United Nations|UN|U.N.|European Union|EU|E.U.|NATO|OPEC|ASEAN|UNESCO|UNICEF|WHO|IMF|FBI|CIA|NASA|FIFA|UEFA|
  African Union|Arab League|Commonwealth|Red Cross|Red Crescent|World Bank|Hamas|Hezbollah|Hizbollah|Taliban|Taleban|Fatah|Al Qaeda|Al-Qaeda|al-Qaeda|Islamic State|ISIS|Boko Haram|Al-Shabaab|al-Shabaab|
  Muslim Brotherhood|Islamic Jihad|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders|Labour|Likud|Fidesz|Sinn Fein|Bharatiya Janata Party|
  Google|Facebook|Twitter|Apple|Microsoft|Amazon.com|Alibaba|Tencent|Baidu|Weibo|WeChat|Huawei|Xiaomi|Samsung|Sony|Toyota|Honda|Nissan|Hyundai|Volkswagen|Mercedes|Ferrari|McLaren|Renault|Peugeot|Fiat|Volvo|
  Boeing|Airbus|Siemens|Nokia|Ericsson|Intel|IBM|Netflix|YouTube|Instagram|WhatsApp|TikTok|Telegram|LinkedIn|Uber|Tesla|Walmart|Starbucks|McDonald's|Coca-Cola|Pepsi|Nestle|Nestlé|Unilever|Shell|Exxon|Chevron|
  Gazprom|Rosneft|Aramco|Petrobras|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Bayer|Goldman Sachs|Morgan Stanley|Citigroup|JPMorgan|Barclays|HSBC|Deutsche Bank|Harvard|Stanford|Yale|Princeton|MIT|
  Arsenal|Chelsea|Liverpool FC|Everton|Tottenham|Tottenham Hotspur|Aston Villa|Juventus|Inter Milan|AC Milan|Ajax|Bayern Munich|Borussia Dortmund|Real Madrid|Barcelona FC|Atletico Madrid|Benfica|Celtic|
  Yankees|Mets|Red Sox|Dodgers|Giants|Cubs|Orioles|Braves|Lakers|Celtics|Bulls|Knicks|Cowboys|Packers|Patriots|Steelers|49ers|Maple Leafs|Canadiens|Rangers
  `
    .split(/[|\n]+/)
    .map((name) => name.trim())
    .filter(Boolean),
);

/** Abbreviations in capitals that name nobody: offices, papers, techniques, times. In lower case. */
export const commonAcronyms = set(`
  asap readme ip kb mb gb iot ttl hsts fyi tbd tba tbc rsvp diy eta faq faqs qa aka vip ok
  pii rfi rfp rfq sop kpi sme roi swot mou nda foia
  ceo cio cto cfo coo cmo cdo ciso hr pr
  ux ui api apis seo sdk cms crm saas url urls uri html css xml json http https ssl tls dns ftp ssh sql php csv pdf rss sms gps usb pc tv cd dvd
  est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst aest
`);

/** Codes of states and provinces after a town: Phoenix, AZ. */
export const stateCodes = set(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
  AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD VIC TAS ACT
`);

/** Abbreviated offices that are something else in lower case: 10 pm, 5 cm. */
export const officesInCapitals = set('pm cm mp rep reps gen col maj adm gov');

/** Words of an office between which its field stands: Chief Reader Service Officer. In lower case. */
export const officeBeginnings = set(
  'chief deputy senior junior assistant associate vice principal lead head acting executive',
);
