// Common given names and surnames of about a hundred countries, from
// https://github.com/sigpwned/popular-names-by-country-dataset (CC0 1.0), in Latin letters only; some common
// English given names were added by hand.

/** Given names, in their usual spelling. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  Aada Aadhya Aarav Aariz Aaron Aarya Aasha Abbas Abd Abdallah Abdel-Rahman Abdelkader Abdoulaye Abdul
  Abdulaziz Abdulla Abdullah Abdullo Abdulrahman Abigail Abraham Abubakr AbulFazl Adam Adama Adele Adin Aditi
  Adomas Adrian Adriana Adrians Adéla Afonso Agnes Agustina Agustín Ahmad Ahmed Ahmet Aiden Aikaterini Aimar
  Aino Aisha Aisultan Aisyah Aitana Aiur Ajda Ajla Akira Aksel Alan Alanoud Albert Alberte Alberto Aldiyar
  Alec Alejandro Aleks Aleksandar Aleksander Aleksandr Aleksandra Aleksandre Alessandro Alessia Alex Alexander
  Alexandra Alexandru Alexei Alexey Alexis Alfie Alfred Ali Ali-Reza Alice Alicja Alikhan Alina Aline Alinur
  Alisa Alise Aliya Allan Allen Allison Alma Alparslan Alteo Althea Alysha Amahle Amaia Amal Amanda Amar Amara
  Amaris Amayra Amber Ambra Ambre Amelia Amelija Amelja Amina Aminata Amine Amir Amir-Abbas Amir-Ali Amir-
  Hossein Amira Ammar Amy Amálie Amēlija An Ana Anahit Anar Anastasia Anastasija Anastasiya Andrea Andreas
  Andreea Andrei Andrej Andres Andrew Andria Andrias Andriy Androula Andrzej Andy Ane Angel Angela Angeliki
  Angelina Angeline Angelique Angelo Anil Anita Ann Anna Anne Annie Anohito Anthony Antonella Antoni Antonio
  Antônia Antônio Anzu Ao Aoi Aoife Aputsiaq Arantxa Aras Archie Areg Areni Ari Aria Ariana Arianna Ariel
  Arjun Arman Armen Armine Aron Arpi Artem Arthur Artiom Artur Artyom Aruuke Aruuzat Asel Asemahle Ashley
  Ashot Ashraqat Asif Asilim Asiya Asja Asmita Assia Asta Astrid Asya Athanasios Atlas August Aurora Austin
  Ava Aviana Avigail Awa Aya Ayala Ayalah Ayesha Aygun Ayim Ayla Aylin Ayoub Ayra Aysel Ayzere Ayşa Ayşe
  Azaria Azariah Aziz Azra Aïcha Aþena Bader Bakary Bandar Banele Barack Baran Barbara Barbare Barry Bautista
  Bayarmaa Beatrice Beatriz Ben Benas Benazir Bence Benedita Benicio Benjamin Benjamín Bernard Bernie Berrdo
  Beshoi Beth Betty Beverly Bibek Biel Bilal Biljana Bill Billy Binita Bintou Bisera Bishal Bismah Bob Bobby
  Bogdan Bogdana Boglárka Bolormaa Bonnie Boris Brad Bradley Brahim Brandon Brenda Brian Brittany Bruce Bruno
  Bryan Byron Calvin Camila Camille Carl Carla Carlo Carlos Carmen Carol Carolina Carolyn Catalina Catherine
  Cecil Cecília Celeste Celine Charbel Charles Charlie Charlotte Chedeline Cheryl Chia-hao Chien-hung Chih-
  chiang Chih-hao Chih-ming Chih-wei Chin-lung Chloe Chloé Chris Christian Christina Christine Christopher
  Christos Chuck Chuluun Chun-chieh Chun-hung Cillian Cindy Ciro Claire Clara Clarence Claude Clifford Clive
  Colin Concepción Conchita Condoleezza Connie Craig Crystal Cynthia César Daisy Dalal Dalila Damian Damjan
  Dan Danel Daniel Daniela Danielle Daniels Daniil Danijel Danna Danny Danylo Daria Darija Daris Dave Davi
  David Davit Davud Dawn Deborah Debra Defne Dejan Delfina Demetre Denise Dennis Dhia Dhruv Diana Diane Diego
  Dieter Dimitar Dimitra Dimitrios Dion Djamel Djeneba Dmitry Dmytro Do-yun Doha Dominik Dominykas Don Donald
  Donna Dora Doris Dorothy Doug Douglas Dragan Dragana Duarte Dunja Dušan Dylan Dyllan Dániel Dārta Džan Ecrin
  Ed Eddie Edith Edoardo Edward Eeli Eevi Eino Eisha Eitan Eithan Elchin Eleanor Elena Elene Eleni Elias Elie
  Elif Elija Elijah Elizabeth Elizaveta Eliška Ella Ellen Elli Ellie Elmar Elnur Elshan Elyas Elza Ema Eman
  Embla Emelia Emely Emil Emilia Emiliano Emilija Emiliya Emily Emilía Emine Emir Emma Emmanuel Emīls Enrique
  Eric Erin Ernesto Esma Esperanza Esther Ethan Eugene Eun-woo Eva Evelina Evelyn Evens Evgeny Evie Eylül
  Eymen Ezekiel Fadi Fahad Fahd Faisal Fajr Fanta Farah Farida Farrah Farzana Fatemeh Fatemeh-Zahra Fatima
  Fatin Fatma Fatoumata Felipe Felix Fernanda Fernando Ferndo Fiadh Fidel Filip Finlay Finn Florence Fozia
  Fran Frances Francesco Francisca Francisco Franciszek Francois Frank Franz Fred Freddie Frederick Freja
  Freya Frida Frieda Fátima Fūma Gabija Gabor Gabriel Gabriela Gabriele Gael Gagik Gail Gamalat Gamila Gary
  Gaspar Gayane George Georgi Georgia Georgios Gerald Gerhard Gerónimo Gevorg Gianna Gilli Ginevra Giorgi
  Giorgia Giovanni Gita Giulia Giuseppe Glen Glenn Gloria Gogo Googoosh Goran Gordana Gordon Grace Graham
  Grant Greg Gregory Guadalupe Gunay Gunel Gustavs Guðrún Göktug Ha-eun Ha-joon Ha-rin Ha-yoon Habib Habiba
  Hadicha Halim Hamza Hana Hanna Hannah Hans Harold Harper Harraz Harris Harry Haru Haruma Harun Haruna Haruto
  Hasan Hashem Hasmik Hasnaa Hassan Hatice Hawa Hayk Hazel Heather Heikapu Heinz Heitor Helen Helena Helma
  Helmi Helmut Henry Herkus Hessa Hillary Himari Hina Hinano Hinata Hinato Hiro Hiroshi Hjørdis Hoda Holly
  Hosna Hosniya Hossein Hovhannes Howard Hudson Hugh Hugo Hur Huseyn Hussa Hussain Hussein Hydar Hàorán
  Hüseyin I-chun Ian Ibai Iben Ibrahim Ida Igor Iker Ilgar Ilija Iman Imene Iminathi Imogen Imran Inaya Indira
  Inuk Inunnguag Inutsiaq Inès Ioane Ioanna Ioannis Ion Irati Irene Irina Isaac Isabel Isabella Isabelle Isak
  Isidora Isla Islande Itsuki Ivaana Ivalu Ivan Ivana Ivik Ivy Izaro Izz Jack Jacob Jacqueline Jacques Jad
  Jade Jakob Jakov Jakub James Jameson Jan Jana Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jelena
  Jennifer Jeremy Jerry Jerónimo Jesse Jessica Ji-a Ji-an Ji-ho Ji-woo Ji-yoo Jill Jim Jimmy Jiri Jiya Joan
  Joao Joe Joel John Johnny Jokūbas Jon Jonas Jonathan Jordan Jordi Jorge Jori Jose Josefa Joseph Josephine
  Joshua Josiah Josip José Jouri Jovan Jovana Joyce João Ju-won Juan Juana Jude Judeline Judith Judy Julen
  Jules Julia Juliana Julie Julieta Juliette Julija Julio June Junichiro Junior Jurgen Justin Jákup Jógvan Jón
  Jónas Jökull Júlia Jēkabs Kabir Kabita Kadiatou Kai Kaia Kairo Kajus Kaloyan Kamal Kamilė Karam Karel Karen
  Karim Karima Karine Karl Karolína Kate Katerina Kathem Katherine Kathleen Kathryn Kathy Katie Katla Kayla
  Kazi Keanu Keith Kelly Ken Kenji Kenneth Keven Kevin Khadije Khaled Khalid Khawla Khongordzol Kiaan Kiara
  Kim Kimberly Kiran Kirollos Kiwa Klaus Klea Koa Kofi Konstantina Konstantinos Konul Kora Krishna Ksenija
  Kwame Kyle Kyra Kyriaki Kári Kārlis Laia Lamija Lan Lana Lara Larry Latifa Laura Lauren Lavi Lawrence Layla
  Lazar Lea Leah Leandra Leano Lech Lee Leen Leevi Lejla Lena Leni Lenna Leo Leon Leonard Leonardo Leonor
  Leordo Lesedi Leslie Lethabo Lethokuhle Lev Levente Levi Lewis Leyla Li-hua Lia Liam Lian Lianne Lidia Liepa
  Lile Lili Lilien Lilit Lilja Lillian Lillie Lilly Lily Lin Lina Linda Lio Lisa Lisakhanya Livia Liz Ljiljana
  Logan Lorenzo Lori Louis Louise Lourenço Lovelie Lovely Lovro Luana Lubanzi Luc Luca Lucas Lucia Luciana
  Lucija Lucy Lucía Ludovica Luigi Luis Luiz Luka Lukas Luke Luknė Lukáš Lulwa Luna Lur Lusine Lwandle Lydia
  Lyn Lyna Lynn Léa Léna Léo Lía Lív Lėja Ma'soumeh Mabel Maddi Madeleine Madison Maeva Maha Mahamadou
  Mahammad Mahdi Mahesh Mahmoud Maia Maitê Maja Maksim Maksym Malachi Malak Malcolm Malek Malen Maligiaq Malik
  Malthe Malu Mamadou Manaia Maneh Manish Manua Manuel Manuela Marama Marc Marcel Marcell Marcia Marco Marcos
  Marcus Mareva Margaret Margarida Mari Maria Mariam Mariami Mariana Marie Marija Marilyn Marina Mario Marios
  Mariya Mark Markas Markel Marko Marks Markus Marta Martha Marti Martim Martin Martina Martí Martín Marvin
  Marwa Mary Marya Maryam Maryja María Mason Matas Matei Matej Mateo Matija Matilda Matilde Matt Matteo
  Matthew Matthildur Matthías Mattia Mattias Matvey Matyáš Matías Matěj Maui Maureen Maurice Max Maxim
  Maximilian Maximiliano Maya Maysoun Maël Maša Mees Megan Mehar Mehdi Mehmet Mei Mei-hui Mei-ling Melanie
  Melina Melisa Melissa Melokuhle Melvin Meriem Merjem Mersana Meryem Mia Michael Michail Michal Michalis
  Michel Michelle Miguel Mihail Mikael Mikaere Mikayel Mike Mikhail Miki Mikołaj Mila Milagrosa Milan Milana
  Milena Milica Millie Miloš Min-jun Mina Minato Minik Mio Mira Miraç Miriam Mirjana Mirlande Mitchell Moana
  Modibo Moea Moeata Mohamed Mohammad Mohammad-Reza Mohammad-Taha Mohammed Molly Mona Monica Monte Morris
  Moussa Muhamad Muhammad Muhammed Murad Mustafa Mykhaylo Myrlande Máté Mädïna Mía Míngzé Mùchén Mùyáng Nada
  Nagi Nagisa Nahia Nancy Naomi Naranbaatar Nare Narek Narendra Narine Natalia Natalie Natalija Nathalie
  Nathan Nathaniel Natália Natálie Naura Nawaz Naya Nazanin-Zahra Naïm Nehir Neil Nela Nelio Nelson Nesreen
  Neža Nia Nicholas Nick Nicole Nicolás Niel Nigel Niharika Nik Nika Nikau Niko Nikodem Nikol Nikola Nikolai
  Nikolaos Nikoloz Nil Nilay Nils Nina Nino Nivi Niviaq Noa Noah Noam Noel Noemí Nomaan Noor Nora Norma Norman
  Norsaq Nouf Noûr Nuka Nur Nuray Nurislam Nurul Nutsa Nóa Odval Ofentse Oihan Oisha Oisin Oisín Oleg
  Oleksandr Oleksandra Olga Oliver Olivia Olivér Oliwia Omar Omer Omphile Ona Onni Oscar Oskar Osman Oumar
  Oumou Owen Oyunbileg Pablo Pamela Panagiota Panagiotis Paneeraq Paninnguaq Paolo Paraskevi Pari Patricia
  Patricija Patrick Patrícia Pau Paul Paula Paulo Pavel Pedro Peggy Penelope Perry Petar Pete Peter Peterson
  Petr Phil Philip Philippe Phillip Phyllis Pierre Piotr Pipaluk Poema Pol Pola Polina Prakash Prasert Prem
  Princess Puteri Qillaq Rabina Rachel Rachid Radmila Rafael Rahul Rajiv Ralfs Ralph Ramazan Ramon Ramona
  Ramón Randy Rania Raphael Raphaël Raquel Rashad Rasmus Raul Ravi Ray Raya Rayana Raymond Rebecca Reem Reema
  Refael Regina Reginald Rei Reina Relja Ren Renata Rethabile Reza Ria Ricardo Riccardo Richard Rick Riko Rin
  Rita Roan Rob Robert Roberto Roberts Robin Rodney Roel Roger Roghayyeh Roko Roman Romano Ron Ronald Ronja
  Rory Rosa Rose Rose-Merline Rosie Rosmery Ross Rowan Roxana Roy Rupert Russell Ruth Ruòxī Ryan Rían Saar
  Safija Safiya Saga Sahar Said Sakeena Sakineh Sakura Saliha Salik Sally Salma Salomé Sam Sama Samantha Samir
  Samuel Samvel Samyar Sandra Sanjay Santiago Saqib Sara Sarah Scott Sean Sebastian Sebastián Sekou Selim
  Selma Sem Seo-ah Seo-jun Seo-yun Serena Sergei Sergey Sergio Sesili Sevda Sevinj Shahd Shahem Shahid Shaikha
  Shaimaa Shams Sharon Shaun Shayma Sheikh Sherifa Shinzo Shirley Shivansh Shristi Shu-chen Shu-chuan Shu-fen
  Shu-hua Shu-hui Si-woo Siddhartha Sidney Sienna Silvio Simon Simona Siphosethu Sita Siti Snezana Snežana
  Sobia Sofi Sofia Sofie Sofija Sofiya Sofía Solomiya Somayyeh Somboon Somchai Somporn Somsak Sonia Soo-ah
  Sophia Sophie Souleymane Stacy Stanisław Stanley Stefan Steffi Stella Stephanie Stephen Steve Steven
  Stevenson Stewart Stuart Suha Sultan Sumayah Sunil Sunita Susan Susanna Suzana Syed Sylvia Szymon Sára Sóley
  Sólja Sō Sōma Tadhg Taha Taim Takashi Tamar Tamatoa Tapuarii Tara Tarana Tareq Tarita Tatiana Tatsuki Ted
  Tehei Teiki Teiva Teo Teodor Teodora Teresa Tereza Terry Tess Teura Teva Thabo Theo Theodor Theodore Theresa
  Thiago Thomas Théo Tiago Tiare Tigran Tim Timofey Timothy Tina Titaina Titaua Tobias Todd Toivo Tom Tomas
  Tommaso Tomyris Tomás Tomáš Tony Tracy Trevor Trinidad Tróndur Tuleen Tunar Turki Tyler Uiloq Ulloriaq Umar
  Uri Usman Uta Vaclav Vaea Valdemar Valentin Valentina Valeria Valter Vamika Varvara Vasileios Vasilije
  Vasiliki Vasilisa Vedant Venla Venus Vera Vernon Veronika Vesna Vicente Victor Victoria Vijay Viktor
  Viktoria Viktorie Viktoriya Viktoría Viktória Vincent Violeta Viraj Virginia Vita Vittoria Vladimir
  Vladyslav Vojtěch Vugar Vuk Vusal Vusala Vár Väinö Walter Wan Warren Wassim Wateen Wayne Wen-Hsiung Wendy
  Wesley Widelene Will William Willie Willow Wilson Winston Wolfgang Ximena Xīnyí Ya-ting Yamato Yara Yasmin
  Yasmine Yasna Yassin Ye-jun Yehuda Yekaterina Yelena Yeva Yoana Yoshihiro Younès Yousef Yousouf Youssef Yu-
  jun Yua Yuina Yulia Yuna Yuri Yusef Yusif Yusuf Yves Yìchén Yìhán Yìzé Yīnuò Yūma Yūna Zachary Zahid Zahir
  Zahra Zainab Zala Zalán Zehra Zeinab Zeynab Zeynep Zina Zion Zoe Zofia Zoran Zoé Zuzanna Zümra Àlex Ádám
  Álvaro Ámbar Ángel Éabha Édouard Óliver Ömer
  `
    .trim()
    .split(/\s+/),
);
