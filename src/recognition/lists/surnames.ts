// Common given names and surnames of about a hundred countries, from
// https://github.com/sigpwned/popular-names-by-country-dataset (CC0 1.0), in Latin letters only.

/** Surnames, in their usual spelling. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `
  Abazi Abbasov Abdrahmanov Abdullaev Abdullayev Abe Abuladze Acosta Adams Adary Ademović Adilović Adrei
  Afërdita Aguilar Aguilera Aguirre Ahamed Ahmadov Ahmed Ahmetov Ahmetović Ahn Ahonen Aigner Aivaliotis Akter
  Alarcón Aleksejev Alexander Ali Aliev Alievi Aliyev Allen Almeida Alonso Alvarado Alves Amangeldy Amar
  Amarasinghe Amato An Andersen Anderson Andersson Andov Andreassen Andrejev André Andō Ang Angelov Angelova
  Antunes Aoki Aquino Arai Arakelyan Aravena Araya Araújo Arben Arias Arslan Ashkenazi Aslan Attard Auer
  Avetisyan Avraham Ayala Aydın Azevedo Azoulay Babić Bae Baek Bah Bai Bailey Bairamov Bairamovi Bajram Bak
  Baker Bakker Balodis Balog Balogh Balázs Baláž Bandara Barbieri Barbosa Bardhi Barišić Barnes Barone Barry
  Basile Battaglia Bauer Baumann Baumgartner Bautista Becker Begu Bekim Bektashi Bell Bellini Ben-David Benali
  Benedetti Bengtsson Bennett Benítez Berg Berger Bergmann Beridze Berisha Bernard Bernardi Berndsen Bertrand
  Bhak Bianchi Bianco Binder Bird Bishwakarma Biton Bizjak Blanco Blažević Blöndal Bogdanov Bolat Bolkvadze
  Bondar Bondarenko Bonnet Borg Bos Boyko Bozinov Bošnjak Božić Božič Brahimi Brankov Braun Bravo Breathnach
  Briem Brooks Brouwer Brown Brunner Bruno Bun Bustamante Bustos Butkienė Butkus Butler Byrne Bytyqi Báez Bùi
  Bērziņš Cabrera Calderón Calvo Camacho Camilleri Campbell Campos Can Caputo Carbone Cardoso Cardozo Carrasco
  Carrillo Carrizo Carter Caruso Carvajal Carvalho Castañeda Castelli Castillo Castro Cattaneo Cavalcante
  Cavalcanti Ceban Cebotari Cervantes Ch'en Cha Chadad Chai Chan Chand Chandra Chang Chathuranga Chaudhary
  Chazan Chea Cheam Chen Cheon Cheong Chetry Cheung Chey Chhan Chhet Chhetri Chhim Chhorn Chhoà Chiba Chim
  Chin Chiu Cho Choa Choe Choi Chong Choo Chow Chowdhury Choy Christensen Christiansen Chu Chua Chun Chung
  Chávez Chén Ciobanu Claes Clark Clarke Coelho Cohen Coi Cojocari Collins Colombo Conte Conti Contreras Cook
  Cooper Coppola Corpuz Correa Correia Cortez Cortés Costa Cox Cruz Cunha Cài Cáceres Cárdenas D'Agostino
  D'Amico D'Angelo Dahan Dahl Dam Damcevski Danielsen David Davidov Davies Davis Davtyan Dekker Delemović
  Delgado Delić Delvina Demir Demirović Denis Deo Dervishi Devi Diallo Dias Diaz Dibra Diederich Dijkstra
  Dimitrov Dimitrova Din Dissanayake Dith Dizon Djurhuus Doherty Domingo Domínguez Donev Donoso Doyle Doğan
  Droplets Duarte Dubois Dul Dumitru Dumont Duong Dupont Durand Dvořák Dvořáková Díaz Dąbrowski Eam Eaw Ebner
  Eder Edirisinghe Edri Edry Edwards Egger Eglītis Egzon Ek Ekanayake Emine Endō Eng Eom Eriksen Eriksson
  Escobar Espinoza Esposito Estrada Evans Fabbri Faber Farina Farkas Farrugia Farías Fatime Fehér Fekete
  Ferhatović Fernandes Fernandez Fernando Fernández Ferrara Ferrari Ferraro Ferreira Ferretti Ferreyra Ferri
  Figueiredo Figueroa Filipov Filipović Fiore Fischer Fisher Fjeldsted Flores Fonseca Fonseka Fontana Foster
  Fournier Francisco Franco François Frashëri Frei Freitas Friedman Fuchs Fuentes Fujihara Fujii Fujita
  Fujiwara Fukuda Gabai Gagnon Gajdoš Galea Galeano Gallagher Gallardo Galli Gallo Gamage Gang Garcia García
  Garrido Garza Gashi Gatti Gega Gegaj Gelashvili Gentile Georgiev Georgieva Gerber Gevorgyan Ghang Ghazaryan
  Gheorghe Ghim Gil Gim Giménez Giordano Giorgadze Girard Giuliani Gjika Gjoni Go Godoy Gogoladze Goh Golan
  Golob Golubev Golubović Gomes Gomez Gonzales Gonzalez González Gonçalves Goo Goossens Gotō Goundar Gouw
  Grabowski Grassi Grasso Gray Grech Greco Green Grgić Grigoryan Gruber Gu Guerra Guerrero Guliyev Gunasekara
  Gunawardana Gunawardena Gurung Gustafsson Gutierrez Gutiérrez Guzmán Guō Gwak Gwon Gál Gómez Gāo Ha Haas
  Hadad Hadžić Hagen Hah Hakobyan Halili Hall Halvorsen Han Hansen Hansson Hara Harada Harris Harutyunyan
  Hasani Hasanov Hasanović Hasegawa Hashimoto Haugen Hayashi Hazan Heikkilä Heikkinen Heilig Heinonen Hendriks
  Heng Henriksen Henríquez Heo Her Herath Hernandez Hernández Herrera Hettiarachchi Hill Hirano Hjaltalín Ho
  Hoa Hodžić Hofer Hoffmann Hong Horvat Horváth Horák Horáková Hossain Hoti Hovhannisyan Howard Hoxha Hoàng
  Hočevar Hribar Hristov Hristova Huamán Huang Huber Hudák Hughes Hui Hun Hur Huseynov Huáng Hwang Hysi Hà
  Hämäläinen Hé Højgaard Hú Hüseynov Ibarra Ibraev Ibragimov Ibrahimović Ibáñez Ichikawa Ieong Iglesias Ikeda
  Iliev Ilieva Ilić Ilves Im Imai Inoue Ionescu Isaev Ishida Ishii Ishikawa Iskakov Islam Ismailov Ismayilov
  Itō Iusupov Iv Ivanov Ivanova Ivanović Ivanovski Ivanoŭ Iwasaki Iû Jackson Jacobs Jacobsen Jafarov Jakobsson
  James Janev Jang Jankauskas Jankauskienė Jankowski Jansen Jansons Janssen Janssens Jansson Jara Javier
  Jayasekara Jayasinghe Jayasuriya Jayawardana Jayawardena Jayaweera Jean Jee Jen Jenkins Jensen Jeon Jeong
  Jesus Ji Jiménez Jin Jo Joe Joeng Joensen Johannesen Johannessen Johansen Johansson Johnsen Johnson Jokinen
  Jones Jonsson Joo Jovanović Joy Ju Juhász Jukić Jun Jung Jurić Juu Juárez Järvinen Jönsson Jørgensen
  Kaczmarek Kaliev Kalloe Kalniņš Kamiński Kaneko Kang Kapanadze Kara Karapetyan Karimov Karjalainen Karlsen
  Karlsson Karpin Karunaratne Kask Kastelic Kastrati Katz Katō Kaur Kavaliauskas Kavaliauskienė Kavalioŭ
  Kavčič Kawano Kaya Kayser Kazlauskas Kazlauskienė Kazloŭ Kazloŭski Keller Kelly Kelmendi Kennedy Keo
  Khachatryan Khan Khat Khatun Khay Khen Khiev Khlot Khmer Khutsishvili Khúc Kieffer Kikuchi Kim Kimura King
  Kinnunen Kinoshita Kiss Kitanovski Klein Klemenčič Kluivert Knežević Ko Koak Kobayashi Koh Kojima Kola Kolar
  Kolla Koller Kollár Koloski Kondō Kontos Koo Koppel Koren Korhonen Koroveshi Korošec Kos Koskinen Kostov
  Kostovski Kotnik Koufos Koval Kovalchuk Kovalenko Kovač Kovačević Kovačić Kovačič Kovács Kováč Kováčik
  Kowalczyk Kowalski Koyama Kozlov Kozłowski Koç Košir Krajnc Kralj Krasniqi Kravchenko Krawczyk Kremer Krier
  Kristensen Kristi Kristiansen Kristo Kritikos Krličević Kryeziu Krūmiņš Kudō Kuen Kukk Kumar Kumara Kuqi
  Kurt Kusainov Kuznetsov Kučera Kučerová Kvaran Kvaratskhelia Kwak Kwiatkowski Kwok Kwon Kārkliņš Kılıç
  Kļaviņš Kōno La Lagos Lahtinen Laine Laitinen Lakatos Lakmal Lal Lam Lama Lambert Lang Lao Lara Larsen
  Larsson Lata Lau Laurent Law Laçi Le Lebedev Lechner Leclercq Ledesma Lee Lefebvre Lefèvre Lehner Lehtinen
  Lehtonen Lei Leitner Leiva Lejeune Leka Leone Leroy Levi Levin Levy Lewandowski Lewis León Li Lie Liem
  Liepiņš Lim Lima Lin Lindberg Liu Liyanage Liú Lombardi Lombardo Lomidze Long Longo Lopes Lopez Lorenzo Lou
  Lourenço Lovrić Low Luka Lukić Lukáč Lum Luna Lund Lungu Luó Lynch Lysenko Lâm Lâu Lê Lí Lín Lîm López Lý Ma
  MacDonald Machado Madrigal Madsen Madusanka Maeda Maes Magar Magnusson Maharaj Maharjan Mai Maier Maisuradze
  Majerus Malcah Maldonado Malka Mamani Mamedov Mamedovi Mammadov Manalo Manasievski Mancini Manukyan Mao
  Marat Marchenko Marchetti Margaryan Mariani Marini Marino Marić Markoski Markov Marković Markovski Marku
  Marques Marroquín Martin Martinelli Martinez Martini Martino Martins Martirosyan Martín Martínez Maruyama
  Marín Mason Masuda Matei Matić Matos Matovski Matsuda Matsui Matsumoto Mattila Mayer Mayr Mazur Mazza
  McCarthy Mchedlishvili Mean Meas Medina Mehmedović Mehmeti Meier Meijer Mejía Melnic Melnyk Melo Mendes
  Mendis Mendoza Meng Mercado Mercier Mertens Messina Meyer Meyers Meza Micallef Michel Mihhailov Mikeladze
  Mikkelsen Miller Milošević Min Miranda Mirković Mitchell Mitrović Miura Miyamoto Miyasaki Miyazaki Mizrachi
  Mizrahi Mkrtchyan Mladenovski Mlakar Mohamed Mohan Molina Molnár Mon Montanari Monteiro Montes Monti Moon
  Moore Mora Morais Morales Moreau Moreira Morel Morelli Moreno Moretti Morgan Mori Morina Morita Moroz
  Morozov Morris Mortensen Moser Moshe Muhamet Mul Mulder Muller Mun Munasinghe Munn Munteanu Murakami Murat
  Murata Murati Muratović Murphy Murray Muy Muñoz Myers Mytaras Márquez Mägi Mäkelä Mäkinen Méndez Mészáros
  Möller Møller Müller Na Nagy Naidu Nakagawa Nakajima Nakamura Nakano Nakashima Nakayama Nam Nan Nanayakkara
  Nand Narayan Nava Navarrete Navarro Nelson Neméth Neri Neves Ng Nguyen Ngô Nham Nhek Nielsen Niemi Nieminen
  Nikolić Nikolla Nikolov Nikolova Nikolovski Nilsen Nilsson Nishimura No Noguchi Noh Nomura Norðdahl Novak
  Novik Novikov Novotná Novotný Novák Nováková Nowak Nozadze Nunes Nurgaliev Németh Núñez Němcová Němec
  O'Brien O'Byrne O'Connor O'Doherty O'Gallagher O'Kelly O'Moore O'Neill O'Quinn O'Reilly O'Ryan O'Sullivan
  Oblak Ochion Ochoa Ogawa Oh Ohana Ohayon Ok Okada Okamoto Olivares Oliveira Olofsson Olsen Olsson Oláh Om
  Omarov Omer Ong Ono Oravec Orellana Orlando Orozco Ortega Ortiz Ortíz Ospanov Otero Oyama Ozoliņš Ozols
  Pacheco Padilla Pae Pagano Pai Paik Pak Palma Palmieri Palumbo Pang Papoutsis Papp Paredes Parisi Pariyar
  Park Parker Parra Patel Pathirana Paulauskas Paulauskienė Pavić Pavlov Pavlović Pavlovski Paz Pedersen
  Peeters Peiris Pellegrini Pellegrino Pen Penov Peralta Pereira Perera Peretz Pereyra Perez Perić Perković
  Perović Perry Persson Petek Peters Petersen Peterson Petit Petkov Petrauskas Petrauskienė Petrenko Petrevski
  Petrosyan Petrov Petrova Petrović Petrovski Pettersen Pettersson Peña Phak Phan Phillips Phy Phí Phùng
  Pichler Pinas Pino Pinto Piotrowski Piras Pires Pizarro Poblete Poghosyan Pok Pokharel Poli Polishchuk Polák
  Ponce Pop Popa Popescu Popoff Popov Popović Popovski Portillo Potočnik Poulsen Powell Prakash Prasad Price
  Prieto Prifti Prishtina Procházka Procházková Pärn Pérez Përmeti Pētersons Quinn Quiroga Quispe Quliyev
  Quách Ra Radić Radović Radu Radulović Rahman Rai Raj Rajapaksha Ram Ramadan Ramirez Ramos Ramírez Rana
  Ranasinghe Ranaweera Rangel Rantanen Rasmussen Rathnayaka Rathnayake Ratnayake Rebane Reddy Reed Reilly Reis
  Reiter Reuter Rey Reyes Rhee Rhim Ribeiro Ricci Richard Richardson Ries Rim Rinaldi Riquelme Ristevski Riva
  Rivas Rivera Rivero Rizzi Rizzo Robert Roberts Robinson Robles Rocha Rodrigo Rodrigues Rodriguez Rodríguez
  Rogers Roh Rojas Romano Romeo Romero Ros Rosales Rosario Rosas Rose Ross Rossetti Rossi Rotari Roux Roy
  Rozman Rubio Rudenko Ruggiero Ruiz Russell Russo Rusu Ruíz Ryan Ryang Ryoo Ryu Rácz Ríos Saar Saarinen
  Saavedra Sabajo Sadykov Sahakyan Saitō Sakai Sakamoto Sakurai Sala Salas Salazar Salihović Salinas Salminen
  Salo Salonen Salvador Sam Samaras Samarasinghe Sampath San Sanchez Sanders Sandoval Sang Sanhueza Sanjeewa
  Sanna Sano Santana Santiago Santoro Santos Sanz Sargsyan Sasaki Sat Satō Savchenko Savić Savolainen Say
  Scheving Schiltz Schmid Schmidt Schmit Schmitz Schneider Schroeder Schulz Schuster Schwarz Scott Segal Segel
  Segura Semil Semjonov Semyonov Sen Senanayake Seneviratne Seng Seo Seoh Seong Sepp Sepúlveda Serra Serrano
  Shah Shala Shapira Sharma Shehu Shen Shengelia Shevchenko Shevchuk Shibata Shim Shimada Shimizu Shin Shkodra
  Shkreli Shong Shrestha Shung Sieng Silva Silvestri Sim Simić Simon Simonsen Simões Sin Sinani Singh Smagulov
  Smirnov Smit Smith Smits So Soares Sohn Sok Sokolov Solovyov Solís Som Son Song Sonn Sor Soria Soriano
  Sorrentino Sosa Soto Soun Sousa Sow Spiteri Stan Stankevičienė Stankevičius Stanković Steffen Steiner
  Stewart Stoica Stojanov Stojanović Stoyanov Stoyanova Su Subotić Suen Sugahara Sugawara Sugiyama Suh
  Suleimenov Suljić Sullivan Sultanov Sung Suy Suzuki Suárez Svensson Svoboda Svobodová Szabó Szilágyi
  Szymański Sáez Sánchez Sîrbu Sørensen Sūn Tabatadze Tahirović Taing Takada Takagi Takahashi Takaki Takata
  Takeda Taketa Takeuchi Takács Tal Tamang Tamm Tamura Tan Tanaka Tang Taniguchi Tapia Tat Tavares Taylor
  Teixeira Teo Teoh Tep Terzić Testa Thanasi Thapa Tharu Thill Thomas Thompson Thomsen Thorarensen Thorlacius
  Thy Thái Thân Ting Tiong Tiu Tiêu Tjin Tkachenko Tkachuk Todorov Todorova Tolentino Tomić Toro Torres Toska
  Toskaj Toy Trajanoski Trajanovski Trajcevski Trajkovski Tremblay Trác Ts'ai Tsay Tsiklauri Tsoi Tsui
  Tuominen Turk Turner Turunen Ty Tân Tóth Tô Török Uch Uchida Ueda Ueno Ueta Uhm Um Ung Urbonas Urbonienė
  Ursu Uy Valdez Valdés Valencia Valente Valentini Valenzuela Valon Valverde Vanags Vang Vardanyan Varela
  Varga Vargas Vasiliauskas Vasiliauskienė Vasilyev Vassiljev Vega Velasco Vella Velásquez Venegas Vera
  Vergara Veselá Veselý Vidal Vidmar Vidović Vieira Villa Villalba Villalobos Villanueva Vincent Vinogradov
  Virtanen Visser Vitale Volkov Vong Vorobyov Vos Vujić Vujović Vuković Vásquez Vázquez Võ Vītols Vũ Waage
  Wada Wagener Wagner Walker Wallner Walsh Wang Waqa Ward Watabe Watanabe Watson Weber Weerasinghe Weiss
  Welter White Wickramasinghe Wijesinghe Willems Williams Wilson Wimmer Winkler Wiśniewski Wojciechowski Wolf
  Wong Woo Wood Wouters Woźniak Wright Wu Wáng Wójcik Wú Xú Yadav Yakovenko Yamada Yamaguchi Yamamoto Yamasaki
  Yamashita Yamazaki Yang Yau Yeong Yeung Yi Yim Yokoyama Yoo Yoon Yos Yosef Yoshida Youn Young Yu Yun Yáng
  Yáñez Yıldırım Yıldız Yılmaz Zammit Zamora Zariņš Zaytsev Zhu Zhào Zhāng Zhōu Zhū Zieliński Zoeng Zukić
  Zupan Zupančič Zuu Zúñiga Álvarez Ávila Çami Çelik Çetin Ông Özdemir Özkan Öztürk
  `
    .trim()
    .split(/\s+/),
);
