// Intl (Unicode CLDR) provides countries, regions and the cities of time zones at run time. The large cities, states and
// provinces below were written for this project, not copied from a list.

const cities = `
Aachen|Abidjan|Abu Dhabi|Abuja|Acapulco|Accra|Addis Ababa|Aden|Adelaide|Agra|Ahmedabad|Aleppo|Alexandria|Algiers|Almaty|Amman|
Amsterdam|Anchorage|Ankara|Antalya|Antwerp|Asmara|Astana|Athens|Atlanta|Auckland|Baghdad|Baku|Bali|Baltimore|Bamako|Bandung|
Bangalore|Bengaluru|Bangkok|Barcelona|Barranquilla|Basel|Basra|Beijing|Beirut|Belfast|Belgrade|Belo Horizonte|Benghazi|Bergen|
Berlin|Berne|Bern|Bethlehem|Bhopal|Bilbao|Birmingham|Bogota|Bogotá|Bologna|Bonn|Bordeaux|Boston|Brasilia|Bratislava|Bremen|Brisbane|
Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Bujumbura|Busan|Cairo|Calcutta|Calgary|Cali|Canberra|Cancun|Cannes|
Cape Town|Caracas|Cardiff|Cartagena|Casablanca|Charlotte|Chechnya|Chengdu|Chennai|Chicago|Chittagong|Chongqing|Cincinnati|Cleveland|
Cologne|Colombo|Conakry|Copenhagen|Cordoba|Córdoba|Cork|Dakar|Dallas|Damascus|Dar es Salaam|Darwin|Delhi|Denver|Detroit|Dhaka|Doha|
Donetsk|Dortmund|Dresden|Dubai|Dublin|Durban|Dushanbe|Düsseldorf|Edinburgh|Edmonton|Entebbe|Frankfurt|Freetown|Fukuoka|Fukushima|
Gaborone|Gaza City|Geneva|Genoa|Ghent|Glasgow|Goa|Gothenburg|Granada|Grozny|Guadalajara|Guangzhou|Guatemala City|Guayaquil|
Haifa|Halifax|Hamburg|Hangzhou|Hanoi|Hanover|Harare|Harbin|Havana|Hebron|Helsinki|Herat|Hiroshima|Ho Chi Minh City|Hobart|Hong Kong|
Honolulu|Houston|Hyderabad|Incheon|Indianapolis|Innsbruck|Isfahan|Islamabad|Istanbul|Izmir|Jaffna|Jaipur|Jakarta|Jeddah|Jenin|Jericho|Jerusalem|
Jilin|Johannesburg|Juba|Kabul|Kampala|Kandahar|Kaohsiung|Karachi|Kathmandu|Kazan|Kharkiv|Khartoum|Kherson|Kiev|Kyiv|Kigali|Kingston|Kinshasa|
Kobe|Kolkata|Krakow|Kuala Lumpur|Kunming|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leicester|Leipzig|Lhasa|Libreville|Lille|Lilongwe|
Lima|Limassol|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lucknow|Lusaka|Luxor|Lviv|Lyon|Macau|Madras|Madrid|Malaga|Managua|Manaus|
Manchester|Mandalay|Manila|Maputo|Mariupol|Marrakech|Marseille|Mazar-i-Sharif|Mecca|Medellin|Medellín|Medina|Melbourne|Memphis|Mexico City|Miami|
Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Mombasa|Monrovia|Monterrey|Montevideo|Montreal|Moscow|Mosul|Multan|Mumbai|Bombay|Munich|Muscat|Nagasaki|
Nagoya|Nairobi|Nanjing|Nantes|Naples|Nashville|Nassau|New Delhi|New Orleans|New York|New York City|Newark|Newcastle|Nice|Nicosia|Nottingham|Novosibirsk|
Nuremberg|Oakland|Odessa|Odesa|Oklahoma City|Okinawa|Orlando|Osaka|Oslo|Ottawa|Ouagadougou|Oxford|Cambridge|Palermo|Panama City|Paris|Peking|Penang|Perth|Peshawar|
Philadelphia|Phnom Penh|Phoenix|Phuket|Pisa|Pittsburgh|Port Louis|Port Moresby|Port-au-Prince|Portland|Porto|Porto Alegre|Prague|Pretoria|Pristina|
Puebla|Pune|Pyongyang|Quebec City|Quetta|Quito|Rabat|Ramallah|Rangoon|Yangon|Rawalpindi|Recife|Reykjavik|Richmond|Riga|Rio de Janeiro|Riyadh|Rome|Rosario|
Rotterdam|Sacramento|Saigon|Salvador|Salzburg|Samarkand|San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|San Salvador|Sanaa|Santiago|Santo Domingo|
Sao Paulo|São Paulo|Sarajevo|Seattle|Sendai|Seoul|Seville|Shanghai|Sharjah|Sharm el-Sheikh|Sheffield|Shenzhen|Sialkot|Singapore|Skopje|Sofia|Southampton|Split|
Srinagar|St. Louis|St Louis|St. Petersburg|St Petersburg|Stockholm|Strasbourg|Stuttgart|Surabaya|Suva|Suzhou|Sydney|Taipei|Taichung|Tainan|Tallinn|Tampa|Tampere|
Tashkent|Tbilisi|Tegucigalpa|Tehran|Teheran|Tel Aviv|The Hague|Thessaloniki|Thimphu|Tianjin|Tijuana|Timbuktu|Tirana|Tokyo|Toronto|Toulouse|Tripoli|Tucson|Tunis|
Turin|Ulaanbaatar|Utrecht|Valencia|Vancouver|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Volgograd|Warsaw|Washington|Washington D.C.|Washington DC|Wellington|
Wichita|Windhoek|Winnipeg|Wuhan|Xiamen|Xian|Xi'an|Yalta|Yamoussoukro|Yaounde|Yerevan|Yokohama|York|Zagreb|Zaporizhzhia|Zhengzhou|Zurich|Zürich
`;

const regions = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|
Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia|
Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|
New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Northern Territory|Otago|Northland|
England|Scotland|Wales|Northern Ireland|Ulster|Cornwall|Devon|Essex|Kent|Lancashire|Norfolk|Suffolk|Surrey|Sussex|Yorkshire|
Bavaria|Saxony|Hesse|Brandenburg|Catalonia|Andalusia|Galicia|Brittany|Normandy|Burgundy|Corsica|Sardinia|Sicily|Tuscany|Lombardy|Crimea|Donbas|Siberia|Dagestan|Chechnya|Kosovo|Transylvania|Flanders|Wallonia|
Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|Jammu|Jharkhand|Karnataka|Kashmir|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|
Balochistan|Sindh|Khyber Pakhtunkhwa|Helmand|Nangarhar|Kunduz|Kurdistan|Anbar|
Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Tibet|Xinjiang|Yunnan|Zhejiang|
Hokkaido|Kyushu|Java|Sumatra|Borneo|Sulawesi|Papua|Mindanao|Luzon|Sabah|Sarawak|Johor|Selangor|
Bahia|Minas Gerais|Paraná|Parana|Chiapas|Oaxaca|Sinaloa|Sonora|Tamaulipas|Veracruz|Yucatan|Jalisco|Chihuahua|Patagonia|Gauteng|KwaZulu-Natal|Darfur|Tigray|Oromia|Katanga|Kivu|
Africa|Asia|Europe|Oceania|Antarctica|North America|South America|Latin America|Central America|Southeast Asia|Central Asia|South Asia|East Asia|East Africa|West Africa|North Africa|Middle East|Scandinavia|Balkans|Caribbean|Caucasus|Sahara|Sahel|Himalayas|Alps|Andes|
Britain|Great Britain|U.K.|UK|U.S.|US|USA|U.S.A.|America|United States of America|UAE|U.A.E.|Holland|Burma|Czech Republic|Czechoslovakia|Yugoslavia|Soviet Union|U.S.S.R.|USSR|East Germany|West Germany|Zaire|Ivory Coast|Macedonia|Swaziland|Turkey|Palestine|Gaza|Gaza Strip|West Bank|Golan Heights|Bosnia|Herzegovina|Congo|Trinidad|Tobago|Vatican|Hong Kong|Macau|
Brooklyn|Manhattan|Queens|Bronx|Harlem|Hollywood|Silicon Valley|Capitol Hill|Westminster|Kashmir Valley|Persian Gulf|Red Sea|Black Sea|Dead Sea|Mediterranean|Mediterranean Sea|Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic|South China Sea|Amazon|Danube|Euphrates|Ganges|Mekong|Nile|Rhine|Thames|Tigris|Volga|Yangtze
`;

// Time zones whose names rarely refer to those places.
const misleading = new Set(
  'Wake Midway Center Easter Christmas Chatham Knox Truk Casey Davis Palmer Troll'.split(' '),
);

let names: ReadonlySet<string> | undefined;

/** Countries, regions and larger cities, by their English names. */
export function placeNames(): ReadonlySet<string> {
  names ??= new Set([...split(cities), ...split(regions), ...countryNames('en'), ...timeZoneCities()]);
  return names;
}

/** Returns the names of all countries in a language. */
export function countryNames(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = /^(?:QO|ZZ|UN|EU|EZ|X.)$/.test(code) ? undefined : display.of(code);
      if (name)
        found.push(name.replace(/ \([^()]*\)$/, ''), name.replaceAll('&', 'and').replace(/^St\. /, 'Saint '));
    }
  }
  return [...new Set(found)];
}

function timeZoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => zone.split('/'))
    .filter((parts) => parts.length > 1 && parts[0] !== 'Etc')
    .map((parts) => parts.at(-1)!.replaceAll('_', ' '))
    .filter((name) => !misleading.has(name));
}

function split(list: string): string[] {
  return list.split(/[|\n]+/).filter(Boolean);
}
