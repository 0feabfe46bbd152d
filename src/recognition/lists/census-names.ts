// Given names, and the 8,000 most common surnames, of the 1990 census of the United States (a work of its government, in
// the public domain), read from https://github.com/dataofnote/us-census-frequently-occurring-surnames. Many are also
// words or places: evidence for the taggers, too uncertain for the rules.

/** Given names, capitalized. */
export const censusGivenNames: ReadonlySet<string> = new Set(
  `
  Aaron Abbey Abbie Abby Abdul Abe Abel Abigail Abraham Abram Ada Adah Adalberto Adaline Adam Adan Addie Adela
  Adelaida Adelaide Adele Adelia Adelina Adeline Adell Adella Adelle Adena Adina Adolfo Adolph Adria Adrian
  Adriana Adriane Adrianna Adrianne Adrien Adriene Adrienne Afton Agatha Agnes Agnus Agripina Agueda Agustin
  Agustina Ahmad Ahmed Aida Aide Aiko Aileen Ailene Aimee Aisha Aja Akiko Akilah Alaina Alaine Alan Alana Alane
  Alanna Alayna Alba Albert Alberta Albertha Albertina Albertine Alberto Albina Alda Alden Aldo Alease Alec
  Alecia Aleen Aleida Aleisha Alejandra Alejandrina Alejandro Alena Alene Alesha Aleshia Alesia Alessandra Aleta
  Aletha Alethea Alethia Alex Alexa Alexander Alexandra Alexandria Alexia Alexis Alfonso Alfonzo Alfred Alfreda
  Alfredia Alfredo Ali Alia Alica Alice Alicia Alida Alina Aline Alisa Alise Alisha Alishia Alisia Alison Alissa
  Alita Alix Aliza Alla Allan Alleen Allegra Allen Allena Allene Allie Alline Allison Allyn Allyson Alma Almeda
  Almeta Alona Alonso Alonzo Alpha Alphonse Alphonso Alta Altagracia Altha Althea Alton Alva Alvaro Alvera
  Alverta Alvin Alvina Alyce Alycia Alysa Alyse Alysha Alysia Alyson Alyssa Amada Amado Amal Amalia Amanda Amber
  Amberly Ambrose Amee Amelia America Ami Amie Amiee Amina Amira Ammie Amos Amparo Amy Ana Anabel Analisa
  Anamaria Anastacia Anastasia Andera Anderson Andra Andre Andrea Andreas Andree Andres Andrew Andria Andy
  Anette Angel Angela Angele Angelena Angeles Angelia Angelic Angelica Angelika Angelina Angeline Angelique
  Angelita Angella Angelo Angelyn Angie Angila Angla Angle Anglea Anh Anibal Anika Anisa Anisha Anissa Anita
  Anitra Anja Anjanette Anjelica Ann Anna Annabel Annabell Annabelle Annalee Annalisa Annamae Annamaria
  Annamarie Anne Anneliese Annelle Annemarie Annett Annetta Annette Annice Annie Annika Annis Annita Annmarie
  Anthony Antione Antionette Antoine Antoinette Anton Antone Antonetta Antonette Antonia Antonietta Antonina
  Antonio Antony Antwan Anya Apolonia April Apryl Ara Araceli Aracelis Aracely Arcelia Archie Ardath Ardelia
  Ardell Ardella Ardelle Arden Ardis Ardith Aretha Argelia Argentina Ariana Ariane Arianna Arianne Arica Arie
  Ariel Arielle Arla Arlean Arleen Arlen Arlena Arlene Arletha Arletta Arlette Arlie Arlinda Arline Arlyne
  Armand Armanda Armandina Armando Armida Arminda Arnetta Arnette Arnita Arnold Arnoldo Arnulfo Aron Arron Art
  Arthur Artie Arturo Arvilla Asa Asha Ashanti Ashely Ashlea Ashlee Ashleigh Ashley Ashli Ashlie Ashly Ashlyn
  Ashton Asia Asley Assunta Astrid Asuncion Athena Aubrey Audie Audra Audrea Audrey Audria Audrie Audry August
  Augusta Augustina Augustine Augustus Aundrea Aura Aurea Aurelia Aurelio Aurora Aurore Austin Autumn Ava
  Avelina Avery Avis Avril Awilda Ayako Ayana Ayanna Ayesha Azalee Azucena Azzie Babara Babette Bailey Bambi Bao
  Barabara Barb Barbar Barbara Barbera Barbie Barbra Bari Barney Barrett Barrie Barry Bart Barton Basil Basilia
  Bea Beata Beatrice Beatris Beatriz Beau Beaulah Bebe Becki Beckie Becky Bee Belen Belia Belinda Belkis Bell
  Bella Belle Belva Ben Benedict Benita Benito Benjamin Bennett Bennie Benny Benton Berenice Berna Bernadette
  Bernadine Bernard Bernarda Bernardina Bernardine Bernardo Berneice Bernetta Bernice Bernie Berniece Bernita
  Berry Bert Berta Bertha Bertie Bertram Beryl Bess Bessie Beth Bethanie Bethann Bethany Bethel Betsey Betsy
  Bette Bettie Bettina Betty Bettyann Bettye Beula Beulah Bev Beverlee Beverley Beverly Bianca Bibi Bill Billi
  Billie Billy Billye Birdie Birgit Blaine Blair Blake Blanca Blanch Blanche Blondell Blossom Blythe Bob Bobbi
  Bobbie Bobby Bobbye Bobette Bok Bong Bonita Bonnie Bonny Booker Boris Boyce Boyd Brad Bradford Bradley Bradly
  Brady Brain Branda Brande Brandee Branden Brandi Brandie Brandon Brandy Brant Breana Breann Breanna Breanne
  Bree Brenda Brendan Brendon Brenna Brent Brenton Bret Brett Brian Briana Brianna Brianne Brice Bridget
  Bridgett Bridgette Brigette Brigid Brigida Brigitte Brinda Britany Britney Britni Britt Britta Brittaney
  Brittani Brittanie Brittany Britteny Brittney Brittni Brittny Brock Broderick Bronwyn Brook Brooke Brooks
  Bruce Bruna Brunilda Bruno Bryan Bryanna Bryant Bryce Brynn Bryon Buck Bud Buddy Buena Buffy Buford Bula Bulah
  Bunny Burl Burma Burt Burton Buster Byron Caitlin Caitlyn Calandra Caleb Calista Callie Calvin Camelia
  Camellia Cameron Cami Camie Camila Camilla Camille Cammie Cammy Candace Candance Candelaria Candi Candice
  Candida Candie Candis Candra Candy Candyce Caprice Cara Caren Carey Cari Caridad Carie Carin Carina Carisa
  Carissa Carita Carl Carla Carlee Carleen Carlena Carlene Carletta Carley Carli Carlie Carline Carlita Carlo
  Carlos Carlota Carlotta Carlton Carly Carlyn Carma Carman Carmel Carmela Carmelia Carmelina Carmelita Carmella
  Carmelo Carmen Carmina Carmine Carmon Carol Carola Carolann Carole Carolee Carolin Carolina Caroline Caroll
  Carolyn Carolyne Carolynn Caron Caroyln Carri Carrie Carrol Carroll Carry Carson Carter Cary Caryl Carylon
  Caryn Casandra Casey Casie Casimira Cassandra Cassaundra Cassey Cassi Cassidy Cassie Cassondra Cassy Catalina
  Catarina Caterina Catharine Catherin Catherina Catherine Cathern Catheryn Cathey Cathi Cathie Cathleen
  Cathrine Cathryn Cathy Catina Catrice Catrina Cayla Cecelia Cecil Cecila Cecile Cecilia Cecille Cecily Cedric
  Cedrick Celena Celesta Celeste Celestina Celestine Celia Celina Celinda Celine Celsa Ceola Cesar Chad Chadwick
  Chae Chan Chana Chance Chanda Chandra Chanel Chanell Chanelle Chang Chantal Chantay Chante Chantel Chantell
  Chantelle Chara Charis Charise Charissa Charisse Charita Charity Charla Charleen Charlena Charlene Charles
  Charlesetta Charlette Charley Charlie Charline Charlott Charlotte Charlsie Charlyn Charmain Charmaine
  Charolette Chas Chase Chasidy Chasity Chassidy Chastity Chau Chauncey Chaya Chelsea Chelsey Chelsie Cher Chere
  Cheree Cherelle Cheri Cherie Cherilyn Cherise Cherish Cherly Cherlyn Cherri Cherrie Cherry Cherryl Chery
  Cheryl Cheryle Cheryll Chester Chet Cheyenne Chi Chia Chieko Chin China Ching Chiquita Chloe Chong Chris
  Chrissy Christa Christal Christeen Christel Christen Christena Christene Christi Christia Christian Christiana
  Christiane Christie Christin Christina Christine Christinia Christoper Christopher Christy Chrystal Chu Chuck
  Chun Chung Ciara Cicely Ciera Cierra Cinda Cinderella Cindi Cindie Cindy Cinthia Cira Clair Claire Clara Clare
  Clarence Claretha Claretta Claribel Clarice Clarinda Clarine Claris Clarisa Clarissa Clarita Clark Classie
  Claud Claude Claudette Claudia Claudie Claudine Claudio Clay Clayton Clelia Clemencia Clement Clemente
  Clementina Clementine Clemmie Cleo Cleopatra Cleora Cleotilde Cleta Cletus Cleveland Cliff Clifford Clifton
  Clint Clinton Clora Clorinda Clotilde Clyde Codi Cody Colby Cole Coleen Coleman Colene Coletta Colette Colin
  Colleen Collen Collene Collette Collin Colton Columbus Concepcion Conception Concetta Concha Conchita Connie
  Conrad Constance Consuela Consuelo Contessa Cora Coral Coralee Coralie Corazon Cordelia Cordell Cordia Cordie
  Coreen Corene Coretta Corey Cori Corie Corina Corine Corinna Corinne Corliss Cornelia Cornelius Cornell Corrie
  Corrin Corrina Corrine Corrinne Cortez Cortney Cory Courtney Coy Craig Creola Cris Criselda Crissy Crista
  Cristal Cristen Cristi Cristie Cristin Cristina Cristine Cristobal Cristopher Cristy Cruz Crysta Crystal
  Crystle Cuc Curt Curtis Cyndi Cyndy Cynthia Cyril Cyrstal Cyrus Cythia Dacia Dagmar Dagny Dahlia Daina Daine
  Daisey Daisy Dakota Dale Dalene Dalia Dalila Dallas Dalton Damaris Damian Damien Damion Damon Dan Dana Danae
  Dane Danelle Danette Dani Dania Danial Danica Daniel Daniela Daniele Daniell Daniella Danielle Danika Danille
  Danilo Danita Dann Danna Dannette Dannie Dannielle Danny Dante Danuta Danyel Danyell Danyelle Daphine Daphne
  Dara Darby Darcel Darcey Darci Darcie Darcy Darell Daren Daria Darin Dario Darius Darla Darleen Darlena
  Darlene Darline Darnell Daron Darrel Darrell Darren Darrick Darrin Darron Darryl Darwin Daryl Dave David
  Davida Davina Davis Dawn Dawna Dawne Dayle Dayna Daysi Deadra Dean Deana Deandra Deandre Deandrea Deane
  Deangelo Deann Deanna Deanne Deb Debbi Debbie Debbra Debby Debera Debi Debora Deborah Debra Debrah Debroah
  Dede Dedra Dee Deeann Deeanna Deedee Deedra Deena Deetta Deidra Deidre Deirdre Deja Del Delaine Delana Delbert
  Delcie Delena Delfina Delia Delicia Delila Delilah Delinda Delisa Dell Della Delma Delmar Delmer Delmy Delois
  Deloise Delora Deloras Delores Deloris Delorse Delpha Delphia Delphine Delsie Delta Demarcus Demetra Demetria
  Demetrice Demetrius Dena Denae Deneen Denese Denice Denis Denise Denisha Denisse Denita Denna Dennis Dennise
  Denny Denver Denyse Deon Deonna Derek Derick Derrick Deshawn Desirae Desire Desiree Desmond Despina Dessie
  Destiny Detra Devin Devon Devona Devora Devorah Dewayne Dewey Dewitt Dexter Dia Diamond Dian Diana Diane Diann
  Dianna Dianne Dick Diedra Diedre Diego Dierdre Digna Dillon Dimple Dina Dinah Dino Dinorah Dion Dione Dionna
  Dionne Dirk Divina Dixie Dodie Dollie Dolly Dolores Doloris Domenic Domenica Dominga Domingo Dominic Dominica
  Dominick Dominique Dominque Domitila Domonique Don Dona Donald Donella Donetta Donette Dong Donita Donn Donna
  Donnell Donnetta Donnette Donnie Donny Donovan Donte Donya Dora Dorathy Dorcas Doreatha Doreen Dorene Doretha
  Dorethea Doretta Dori Doria Dorian Dorie Dorinda Dorine Doris Dorla Dorotha Dorothea Dorothy Dorris Dorsey
  Dortha Dorthea Dorthey Dorthy Dot Dottie Dotty Doug Douglas Douglass Dovie Doyle Dreama Drema Drew Drucilla
  Drusilla Duane Dudley Dulce Dulcie Duncan Dung Dusti Dustin Dusty Dwain Dwana Dwayne Dwight Dyan Dylan Earl
  Earle Earlean Earleen Earlene Earlie Earline Earnest Earnestine Eartha Easter Eboni Ebonie Ebony Echo Eda Edda
  Eddie Eddy Edelmira Eden Edgar Edgardo Edie Edison Edith Edmond Edmund Edmundo Edna Edra Edris Eduardo Edward
  Edwardo Edwin Edwina Edyth Edythe Effie Efrain Efren Ehtel Eileen Eilene Ela Eladia Elaina Elaine Elana Elane
  Elanor Elayne Elba Elbert Elda Elden Eldon Eldora Eldridge Eleanor Eleanora Eleanore Elease Elena Elene Eleni
  Elenor Elenora Elenore Eleonor Eleonora Eleonore Elfreda Elfrieda Elfriede Eli Elia Eliana Elias Elicia Elida
  Elidia Elijah Elin Elina Elinor Elinore Elisa Elisabeth Elise Eliseo Elisha Elissa Eliz Eliza Elizabet
  Elizabeth Elizbeth Elizebeth Elke Ella Ellamae Ellan Ellen Ellena Elli Ellie Elliot Elliott Ellis Ellsworth
  Elly Ellyn Elma Elmer Elmira Elmo Elna Elnora Elodia Elois Eloisa Eloise Elouise Eloy Elroy Elsa Else Elsie
  Elsy Elton Elva Elvera Elvia Elvie Elvin Elvina Elvira Elvis Elwanda Elwood Elyse Elza Ema Emanuel Emelda
  Emelia Emelina Emeline Emely Emerald Emerita Emerson Emery Emiko Emil Emile Emilee Emilia Emilie Emilio Emily
  Emma Emmaline Emmanuel Emmett Emmie Emmitt Emmy Emogene Emory Ena Enda Enedina Eneida Enid Enoch Enola Enrique
  Enriqueta Epifania Era Erasmo Eric Erica Erich Erick Ericka Erik Erika Erin Erinn Erlene Erlinda Erline Erma
  Ermelinda Erminia Erna Ernest Ernestina Ernestine Ernesto Ernie Errol Ervin Erwin Eryn Esmeralda Esperanza
  Essie Esta Esteban Estefana Estela Estell Estella Estelle Ester Esther Estrella Etha Ethan Ethel Ethelene
  Ethelyn Ethyl Etsuko Etta Ettie Eufemia Eugena Eugene Eugenia Eugenie Eugenio Eula Eulah Eulalia Eun Euna
  Eunice Eura Eusebia Eusebio Eustolia Eva Evalyn Evan Evangelina Evangeline Eve Evelia Evelin Evelina Eveline
  Evelyn Evelyne Evelynn Everett Everette Evette Evia Evie Evita Evon Evonne Ewa Exie Ezekiel Ezequiel Ezra
  Fabian Fabiola Fae Fairy Faith Fallon Fannie Fanny Farah Farrah Fatima Fatimah Faustina Faustino Fausto
  Faviola Fawn Fay Faye Federico Felecia Felica Felice Felicia Felicidad Felicita Felicitas Felipa Felipe Felisa
  Felisha Felix Felton Ferdinand Fermin Fermina Fern Fernanda Fernande Fernando Ferne Fidel Fidela Fidelia
  Filiberto Filomena Fiona Flavia Fleta Fletcher Flo Flor Flora Florance Florence Florencia Florencio Florene
  Florentina Florentino Floretta Floria Florida Florinda Florine Florrie Flossie Floy Floyd Fonda Forest Forrest
  Foster Fran France Francene Frances Francesca Francesco Franchesca Francie Francina Francine Francis Francisca
  Francisco Francoise Frank Frankie Franklin Franklyn Fransisca Fred Freda Fredda Freddie Freddy Frederic
  Frederica Frederick Fredericka Fredia Fredric Fredrick Fredricka Freeda Freeman Freida Frida Frieda Fritz
  Fumiko Gabriel Gabriela Gabriele Gabriella Gabrielle Gail Gala Gale Galen Galina Garfield Garland Garnet
  Garnett Garret Garrett Garry Garth Gary Gaston Gavin Gay Gaye Gayla Gayle Gaylene Gaylord Gaynell Gaynelle
  Gearldine Gema Gemma Gena Genaro Gene Genesis Geneva Genevie Genevieve Genevive Genia Genie Genna Gennie Genny
  Genoveva Geoffrey Georgann George Georgeann Georgeanna Georgene Georgetta Georgette Georgia Georgiana
  Georgiann Georgianna Georgianne Georgie Georgina Georgine Gerald Geraldine Geraldo Geralyn Gerard Gerardo
  Gerda Geri Germaine German Gerri Gerry Gertha Gertie Gertrud Gertrude Gertrudis Gertude Ghislaine Gia Gianna
  Gidget Gigi Gil Gilbert Gilberte Gilberto Gilda Gillian Gilma Gina Ginette Ginger Ginny Gino Giovanna Giovanni
  Gisela Gisele Giselle Gita Giuseppe Giuseppina Gladis Glady Gladys Glayds Glen Glenda Glendora Glenn Glenna
  Glennie Glennis Glinda Gloria Glory Glynda Glynis Golda Golden Goldie Gonzalo Gordon Grace Gracia Gracie
  Graciela Grady Graham Graig Grant Granville Grayce Grazyna Greg Gregg Gregoria Gregorio Gregory Greta Gretchen
  Gretta Gricelda Grisel Griselda Grover Guadalupe Gudrun Guillermina Guillermo Gus Gussie Gustavo Guy Gwen
  Gwenda Gwendolyn Gwenn Gwyn Gwyneth Hae Hai Hailey Hal Haley Halina Halley Hallie Han Hana Hang Hanh Hank
  Hanna Hannah Hannelore Hans Harlan Harland Harley Harmony Harold Harriet Harriett Harriette Harris Harrison
  Harry Harvey Hassan Hassie Hattie Haydee Hayden Hayley Haywood Hazel Heath Heather Hector Hedwig Hedy Hee
  Heide Heidi Heidy Heike Helaine Helen Helena Helene Helga Hellen Henrietta Henriette Henry Herb Herbert
  Heriberto Herlinda Herma Herman Hermelinda Hermila Hermina Hermine Herminia Herschel Hershel Herta Hertha
  Hester Hettie Hiedi Hien Hilaria Hilario Hilary Hilda Hilde Hildegard Hildegarde Hildred Hillary Hilma Hilton
  Hipolito Hiram Hiroko Hisako Hoa Hobert Holley Holli Hollie Hollis Holly Homer Honey Hong Hope Horace Horacio
  Hortencia Hortense Hortensia Hosea Houston Howard Hoyt Hsiu Hubert Hue Huey Hugh Hugo Hui Hulda Humberto Hung
  Hunter Huong Hwa Hyacinth Hye Hyman Hyo Hyon Hyun Ian Ida Idalia Idell Idella Iesha Ignacia Ignacio Ike Ila
  Ilana Ilda Ileana Ileen Ilene Iliana Illa Ilona Ilse Iluminada Ima Imelda Imogene Ina India Indira Inell Ines
  Inez Inga Inge Ingeborg Inger Ingrid Inocencia Iola Iona Ione Ira Iraida Irena Irene Irina Iris Irish Irma
  Irmgard Irvin Irving Irwin Isa Isaac Isabel Isabell Isabella Isabelle Isadora Isaiah Isaias Isaura Isela Isiah
  Isidra Isidro Isis Ismael Isobel Israel Isreal Issac Iva Ivan Ivana Ivelisse Ivette Ivey Ivonne Ivory Ivy
  Izetta Izola Jacalyn Jacelyn Jacinda Jacinta Jacinto Jack Jackeline Jackelyn Jacki Jackie Jacklyn Jackqueline
  Jackson Jaclyn Jacob Jacqualine Jacque Jacquelin Jacqueline Jacquelyn Jacquelyne Jacquelynn Jacques Jacquetta
  Jacqui Jacquie Jacquiline Jacquline Jacqulyn Jada Jade Jadwiga Jae Jaime Jaimee Jaimie Jake Jaleesa Jalisa
  Jama Jamaal Jamal Jamar Jame Jamee Jamel James Jamey Jami Jamie Jamika Jamila Jamison Jammie Jan Jana Janae
  Janay Jane Janean Janee Janeen Janel Janell Janella Janelle Janene Janessa Janet Janeth Janett Janetta Janette
  Janey Jani Janice Janie Janiece Janina Janine Janis Janise Janita Jann Janna Jannet Jannette Jannie January
  Janyce Jaqueline Jaquelyn Jared Jarod Jarred Jarrett Jarrod Jarvis Jasmin Jasmine Jason Jasper Jaunita Javier
  Jay Jaye Jayme Jaymie Jayna Jayne Jayson Jazmin Jazmine Jean Jeana Jeane Jeanelle Jeanene Jeanett Jeanetta
  Jeanette Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannetta Jeannette Jeannie Jeannine Jed Jeff Jefferey
  Jefferson Jeffery Jeffie Jeffrey Jeffry Jen Jena Jenae Jene Jenee Jenell Jenelle Jenette Jeneva Jeni Jenice
  Jenifer Jeniffer Jenine Jenise Jenna Jennefer Jennell Jennette Jenni Jennie Jennifer Jenniffer Jennine Jenny
  Jerald Jeraldine Jeramy Jere Jeremiah Jeremy Jeri Jerica Jerilyn Jerlene Jermaine Jerold Jerome Jeromy Jerrell
  Jerri Jerrica Jerrie Jerrod Jerrold Jerry Jesenia Jesica Jess Jesse Jessenia Jessi Jessia Jessica Jessie
  Jessika Jestine Jesus Jesusa Jesusita Jetta Jettie Jewel Jewell Jill Jillian Jim Jimmie Jimmy Jin Jina Jinny
  Joan Joana Joane Joanie Joann Joanna Joanne Joannie Joaquin Joaquina Jocelyn Jodee Jodi Jodie Jody Joe Joeann
  Joel Joella Joelle Joellen Joesph Joetta Joette Joey Johana Johanna Johanne John Johna Johnathan Johnathon
  Johnetta Johnette Johnie Johnna Johnnie Johnny Johnsie Johnson Joi Joie Jolanda Joleen Jolene Jolie Joline
  Jolyn Jolynn Jon Jona Jonah Jonas Jonathan Jonathon Jone Jonell Jonelle Jong Joni Jonie Jonna Jonnie Jordan
  Jordon Jorge Jose Josef Josefa Josefina Josefine Joselyn Joseph Josephina Josephine Josette Josh Joshua Josiah
  Josie Joslyn Jospeh Josphine Josue Jovan Jovita Joy Joya Joyce Joycelyn Joye Juan Juana Juanita Jude Judi
  Judie Judith Judson Judy Jule Julee Julene Jules Juli Julia Julian Juliana Juliane Juliann Julianna Julianne
  Julie Julieann Julienne Juliet Julieta Julietta Juliette Julio Julissa Julius June Jung Junie Junior Junita
  Junko Justa Justin Justina Justine Jutta Kacey Kaci Kacie Kacy Kai Kaila Kaitlin Kaitlyn Kala Kaleigh Kaley
  Kali Kallie Kalyn Kam Kamala Kami Kamilah Kandace Kandi Kandice Kandis Kandra Kandy Kanesha Kanisha Kara Karan
  Kareem Kareen Karen Karena Karey Kari Karie Karima Karin Karina Karine Karisa Karissa Karl Karla Karleen
  Karlene Karly Karlyn Karma Karmen Karol Karole Karoline Karolyn Karon Karren Karri Karrie Karry Kary Karyl
  Karyn Kasandra Kasey Kasha Kasi Kasie Kassandra Kassie Kate Katelin Katelyn Katelynn Katerine Kathaleen
  Katharina Katharine Katharyn Kathe Katheleen Katherin Katherina Katherine Kathern Katheryn Kathey Kathi Kathie
  Kathleen Kathlene Kathline Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathyrn Kati Katia Katie Katina
  Katlyn Katrice Katrina Kattie Katy Kay Kayce Kaycee Kaye Kayla Kaylee Kayleen Kayleigh Kaylene Kazuko Kecia
  Keeley Keely Keena Keenan Keesha Keiko Keila Keira Keisha Keith Keitha Keli Kelle Kellee Kelley Kelli Kellie
  Kelly Kellye Kelsey Kelsi Kelsie Kelvin Kemberly Ken Kena Kenda Kendal Kendall Kendra Kendrick Keneth Kenia
  Kenisha Kenna Kenneth Kennith Kenny Kent Kenton Kenya Kenyatta Kenyetta Kera Keren Keri Kermit Kerri Kerrie
  Kerry Kerstin Kesha Keshia Keturah Keva Keven Kevin Khadijah Khalilah Kia Kiana Kiara Kiera Kiersten Kiesha
  Kieth Kiley Kim Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie Kimberly Kimbery Kimbra Kimi Kimiko
  Kina Kindra King Kip Kira Kirby Kirk Kirsten Kirstie Kirstin Kisha Kit Kittie Kitty Kiyoko Kizzie Kizzy Klara
  Korey Kori Kortney Kory Kourtney Kraig Kris Krishna Krissy Krista Kristal Kristan Kristeen Kristel Kristen
  Kristi Kristian Kristie Kristin Kristina Kristine Kristle Kristofer Kristopher Kristy Kristyn Krysta Krystal
  Krysten Krystin Krystina Krystle Krystyna Kum Kurt Kurtis Kyla Kyle Kylee Kylie Kym Kymberly Kyoko Kyong Kyra
  Kyung Lacey Lachelle Laci Lacie Lacresha Lacy Ladawn Ladonna Lady Lael Lahoma Lai Laila Laine Lajuana Lakeesha
  Lakeisha Lakendra Lakenya Lakesha Lakeshia Lakia Lakiesha Lakisha Lakita Lala Lamar Lamonica Lamont Lan Lana
  Lance Landon Lane Lanell Lanelle Lanette Lang Lani Lanie Lanita Lannie Lanny Lanora Laquanda Laquita Lara
  Larae Laraine Laree Larhonda Larisa Larissa Larita Laronda Larraine Larry Larue Lasandra Lashanda Lashandra
  Lashaun Lashaunda Lashawn Lashawna Lashawnda Lashay Lashell Lashon Lashonda Lashunda Lasonya Latanya Latarsha
  Latasha Latashia Latesha Latia Laticia Latina Latisha Latonia Latonya Latoria Latosha Latoya Latoyia Latrice
  Latricia Latrina Latrisha Launa Laura Lauralee Lauran Laure Laureen Laurel Lauren Laurena Laurence Laurene
  Lauretta Laurette Lauri Laurice Laurie Laurinda Laurine Lauryn Lavada Lavelle Lavenia Lavera Lavern Laverna
  Laverne Laveta Lavette Lavina Lavinia Lavon Lavona Lavonda Lavone Lavonia Lavonna Lavonne Lawana Lawanda
  Lawanna Lawerence Lawrence Layla Layne Lazaro Lea Leah Lean Leana Leandra Leandro Leann Leanna Leanne Leanora
  Leatha Leatrice Lecia Leda Lee Leeann Leeanna Leeanne Leena Leesa Leia Leida Leif Leigh Leigha Leighann Leila
  Leilani Leisa Leisha Lekisha Lela Lelah Leland Lelia Lemuel Len Lena Lenard Lenita Lenna Lennie Lenny Lenora
  Lenore Leo Leola Leoma Leon Leona Leonard Leonarda Leonardo Leone Leonel Leonia Leonida Leonie Leonila Leonor
  Leonora Leonore Leontine Leopoldo Leora Leota Lera Leroy Les Lesa Lesha Lesia Leslee Lesley Lesli Leslie
  Lessie Lester Leta Letha Leticia Letisha Letitia Lettie Letty Levi Lewis Lexie Lezlie Lia Liana Liane Lianne
  Libbie Libby Liberty Librada Lida Lidia Lien Lieselotte Ligia Lila Lili Lilia Lilian Liliana Lilla Lilli
  Lillia Lilliam Lillian Lilliana Lillie Lilly Lily Lin Lina Lincoln Linda Lindsay Lindsey Lindsy Lindy Linette
  Ling Linh Linn Linnea Linnie Lino Linsey Linwood Lionel Lisa Lisabeth Lisandra Lisbeth Lise Lisette Lisha
  Lissa Lissette Lita Livia Liz Liza Lizabeth Lizbeth Lizeth Lizette Lizzette Lizzie Lloyd Loan Logan Loida Lois
  Loise Lola Lolita Loma Lon Lona Londa Long Loni Lonna Lonnie Lonny Lora Loraine Loralee Lore Lorean Loree
  Loreen Lorelei Loren Lorena Lorene Lorenza Lorenzo Loreta Loretta Lorette Lori Loria Loriann Lorie Lorilee
  Lorina Lorinda Lorine Loris Lorita Lorna Lorraine Lorretta Lorri Lorriane Lorrie Lorrine Lory Lottie Lou
  Louann Louanne Louella Louetta Louie Louis Louisa Louise Loura Lourdes Lourie Louvenia Love Lovella Lovetta
  Lovie Lowell Loyce Loyd Luana Luann Luanna Luanne Luba Lucas Luci Lucia Luciana Luciano Lucie Lucien Lucienne
  Lucila Lucile Lucilla Lucille Lucina Lucinda Lucio Lucius Lucrecia Lucretia Lucy Ludie Ludivina Lue Luella
  Luetta Luigi Luis Luisa Luise Luke Lula Lulu Luna Lupe Lupita Lura Lurlene Lurline Luther Luvenia Luz Lyda
  Lydia Lyla Lyle Lyman Lyn Lynda Lyndia Lyndon Lyndsay Lyndsey Lynell Lynelle Lynetta Lynette Lynn Lynna Lynne
  Lynnette Lynsey Lynwood Mabel Mabelle Mable Mac Machelle Macie Mack Mackenzie Macy Madalene Madaline Madalyn
  Maddie Madelaine Madeleine Madelene Madeline Madelyn Madge Madie Madison Madlyn Madonna Mae Maegan Mafalda
  Magali Magaly Magan Magaret Magda Magdalen Magdalena Magdalene Magen Maggie Magnolia Mahalia Mai Maia Maida
  Maile Maira Maire Maisha Maisie Major Majorie Makeda Malcolm Malcom Malena Malia Malik Malika Malinda Malisa
  Malissa Malka Mallie Mallory Malorie Malvina Mamie Mammie Man Mana Manda Mandi Mandie Mandy Manie Manual
  Manuel Manuela Many Mao Maple Mara Maragaret Maragret Maranda Marc Marcel Marcela Marcelene Marcelina
  Marceline Marcelino Marcell Marcella Marcelle Marcellus Marcelo Marcene Marchelle Marci Marcia Marcie Marco
  Marcos Marcus Marcy Mardell Maren Marg Margaret Margareta Margarete Margarett Margaretta Margarette Margarita
  Margarite Margarito Margart Marge Margene Margeret Margert Margery Marget Margherita Margie Margit Margo
  Margorie Margot Margret Margrett Marguerita Marguerite Margurite Margy Marhta Mari Maria Mariah Mariam Marian
  Mariana Marianela Mariann Marianna Marianne Mariano Maribel Maribeth Marica Maricela Maricruz Marie Mariel
  Mariela Mariella Marielle Marietta Mariette Mariko Marilee Marilou Marilu Marilyn Marilynn Marin Marina
  Marinda Marine Mario Marion Maris Marisa Marisela Marisha Marisol Marissa Marita Maritza Marivel Marjorie
  Marjory Mark Marketta Markita Markus Marla Marlana Marleen Marlen Marlena Marlene Marlin Marline Marlo Marlon
  Marlyn Marlys Marna Marni Marnie Marquerite Marquetta Marquis Marquita Marquitta Marry Marsha Marshall Marta
  Marth Martha Marti Martin Martina Martine Marty Marva Marvel Marvella Marvin Marvis Marx Mary Marya Maryalice
  Maryam Maryann Maryanna Maryanne Marybelle Marybeth Maryellen Maryetta Maryjane Maryjo Maryland Marylee
  Marylin Maryln Marylou Marylouise Marylyn Marylynn Maryrose Masako Mason Matha Mathew Mathilda Mathilde
  Matilda Matilde Matt Matthew Mattie Maud Maude Maudie Maura Maureen Maurice Mauricio Maurine Maurita Mauro
  Mavis Max Maxie Maxima Maximina Maximo Maxine Maxwell May Maya Maybell Maybelle Maye Mayme Maynard Mayola
  Mayra Mazie Mckenzie Mckinley Meagan Meaghan Mechelle Meda Mee Meg Megan Meggan Meghan Meghann Mei Mel Melaine
  Melani Melania Melanie Melany Melba Melda Melia Melida Melina Melinda Melisa Melissa Melissia Melita Mellie
  Mellisa Mellissa Melodee Melodi Melodie Melody Melonie Melony Melva Melvin Melvina Melynda Mendy Mercedes
  Mercedez Mercy Meredith Meri Merideth Meridith Merilyn Merissa Merle Merlene Merlin Merlyn Merna Merri Merrie
  Merrilee Merrill Merry Mertie Mervin Meryl Meta Mia Mica Micaela Micah Micha Michael Michaela Michaele Michal
  Michale Micheal Michel Michele Michelina Micheline Michell Michelle Michiko Mickey Micki Mickie Miesha
  Migdalia Mignon Miguel Miguelina Mika Mikaela Mike Mikel Miki Mikki Mila Milagro Milagros Milan Milda Mildred
  Miles Milford Milissa Millard Millicent Millie Milly Milo Milton Mimi Min Mina Minda Mindi Mindy Minerva Ming
  Minh Minna Minnie Minta Miquel Mira Miranda Mireille Mirella Mireya Miriam Mirian Mirna Mirta Mirtha Misha
  Miss Missy Misti Mistie Misty Mitch Mitchel Mitchell Mitsue Mitsuko Mittie Mitzi Mitzie Miyoko Modesta Modesto
  Mohamed Mohammad Mohammed Moira Moises Mollie Molly Mona Monet Monica Monika Monique Monnie Monroe Monserrate
  Monte Monty Moon Mora Morgan Moriah Morris Morton Mose Moses Moshe Mozell Mozella Mozelle Mui Muoi Muriel
  Murray Myesha Myles Myong Myra Myriam Myrl Myrle Myrna Myron Myrta Myrtice Myrtie Myrtis Myrtle Myung Nada
  Nadene Nadia Nadine Naida Nakesha Nakia Nakisha Nakita Nam Nan Nana Nancee Nancey Nanci Nancie Nancy Nanette
  Nannette Nannie Naoma Naomi Napoleon Narcisa Natacha Natalia Natalie Natalya Natasha Natashia Nathalie Nathan
  Nathanael Nathanial Nathaniel Natisha Natividad Natosha Neal Necole Ned Neda Nedra Neely Neida Neil Nelda
  Nelia Nelida Nell Nella Nelle Nellie Nelly Nelson Nena Nenita Neoma Neomi Nereida Nerissa Nery Nestor Neta
  Nettie Neva Nevada Neville Newton Nga Ngan Ngoc Nguyet Nia Nichelle Nichol Nicholas Nichole Nicholle Nick
  Nicki Nickie Nickolas Nickole Nicky Nicol Nicola Nicolas Nicolasa Nicole Nicolette Nicolle Nida Nidia Niesha
  Nieves Nigel Niki Nikia Nikita Nikki Nikole Nila Nilda Nilsa Nina Ninfa Nisha Nita Noah Noble Nobuko Noe Noel
  Noelia Noella Noelle Noemi Nohemi Nola Nolan Noma Nona Nora Norah Norbert Norberto Noreen Norene Noriko Norine
  Norma Norman Normand Norris Nova Novella Nubia Numbers Nydia Nyla Obdulia Ocie Octavia Octavio Oda Odelia
  Odell Odessa Odette Odilia Odis Ofelia Ola Olen Olene Oleta Olevia Olga Olimpia Olin Olinda Oliva Olive Oliver
  Olivia Ollie Olympia Oma Omar Omega Omer Ona Oneida Onie Onita Opal Ophelia Ora Oralee Oralia Oren Oretha
  Orlando Orpha Orval Orville Oscar Ossie Osvaldo Oswaldo Otelia Otha Otilia Otis Otto Ouida Owen Ozell Ozella
  Ozie Pablo Page Paige Palma Palmer Palmira Pam Pamala Pamela Pamelia Pamella Pamila Pamula Pandora Pansy Paola
  Paris Parker Parthenia Particia Pasquale Pasty Pat Patience Patria Patrica Patrice Patricia Patrick Patrina
  Patsy Patti Pattie Patty Paul Paula Paulene Pauletta Paulette Paulina Pauline Paulita Paz Pearl Pearle
  Pearlene Pearlie Pearline Pearly Pedro Peg Peggie Peggy Pei Penelope Penney Penni Pennie Penny Percy Perla
  Perry Pete Peter Petra Petrina Petronila Phebe Phil Philip Phillip Phillis Philomena Phoebe Phung Phuong
  Phylicia Phylis Phyliss Phyllis Pia Piedad Pierre Pilar Ping Pinkie Piper Pok Polly Porfirio Porsche Porsha
  Porter Portia Precious Preston Pricilla Prince Princess Priscila Priscilla Providencia Prudence Pura Qiana
  Queen Queenie Quentin Quiana Quincy Quinn Quintin Quinton Quyen Rachael Rachal Racheal Rachel Rachele Rachell
  Rachelle Racquel Rae Raeann Raelene Rafael Rafaela Raguel Raina Raisa Raleigh Ralph Ramiro Ramon Ramona
  Ramonita Rana Ranae Randa Randal Randall Randee Randell Randi Randolph Randy Ranee Raphael Raquel Rashad
  Rasheeda Rashida Raul Raven Ray Raye Rayford Raylene Raymon Raymond Raymonde Raymundo Rayna Rea Reagan Reanna
  Reatha Reba Rebbeca Rebbecca Rebeca Rebecca Rebecka Rebekah Reda Reed Reena Refugia Refugio Regan Regena
  Regenia Reggie Regina Reginald Regine Reginia Reid Reiko Reina Reinaldo Reita Rema Remedios Remona Rena Renae
  Renaldo Renata Renate Renato Renay Renda Rene Renea Renee Renetta Renita Renna Ressie Reta Retha Retta Reuben
  Reva Rex Rey Reyes Reyna Reynalda Reynaldo Rhea Rheba Rhett Rhiannon Rhoda Rhona Rhonda Ria Ricarda Ricardo
  Rich Richard Richelle Richie Rick Rickey Ricki Rickie Ricky Rico Rigoberto Rikki Riley Rima Rina Risa Rita
  Riva Rivka Rob Robbi Robbie Robbin Robby Robbyn Robena Robert Roberta Roberto Robin Robt Robyn Rocco Rochel
  Rochell Rochelle Rocio Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Rogelio Roger Roland Rolanda
  Rolande Rolando Rolf Rolland Roma Romaine Roman Romana Romelia Romeo Romona Ron Rona Ronald Ronda Roni Ronna
  Ronni Ronnie Ronny Roosevelt Rory Rosa Rosalba Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda Rosaline
  Rosalva Rosalyn Rosamaria Rosamond Rosana Rosann Rosanna Rosanne Rosaria Rosario Rosaura Roscoe Rose Roseann
  Roseanna Roseanne Roselee Roselia Roseline Rosella Roselle Roselyn Rosemarie Rosemary Rosena Rosenda Rosendo
  Rosetta Rosette Rosia Rosie Rosina Rosio Rosita Roslyn Ross Rossana Rossie Rosy Rowena Roxana Roxane Roxann
  Roxanna Roxanne Roxie Roxy Roy Royal Royce Rozanne Rozella Ruben Rubi Rubie Rubin Ruby Rubye Rudolf Rudolph
  Rudy Rueben Rufina Rufus Rupert Russ Russel Russell Rusty Ruth Rutha Ruthann Ruthanne Ruthe Ruthie Ryan Ryann
  Sabina Sabine Sabra Sabrina Sacha Sachiko Sade Sadie Sadye Sage Sal Salena Salina Salley Sallie Sally Salome
  Salvador Salvatore Sam Samantha Samara Samatha Samella Samira Sammie Sammy Samual Samuel Sana Sanda Sandee
  Sandi Sandie Sandra Sandy Sanford Sang Sanjuana Sanjuanita Sanora Santa Santana Santiago Santina Santo Santos
  Sara Sarah Sarai Saran Sari Sarina Sarita Sasha Saturnina Sau Saul Saundra Savanna Savannah Scarlet Scarlett
  Scot Scott Scottie Scotty Sean Season Sebastian Sebrina See Seema Selena Selene Selina Selma Sena Senaida
  September Serafina Serena Sergio Serina Serita Seth Setsuko Seymour Sha Shad Shae Shaina Shakia Shakira
  Shakita Shala Shalanda Shalon Shalonda Shameka Shamika Shan Shana Shanae Shanda Shandi Shandra Shane Shaneka
  Shanel Shanell Shanelle Shani Shanice Shanika Shaniqua Shanita Shanna Shannan Shannon Shanon Shanta Shantae
  Shantay Shante Shantel Shantell Shantelle Shanti Shaquana Shaquita Shara Sharan Sharda Sharee Sharell Sharen
  Shari Sharice Sharie Sharika Sharilyn Sharita Sharla Sharleen Sharlene Sharmaine Sharolyn Sharon Sharonda
  Sharri Sharron Sharyl Sharyn Shasta Shaun Shauna Shaunda Shaunna Shaunta Shaunte Shavon Shavonda Shavonne
  Shawana Shawanda Shawanna Shawn Shawna Shawnda Shawnee Shawnna Shawnta Shay Shayla Shayna Shayne Shea Sheba
  Sheena Sheila Sheilah Shela Shelba Shelby Sheldon Shelia Shella Shelley Shelli Shellie Shelly Shelton Shemeka
  Shemika Shena Shenika Shenita Shenna Shera Sheree Sherell Sheri Sherice Sheridan Sherie Sherika Sherill
  Sherilyn Sherise Sherita Sherlene Sherley Sherly Sherlyn Sherman Sheron Sherrell Sherri Sherrie Sherril
  Sherrill Sherron Sherry Sherryl Sherwood Shery Sheryl Sheryll Shiela Shila Shiloh Shin Shira Shirely Shirl
  Shirlee Shirleen Shirlene Shirley Shirly Shizue Shizuko Shon Shona Shonda Shondra Shonna Shonta Shoshana Shu
  Shyla Sibyl Sid Sidney Sierra Signe Sigrid Silas Silva Silvana Silvia Sima Simon Simona Simone Simonne Sina
  Sindy Siobhan Sirena Siu Sixta Skye Slyvia Socorro Sofia Soila Sol Solange Soledad Solomon Somer Sommer Son
  Sona Sondra Song Sonia Sonja Sonny Sonya Soo Sook Soon Sophia Sophie Soraya Sparkle Spencer Spring Stacee
  Stacey Staci Stacia Stacie Stacy Stan Stanford Stanley Stanton Star Starla Starr Stasia Stefan Stefani
  Stefania Stefanie Stefany Steffanie Stella Stepanie Stephaine Stephan Stephane Stephani Stephania Stephanie
  Stephany Stephen Stephenie Stephine Stephnie Sterling Steve Steven Stevie Stewart Stormy Stuart Suanne Sudie
  Sue Sueann Suellen Suk Sulema Sumiko Summer Sun Sunday Sung Sunni Sunny Sunshine Susan Susana Susann Susanna
  Susannah Susanne Susie Susy Suzan Suzann Suzanna Suzanne Suzette Suzi Suzie Suzy Svetlana Sybil Syble Sydney
  Sylvester Sylvia Sylvie Synthia Syreeta Tabatha Tabetha Tabitha Tad Tai Taina Taisha Tajuana Takako Takisha
  Talia Talisha Talitha Tam Tama Tamala Tamar Tamara Tamatha Tambra Tameika Tameka Tamekia Tamela Tamera Tamesha
  Tami Tamica Tamie Tamika Tamiko Tamisha Tammara Tammera Tammi Tammie Tammy Tamra Tana Tandra Tandy Taneka
  Tanesha Tangela Tania Tanika Tanisha Tanja Tanna Tanner Tanya Tara Tarah Taren Tari Tarra Tarsha Taryn Tasha
  Tashia Tashina Tasia Tatiana Tatum Tatyana Taunya Tawana Tawanda Tawanna Tawna Tawny Tawnya Taylor Tayna Ted
  Teddy Teena Tegan Teisha Telma Temeka Temika Tempie Temple Tena Tenesha Tenisha Tennie Tennille Teodora
  Teodoro Teofila Tequila Tera Tereasa Terence Teresa Terese Teresia Teresita Teressa Teri Terica Terina Terisa
  Terra Terrance Terrell Terrence Terresa Terri Terrie Terrilyn Terry Tesha Tess Tessa Tessie Thad Thaddeus
  Thalia Thanh Thao Thea Theda Thelma Theo Theodora Theodore Theola Theresa Therese Theresia Theressa Theron
  Thersa Thi Thomas Thomasena Thomasina Thomasine Thora Thresa Thu Thurman Thuy Tia Tiana Tianna Tiara Tien
  Tiera Tierra Tiesha Tifany Tiffaney Tiffani Tiffanie Tiffany Tiffiny Tijuana Tilda Tillie Tim Timika Timmy
  Timothy Tina Tinisha Tiny Tisa Tish Tisha Titus Tobi Tobias Tobie Toby Toccara Tod Todd Toi Tom Tomas Tomasa
  Tomeka Tomi Tomika Tomiko Tommie Tommy Tommye Tomoko Tona Tonda Tonette Toney Toni Tonia Tonie Tonisha Tonita
  Tonja Tony Tonya Tora Tori Torie Torri Torrie Tory Tosha Toshia Toshiko Tova Towanda Toya Tracee Tracey Traci
  Tracie Tracy Tran Trang Travis Treasa Treena Trena Trent Trenton Tresa Tressa Tressie Treva Trevor Trey Tricia
  Trina Trinh Trinidad Trinity Trish Trisha Trista Tristan Troy Trudi Trudie Trudy Trula Truman Tuan Tula Tuyet
  Twana Twanda Twanna Twila Twyla Tyesha Tyisha Tyler Tynisha Tyra Tyree Tyrell Tyron Tyrone Tyson Ula Ulrike
  Ulysses Una Ursula Usha Ute Vada Val Valarie Valda Valencia Valene Valentin Valentina Valentine Valeri Valeria
  Valerie Valery Vallie Valorie Valrie Van Vance Vanda Vanesa Vanessa Vanetta Vania Vanita Vanna Vannesa
  Vannessa Vashti Vasiliki Vaughn Veda Velda Velia Vella Velma Velva Velvet Vena Venessa Venetta Venice Venita
  Vennie Venus Veola Vera Verda Verdell Verdie Verena Vergie Verla Verlene Verlie Verline Vern Verna Vernell
  Vernetta Vernia Vernice Vernie Vernita Vernon Verona Veronica Veronika Veronique Versie Vertie Vesta Veta
  Vicenta Vicente Vickey Vicki Vickie Vicky Victor Victoria Victorina Vida Viki Vikki Vilma Vina Vince Vincent
  Vincenza Vincenzo Vinita Vinnie Viola Violet Violeta Violette Virgen Virgie Virgil Virgilio Virgina Virginia
  Vita Vito Viva Vivan Vivian Viviana Vivien Vivienne Von Voncile Vonda Vonnie Wade Wai Waldo Walker Wallace
  Wally Walter Walton Waltraud Wan Wanda Waneta Wanetta Wanita Ward Warner Warren Wava Waylon Wayne Wei Weldon
  Wen Wendell Wendi Wendie Wendolyn Wendy Wenona Werner Wes Wesley Weston Whitley Whitney Wilber Wilbert Wilbur
  Wilburn Wilda Wiley Wilford Wilfred Wilfredo Wilhelmina Wilhemina Will Willa Willard Willena Willene Willetta
  Willette Willia William Williams Willian Willie Williemae Willis Willodean Willow Willy Wilma Wilmer Wilson
  Wilton Windy Winford Winfred Winifred Winnie Winnifred Winona Winston Winter Wonda Woodrow Wyatt Wynell Wynona
  Xavier Xenia Xiao Xiomara Xochitl Xuan Yadira Yaeko Yael Yahaira Yajaira Yan Yang Yanira Yasmin Yasmine Yasuko
  Yee Yelena Yen Yer Yesenia Yessenia Yetta Yevette Ying Yoko Yolanda Yolande Yolando Yolonda Yon Yong Yoshie
  Yoshiko Youlanda Young Yuette Yuk Yuki Yukiko Yuko Yulanda Yun Yung Yuonne Yuri Yuriko Yvette Yvone Yvonne
  Zachariah Zachary Zachery Zack Zackary Zada Zaida Zana Zandra Zane Zelda Zella Zelma Zena Zenaida Zenia
  Zenobia Zetta Zina Zita Zoe Zofia Zoila Zola Zona Zonia Zora Zoraida Zula Zulema Zulma
  `
    .trim()
    .split(/\s+/),
);

/** Surnames, capitalized. */
export const censusSurnames: ReadonlySet<string> = new Set(
  `
  Aaron Abbate Abbey Abbott Abdullah Abel Abell Abercrombie Abernathy Abeyta Ables Abner Abney Abraham Abram
  Abrams Abramson Abrego Abreu Absher Acevedo Acker Ackerman Ackley Acord Acosta Acree Acton Acuna Adair Adam
  Adame Adames Adams Adamson Adcock Addington Addison Adkins Adler Adorno Adrian Agee Agnew Agosto Aguayo Aguiar
  Aguilar Aguilera Aguirre Ahern Ahmad Ahmed Ahn Ahner Ahrens Aiello Aiken Aikens Ainsworth Akers Akin Akins
  Alanis Alaniz Alarcon Alba Albanese Albers Albert Alberts Albertson Albin Albrecht Albright Albritton Alcala
  Alcantar Alcantara Alcaraz Alcorn Alden Alderman Alderson Aldrich Aldridge Alejandro Aleman Alessi Alex
  Alexander Alfano Alfaro Alfonso Alford Alfred Alger Ali Alicea Allain Allan Allard Alleman Allen Alley Alleyne
  Allgood Allison Allman Allred Almanza Almaraz Almeida Almond Almonte Alonso Alonzo Alston Alsup Altamirano
  Altman Alton Alva Alvarado Alvarez Alverez Alves Alvey Amador Amaral Amaro Amato Amaya Ambriz Ambrose Amerson
  Ames Amick Amin Ammons Amos Amundson Anaya Anders Andersen Anderson Anderton Andino Andrade Andre Andres
  Andresen Andress Andrew Andrews Andrus Angel Angeles Angell Angelo Angle Anglin Anguiano Angulo Angus Annis
  Ansley Anson Anthony Antoine Anton Antonio Aparicio Apodaca Aponte Appel Apple Appleby Applegate Appleton
  Applewhite Appling Aquino Aragon Araiza Arana Aranda Araujo Arbogast Arbuckle Arce Arceneaux Archambault
  Archer Archibald Archie Archuleta Ard Ardoin Arellano Arena Arenas Arevalo Argo Arguello Argueta Arias
  Armbruster Armendariz Armenta Armentrout Armijo Armitage Armour Arms Armstead Armstrong Arndt Arnett Arnold
  Aronson Arredondo Arreola Arriaga Arrington Arriola Arrowood Arroyo Arruda Arsenault Arteaga Arthur Artis
  Asbury Ash Ashburn Ashby Ashcraft Ashe Asher Ashford Ashley Ashmore Ashton Ashworth Askew Aston Atchison
  Atchley Atencio Atherton Atkins Atkinson Attaway Atwater Atwell Atwood Aubin Aucoin Audet Audette Auger August
  Augustine Ault Austin Auten Autrey Autry Avalos Avant Avelar Averill Avery Avila Aviles Avina Ayala Aycock
  Ayer Ayers Ayotte Ayres Azevedo Babb Babbitt Babcock Baber Babin Babineaux Baca Bach Bachman Back Backer
  Backman Backus Bacon Bader Badger Badillo Baer Baez Baeza Bagby Baggett Bagley Bagwell Bahena Bahr Baier
  Bailey Baily Bain Baines Bair Baird Baker Balch Balderas Baldridge Baldwin Bales Ball Ballard Ballenger
  Ballesteros Ballew Ballinger Ballou Baltazar Bancroft Banda Bandy Bane Banister Banker Banks Bankston Banner
  Bannister Bannon Banta Banuelos Baptiste Barajas Baran Barba Barbee Barber Barbieri Barbosa Barbour Barboza
  Barclay Bard Barden Bare Barela Barfield Barger Barham Barhorst Barker Barkley Barksdale Barlow Barnard Barner
  Barnes Barnett Barnette Barney Barnhart Barnhill Barns Barnum Barnwell Baron Barone Barr Barragan Barraza
  Barrera Barreto Barrett Barrientos Barrier Barringer Barrington Barrios Barron Barros Barrow Barrows Barry
  Bartel Bartels Barth Bartholomew Bartlett Bartley Barton Bartz Bash Basham Bashaw Basile Baskerville Baskin
  Bass Bassett Basso Bastian Batchelder Batchelor Bateman Bates Batey Batista Batiste Batson Battaglia Batten
  Battle Battles Batts Baucom Bauer Baugh Baugher Baughman Baum Bauman Baumann Baumgardner Baumgartner Bautista
  Baxley Baxter Bay Bayer Bayless Baylor Bayne Bays Beach Beal Beale Beall Beals Beam Beaman Beamon Bean Beane
  Bear Beard Bearden Beardsley Beasley Beason Beaton Beattie Beatty Beaty Beauchamp Beaudoin Beaudry Beaulieu
  Beauregard Beaver Beavers Becerra Bechtel Bechtold Beck Becker Beckett Beckford Beckham Beckley Beckman
  Beckwith Becnel Bedard Bedell Bedford Bedwell Beebe Beech Beecher Beeler Beeman Beer Beers Beery Beeson Begay
  Beggs Begley Behr Behrens Bejarano Belanger Belcher Belden Belisle Belk Bell Bellamy Belle Beller Bellinger
  Bello Bellows Belt Belton Beltran Bemis Benally Benavides Benavidez Bender Benedetto Benedict Benefield
  Benfield Benford Benge Benham Benitez Benjamin Benn Benner Bennet Bennett Benoit Benson Bentley Benton Bentz
  Benz Berard Berg Bergen Berger Bergeron Bergin Berglund Bergman Bergmann Bergstrom Berkley Berkowitz Berlin
  Berman Bermudez Bernal Bernard Bernardo Berndt Bernhardt Bernier Bernstein Berrios Berry Berryhill Berryman
  Bertram Bertrand Berube Bess Bessette Best Betancourt Bethea Bethel Bettencourt Bettis Betts Betz Beveridge
  Beverly Bevins Bey Beyer Bianchi Bianco Bias Bibb Bibbs Bible Bice Bickel Bickford Biddle Bidwell Bieber
  Bierman Bigelow Biggers Biggerstaff Biggs Bigham Bigler Biles Bill Billings Billingsley Billington Billiot
  Bills Billups Bilodeau Binder Binette Bing Bingham Binion Binkley Binns Birch Birchfield Bird Birdsong
  Birmingham Bischoff Bish Bishop Bissell Bisson Bissonnette Bittner Bivens Bivins Bixby Bixler Black Blackburn
  Blackford Blackman Blackmon Blackmore Blackshear Blackstock Blackwell Blackwood Blain Blaine Blair Blais
  Blaisdell Blake Blakely Blakeney Blalock Blanchard Blanchette Blanco Bland Blanding Blank Blankenship Blanks
  Blanton Blaylock Blazer Bledsoe Blessing Blevins Bliss Blizzard Block Blocker Blodgett Blood Bloodworth Bloom
  Bloomer Bloomfield Blount Blow Blue Blum Blume Blunt Bly Blythe Board Boardman Boatman Boatright Boatwright
  Bobbitt Bobo Bocanegra Bock Boddie Bode Boden Bodine Boehm Boettcher Bogan Bogart Boger Boggess Boggs Bogle
  Bohannon Bohn Boisvert Bojorquez Boland Bolanos Bolden Bolding Bolduc Bolen Boles Bolick Bolin Boling Bolinger
  Bolling Bollinger Bolt Bolton Bond Bonds Bone Boney Bonham Bonilla Bonin Bonnell Bonner Bonnett Bonney Bono
  Booher Book Booker Boone Booth Boothe Boozer Bordelon Borden Borders Boren Borg Borges Boring Borkowski Born
  Borowski Borrego Bosch Bosley Boss Bost Bostic Bostick Boston Bostwick Boswell Bosworth Botello Bott Bottoms
  Botts Bouchard Boucher Boudreau Boudreaux Boughton Bouldin Bounds Bourassa Bourg Bourgeois Bourne Bourque
  Bousquet Boutin Bouton Boutte Boutwell Bove Bowden Bowe Bowen Bowens Bower Bowers Bowes Bowie Bowler Bowles
  Bowlin Bowling Bowman Bowser Bowyer Box Boyce Boyd Boyer Boyett Boyette Boykin Boykins Boylan Boyle Boyles
  Boynton Bozarth Bozeman Brace Bracey Bracken Brackett Bracy Bradberry Bradbury Braddock Braden Bradfield
  Bradford Bradley Bradshaw Brady Bragg Braithwaite Brake Braley Bramlett Branch Brand Brandenburg Brandon
  Brandt Branham Brann Brannan Brannon Branson Brant Brantley Branton Branum Brashear Brasher Braswell Bratcher
  Bratton Braud Brauer Braun Bravo Brawley Brawner Braxton Bray Brazil Breault Breaux Breckenridge Breeden
  Breeding Breedlove Breen Brehm Breland Bremer Brennan Brenner Brent Breton Brett Breunig Brewer Brewington
  Brewster Brewton Brian Brice Bricker Bridge Bridgeman Bridges Brien Briggs Brigham Bright Briley Brill Brim
  Brink Brinkley Brinkman Brinson Briones Briscoe Briseno Brister Bristol Bristow Brito Britt Brittain Britton
  Broadnax Broadwater Broadway Brock Brockington Brockman Brockway Broderick Brodeur Brodie Brody Brogan Brogdon
  Bromley Bronson Brook Brooke Brooker Brookins Brooks Brookshire Broom Broome Brophy Brothers Brotherton
  Broughton Broussard Browder Brower Brown Browne Brownell Brownfield Browning Brownlee Broyles Brubaker Bruce
  Brumbaugh Brumfield Brumley Brummett Brundage Brunelle Bruner Brunet Brunner Bruno Bruns Brunson Brush Bruton
  Bryan Bryant Bryce Bryson Buchanan Bucher Buchholz Buck Buckingham Buckles Buckley Buckman Buckner Budd Budde
  Buehler Buell Bueno Buffington Buford Bugg Buggs Bui Buie Bull Bullard Buller Bullington Bullins Bullock
  Bulter Bumgardner Bumgarner Bump Bunch Bundy Bunker Bunn Bunnell Bunting Bunton Burbank Burch Burcham Burchett
  Burchfield Burden Burdett Burdette Burdick Burdine Burford Burg Burge Burger Burgess Burgett Burgin Burgos
  Burk Burke Burkett Burkey Burkhalter Burkhardt Burkhart Burkholder Burks Burleigh Burleson Burley Burmeister
  Burnell Burnett Burnette Burney Burnham Burns Burnside Burr Burrell Burress Burris Burroughs Burrow Burrows
  Burrus Burson Burt Burton Burwell Busby Busch Bush Bushey Bushman Bushnell Buss Busse Bussell Bussey
  Bustamante Bustos Butcher Butler Butt Butterfield Butters Button Butts Buxton Buzzell Byars Bybee Byerly Byers
  Byington Byler Bynum Byrd Byrne Byrnes Byron Byrum Caballero Caban Cable Cabral Cabrera Caceres Caddell Cade
  Cadena Cady Caesar Cage Cagle Cahill Cahoon Cain Cairns Calabrese Calder Caldera Calderon Caldwell Calhoun
  Calkins Call Callaghan Callahan Callan Callaway Callen Callender Callis Callison Calloway Calvert Calvillo
  Calvin Calvo Camacho Camara Camarillo Cambell Cameron Camp Campbell Camper Campos Canada Canady Canales Cancel
  Candelaria Candelario Canfield Cann Cannady Cannon Cano Canter Cantor Cantrell Cantu Cantwell Canty Cao Capers
  Capone Capps Caputo Caraballo Caraway Carbajal Carbaugh Carbone Card Carden Cardenas Carder Cardin Cardinal
  Cardona Cardoza Cardwell Carey Cargill Carillo Carl Carleton Carley Carlile Carlin Carlisle Carlos Carlson
  Carlton Carlyle Carmack Carman Carmichael Carmody Carmona Carnahan Carnes Carney Caro Caron Carothers
  Carpenter Carper Carr Carranza Carrasco Carrasquillo Carraway Carrell Carreon Carrera Carrero Carrico Carrier
  Carrigan Carrillo Carrington Carrion Carrol Carroll Carruth Carruthers Carson Carswell Cartagena Carter
  Cartwright Carty Caruso Caruthers Carvajal Carvalho Carver Cary Casanova Casares Casarez Casas Case Casey Cash
  Cashman Casiano Casillas Caskey Cason Casper Cass Cassady Cassell Cassidy Castaneda Casteel Castellano
  Castellanos Castillo Castle Castleberry Castleman Casto Caston Castor Castro Caswell Catalano Cate Cater Cates
  Cathcart Cathey Catlett Catlin Cato Caton Catron Caudill Caudle Causey Cauthen Cavanaugh Cavazos Cave Cavender
  Caviness Cawley Cazares Ceballos Cecil Cedeno Cedillo Ceja Centeno Center Cepeda Cerda Cervantes Cervantez Cha
  Chabot Chacon Chadwick Chaffee Chaffin Chafin Chaisson Chalmers Chamberlain Chamberlin Chambers Chamblee
  Chambless Chambliss Chamness Champagne Champion Champlin Chan Chance Chancellor Chancey Chandler Chaney Chang
  Chao Chapa Chapin Chaplin Chapman Chappell Charette Charles Charley Charlton Charron Chartier Chase Chasse
  Chastain Chasteen Chatham Chatman Chau Chauvin Chavarria Chaves Chavez Chavis Cheatham Chee Cheek Cheeks Chen
  Chenault Cheney Cheng Chenoweth Cherry Chesser Chester Chestnut Cheung Chevalier Chew Chi Chick Child Childers
  Childress Childs Chiles Chilton Chin Ching Chinn Chipman Chisholm Chism Chisolm Chitwood Chiu Cho Choate Choe
  Choi Chong Chou Chouinard Chow Chrisman Christ Christensen Christenson Christian Christiansen Christianson
  Christie Christman Christmas Christopher Christopherso Christy Chu Chumley Chun Chung Church Churchill
  Churchwell Cimino Cintron Cisco Cisneros Claar Clair Clancy Clanton Clapp Clapper Clare Clark Clarke Clarkson
  Clary Claudio Clausen Clawson Claxton Clay Claycomb Claypool Claypoole Clayton Cleary Cleaver Clegg Cleghorn
  Clem Clemens Clement Clemente Clements Clemmer Clemmons Clemons Cleveland Clevenger Click Clifford Clift
  Clifton Cline Clinton Close Cloud Clough Clouse Cloutier Clyburn Clyde Coakley Coates Coats Cobb Cobbs Coble
  Cobos Coburn Cochran Cochrane Cockerham Cockrell Cody Coe Cofer Coffee Coffey Coffin Coffman Cofield Coggins
  Cohen Cohn Coker Colbert Colburn Colby Cole Colella Coleman Coles Coley Colin Collado Collard Collazo Collett
  Collette Colley Collier Collin Collins Colman Colombo Colon Colquitt Colson Colston Colter Colton Colucci
  Colunga Colvin Colwell Combs Comeau Comeaux Comer Compton Comstock Conant Conaway Concepcion Conde Condon Cone
  Coney Conger Conklin Conley Conlin Conlon Conn Connell Connelly Conner Conners Connolly Connor Connors Conover
  Conrad Conroy Constant Constantine Constantino Conte Conti Contreras Converse Conway Conwell Conyers Cook
  Cooke Cooks Cooksey Cool Cooley Coombs Coomer Coon Cooney Coons Cooper Cope Copeland Copley Copper Coppola
  Corbett Corbin Corbitt Corcoran Cordeiro Cordell Corder Cordero Cordes Cordova Core Corey Cork Corley Corliss
  Cormier Corn Cornejo Cornelison Cornelius Cornell Cornett Cornish Cornwell Corona Coronado Corral Corrales
  Correa Correia Correll Corrigan Corriveau Corso Corson Cortes Cortez Corum Corwin Cory Cosby Cosgrove Cosme
  Cosper Costa Costello Coston Cota Cote Cothran Cotten Cotter Cottingham Cottle Cotto Cotton Cottrell Couch
  Coughlin Coulombe Coulson Coulter Council Countryman Counts Courson Courtney Cousin Cousins Couture
  Covarrubias Cover Covert Covey Covington Cowan Cowans Coward Cowart Cowden Cowell Cowen Cowles Cowley Cox Coy
  Coyle Coyne Cozart Crabb Crabtree Craddock Craft Crafton Craig Crain Cram Cramer Crandall Crandell Crane
  Cranford Craven Cravens Craver Crawford Crawley Crayton Creamer Creech Creed Creekmore Creel Creighton
  Crenshaw Crespo Cress Crews Cribbs Crider Crim Crisp Criss Crist Criswell Crites Crittenden Crocker Crockett
  Croft Cromer Cromwell Cronin Cronk Crook Crooks Croom Cropper Crosby Cross Crossland Crossley Crossman Croteau
  Crotty Crouch Crouse Crow Crowder Crowe Crowell Crowley Croy Crozier Cruise Crum Crumley Crump Crumpler
  Crumpton Cruse Crutcher Crutchfield Cruz Cuellar Cuevas Culbertson Culbreth Cullen Culler Culp Culpepper
  Culver Cumming Cummings Cummins Cundiff Cunningham Cuomo Cupp Cureton Curiel Curl Curley Curran Currie Currier
  Currin Curry Curtin Curtis Curtiss Cushing Cushman Cusick Custer Cutler Cutter Cyr Cyrus Dabbs Dabney Dacosta
  Daggett Dagostino Dahl Dahlgren Daigle Dailey Daily Dale Dalessandro Dalessio Daley Dallas Dalrymple Dalton
  Daly Damato Dame Dameron Damico Damon Damron Dana Dancy Dandrea Dandridge Danforth Dang Dangelo Daniel Daniels
  Danielson Danley Danner Dansby Dantzler Darby Dardar Darden Darling Darnell Darr Darrow Dash Dasher Dasilva
  Daugherty Daughtry Davenport Davey David Davidson Davies Davila Davis Davison Dawes Dawkins Dawson Day Daye
  Dayton Deal Dean Deanda Deane Deangelis Deangelo Deans Dear Dearborn Dearing Deas Deason Deaton Deberry Deboer
  Debose Decarlo Decastro Deck Deckard Decker Decosta Decoteau Dee Deen Deering Dees Deese Defelice Deguzman
  Dehart Dehaven Deitz Dejesus Delacruz Delafuente Delagarza Delaney Delano Delapaz Delarosa Delatorre Deleon
  Delgadillo Delgado Delisle Delk Dell Dellinger Deloach Delong Delossantos Delp Delrio Deluca Deluna Delvalle
  Demarco Demello Dement Demers Deming Demoss Dempsey Dendy Denham Denis Denison Denman Dennard Denney Denning
  Dennis Dennison Denny Densmore Denson Dent Denton Depew Depriest Derby Derosa Derosier Derr Derrick Derry
  Desai Desantis Desilva Desimone Desjardins Desmarais Desmond Despain Desrochers Desrosiers Destefano Deutsch
  Dever Deville Devine Devito Devlin Devoe Devore Devries Dew Deweese Dewey Dewitt Dews Dexter Deyoung Dial
  Diamond Dias Diaz Dibble Dicarlo Dick Dicken Dickens Dickenson Dickerson Dickey Dickinson Dickman Dicks
  Dickson Diego Diehl Dietrich Dietz Diggs Dill Dillard Dilley Dillingham Dillion Dillman Dillon Dillow Dilworth
  Dimaggio Dingess Dingle Dingman Dinh Dinkins Dinsmore Dion Dionne Dipietro Dishman Distefano Dix Dixon Dixson
  Doak Doan Doane Dobbins Dobbs Dobson Dockery Doctor Dodd Dodds Dodge Dodson Doe Doering Doerr Doggett Doherty
  Dolan Doll Dollar Dombrowski Domingo Dominguez Dominick Dominquez Donahue Donald Donaldson Donato Donley
  Donnell Donnelly Donner Donofrio Donohue Donovan Dooley Doolittle Doran Dore Dorman Dorn Dorr Dorris Dorsett
  Dorsey Dortch Doss Dotson Doty Doucet Doucette Dougherty Doughty Douglas Douglass Dove Dover Dow Dowd Dowdell
  Dowden Dowdy Dowell Dowling Downer Downes Downey Downing Downs Doyle Doyon Dozier Drain Drake Draper Drayton
  Dreher Drennan Dressler Drew Dreyer Driggers Driscoll Driskell Driver Drum Drummond Drury Dryden Duarte Dube
  Dubois Dubose Ducharme Duck Duckett Duckworth Duda Dudek Dudley Duenas Duff Duffey Duffy Dufresne Dugan Dugas
  Duggan Dugger Duhon Duke Dukes Dulaney Dull Dumas Dumont Dunagan Dunaway Dunbar Duncan Dunford Dunham Dunkin
  Dunkle Dunlap Dunlop Dunn Dunne Dunning Dunson Dunston Dunton Duong Duplessis Dupont Dupre Dupree Duprey
  Dupuis Duque Duquette Duran Durand Durant Durbin Durden Durfee Durham Durkee Durkin Duron Durr Durrett Durst
  Dustin Dutcher Dutra Dutton Duty Duval Duvall Dvorak Dwyer Dye Dyer Dyke Dykes Dykstra Dyson Eades Eads Eady
  Eagan Eagle Earl Earle Earley Earls Early Earnest Easley Eason East Easter Easterling Eastman Easton Eastwood
  Eaton Eaves Eberhardt Eberle Eberly Ebert Eby Echevarria Echeverria Echols Eck Eckert Eckhardt Eckman Eckstein
  Eddings Eddins Eddy Edelman Edelstein Eden Edens Edgar Edge Edgerton Edington Edison Edmiston Edmond Edmonds
  Edmondson Edmonson Edmunds Edson Edward Edwards Egan Egbert Eggers Eggert Eggleston Ehlers Ehrlich
  Eichelberger Eicher Eidson Eiland Eisenberg Elam Elder Eldred Eldredge Eldridge Eley Elias Eliason Elizondo
  Elkins Elledge Eller Ellinger Ellingson Ellington Elliot Elliott Ellis Ellison Ellsworth Elmer Elmore Elrod
  Elston Elwell Elwood Ely Emanuel Embree Embry Emerick Emerson Emery Emmert Emmons Emory Endicott Endres Eng
  Engel Engelhardt England Engle Engler Englert English Engstrom Ennis Enoch Enos Enright Enriquez Epperson Epps
  Epstein Erb Erdman Erdmann Erickson Ericson Ernest Ernst Erskine Ervin Erwin Escalante Escamilla Escobar
  Escobedo Eskew Eskridge Esparza Espinal Espino Espinosa Espinoza Esposito Esquibel Esquivel Essex Estabrook
  Estep Estes Estevez Estrada Estrella Etheridge Ethridge Etter Eubank Eubanks Eudy Eugene Evangelista Evans
  Evenson Everett Everette Everhart Evers Eversole Everson Ewald Ewell Ewing Exum Ezell Faber Fabian Fagan Fahey
  Fain Fair Fairbanks Fairchild Faircloth Fairley Faison Fajardo Falcon Falcone Falgoust Falk Fallon Falls
  Fancher Fanelli Fannin Fanning Fant Farber Faria Farias Farina Faris Farkas Farley Farmer Farnham Farnsworth
  Farr Farrar Farrell Farrington Farris Farrow Farwell Fassett Fast Faulk Faulkner Faust Favela Favors Fawcett
  Fay Fazio Fears Feaster Featherstone Fecteau Federico Fee Feeney Felder Feldman Feliciano Felix Felker Fell
  Feller Fellows Felton Felts Fender Fenn Fennell Fenner Fenton Fenwick Ferebee Ferguson Ferland Fernandes
  Fernandez Ferrante Ferrara Ferrari Ferraro Ferreira Ferrell Ferrer Ferris Ferro Ferry Fetter Fick Fidler
  Fiedler Field Fielder Fielding Fields Fierro Fife Fifield Figueroa Fike Fikes Fillmore Finch Fincher Findlay
  Findley Fine Finger Fink Finley Finn Finnegan Finney Fiore Fischer Fish Fisher Fishman Fisk Fitch Fite Fitts
  Fitz Fitzgerald Fitzhugh Fitzpatrick Fitzsimmons Fitzwater Fix Flack Flagg Flaherty Flanagan Flanders Flanigan
  Flannery Flatt Fleck Fleenor Fleetwood Fleming Flemming Fletcher Fleury Flick Flinn Flint Flood Flora Florence
  Flores Florez Flory Flournoy Flower Flowers Floyd Flynn Fogarty Fogel Fogg Fogle Foley Folk Folse Folsom Foltz
  Fong Fonseca Fontaine Fontana Fontenot Foote Forbes Force Ford Forde Fordham Fore Foreman Forest Forester
  Foret Forman Forney Forrest Forrester Forsberg Forster Forsyth Forsythe Fort Forte Fortenberry Fortier Fortin
  Fortner Fortney Fortson Fortune Foss Foster Fountain Fournier Foust Fouts Fowler Fowlkes Fox Foxworth Foy
  Fraga Fraley Frame France Frances Francis Francisco Franco Francois Frank Franke Frankel Franklin Franks
  Frantz Franz Franzen Fraser Frasier Frausto Frawley Frazee Frazer Frazier Frechette Frederick Fredericks
  Frederickson Fredette Fredrick Fredrickson Free Freed Freedman Freeland Freeman Freese Freitag Freitas French
  Freund Frey Frias Frick Friday Fried Friedman Friedrich Friel Friend Frierson Fries Friesen Frink Frisbie
  Frisby Frisch Frith Fritts Fritz Frizzell Frost Fry Frye Fryer Fuchs Fudge Fuentes Fugate Fuhrman Fulcher
  Fulford Fulk Fulkerson Fulks Fuller Fullerton Fullmer Fulmer Fulton Fultz Funderburk Fung Funk Fuqua Furlong
  Furman Furr Furtado Fusco Fussell Futrell Gabbard Gabel Gable Gabriel Gaddis Gaddy Gadson Gaffney Gage Gagne
  Gagnon Gailey Gainer Gaines Gainey Gaitan Gaither Galan Galarza Galbraith Galbreath Gale Galindo Gall
  Gallagher Gallaher Gallant Gallardo Gallego Gallegos Gallo Galloway Gallup Galvan Galvez Galvin Gamache Gamble
  Gamboa Gambrell Gamez Gammon Gandy Gann Gannon Gant Gantt Gaona Garay Garber Garcia Gardiner Gardner Garfield
  Garibay Garica Garland Garman Garmon Garner Garnett Garretson Garrett Garrick Garrido Garris Garrison Garrity
  Garth Gartner Garver Garvey Garvin Gary Garza Gaskill Gaskin Gaskins Gaspar Gaspard Gass Gastelum Gaston Gates
  Gatewood Gatlin Gatling Gattis Gatto Gaudet Gaudette Gaul Gault Gause Gauthier Gavin Gay Gayle Gaylor Gaylord
  Gaynor Gaytan Gayton Gearhart Geary Gebhart Gee Geer Gehring Gehrke Geiger Geisler Geist Geller Gendron
  Genovese Gentile Gentry George Gerald Gerard Gerber Gerdes Gerhardt Gerlach Germain German Germany Gervais
  Geter Getz Geyer Gibbons Gibbs Gibson Giddens Giddings Giese Gifford Giglio Gil Gilbert Gilbertson Gilbreath
  Gilchrist Giles Gilkey Gill Gillam Gillard Gillen Gillespie Gillett Gillette Gilley Gilliam Gilliard Gilligan
  Gilliland Gillis Gillispie Gillman Gillum Gilman Gilmer Gilmore Gilpin Gilreath Gilson Gilstrap Ginn Ginsberg
  Giordano Gipson Girard Giron Giroux Gish Gist Gittens Givens Gladden Gladney Glaser Glasgow Glass Glasscock
  Glasser Glaze Gleason Glenn Glick Glidden Glidewell Glisson Glover Glynn Goad Gober Goble Goddard Godfrey
  Godin Godinez Godoy Godsey Godwin Goebel Goetz Goff Goforth Goines Goings Goins Gold Goldberg Golden Golding
  Goldman Goldsberry Goldsmith Goldstein Gomes Gomez Gonsalves Gonzales Gonzalez Gooch Good Goodale Goodall
  Goode Goodell Gooden Goodin Gooding Goodman Goodnight Goodrich Goodson Goodwin Goolsby Gordan Gordon Gordy
  Gore Gorham Gorman Gorski Gorton Gosnell Goss Gosselin Gossett Gott Gottlieb Gough Gould Goulet Gourley Govan
  Gove Gowen Gower Graber Grabowski Grace Gracia Grady Graf Graff Gragg Graham Grajeda Grammer Granado Granados
  Grande Granger Grant Grantham Grass Grasso Gravely Graves Gray Graybill Grayson Graziano Greathouse Greaves
  Greco Greeley Green Greenberg Greene Greenfield Greenleaf Greenlee Greenwald Greenway Greenwell Greenwood
  Greer Gregg Gregoire Gregor Gregory Greiner Grenier Gresham Grey Gribble Grice Grider Griego Grier Griffen
  Griffey Griffin Griffis Griffith Griffiths Grigg Griggs Grigsby Grijalva Grillo Grim Grimes Grimm Grimmett
  Grimsley Grisham Grissom Griswold Grizzle Groce Groff Grogan Groom Grooms Grose Gross Grossman Groth Grove
  Grover Groves Grow Grubb Grubbs Grube Gruber Grundy Guajardo Guardado Guarino Guay Guenther Guerin Guerra
  Guerrero Guertin Guess Guest Guevara Guffey Guido Guidry Guillen Guillory Guinn Gulick Gulledge Gullett Gulley
  Gunderson Gunn Gunter Gunther Gupta Gurley Gurney Gurrola Gurule Gusman Gustafson Gustin Guthrie Gutierrez Guy
  Guyer Guyton Guzman Gwin Gwinn Haag Haas Haase Haber Hack Hacker Hackett Hackler Hackman Hackney Hackworth
  Haddad Hadden Haddix Haddock Hadley Hafer Hagan Hagans Hage Hageman Hagen Hager Hagerman Hagerty Haggard
  Haggerty Hagler Hague Hahn Haight Haile Hailey Haines Hair Haire Hairston Hake Halbert Halcomb Hale Hales
  Haley Halford Hall Haller Hallett Halley Halliday Hallman Hallmark Hallock Halloran Halpern Halpin Halsey
  Halstead Halter Halverson Halvorson Ham Hamann Hamblin Hambrick Hamby Hamel Hamer Hamill Hamilton Hamlett
  Hamlin Hamm Hammack Hammer Hammett Hammock Hammon Hammond Hammonds Hammons Hampton Hamrick Han Hance Hancock
  Hand Handley Handy Hanes Haney Hang Hankins Hanks Hanley Hanlon Hann Hanna Hannah Hannan Hannon Hanrahan
  Hansel Hansen Hanson Harbin Harbison Harbour Hardaway Hardcastle Hardee Hardeman Harden Harder Hardesty Hardie
  Hardiman Hardin Harding Hardison Hardman Hardwick Hardy Hare Hargett Hargis Hargrave Hargrove Harker Harkins
  Harkness Harlan Harless Harley Harlow Harman Harmon Harms Harness Harney Haro Harold Harp Harper Harr Harrell
  Harrelson Harrigan Harriman Harrington Harris Harrison Harrod Harry Hart Harter Hartfield Hartford Hartle
  Hartley Hartman Hartmann Hartnett Hartsell Hartsfield Hartsock Hartung Hartwell Hartwig Hartzell Harvell
  Harvey Harwell Harwood Hash Haskell Haskins Hass Hassan Hassell Hasson Hastings Hasty Hatch Hatcher Hatchett
  Hatfield Hathaway Hathcock Hatley Hatten Hatton Hauck Haug Haugen Haun Haupt Hauser Haven Havens Hawes Hawk
  Hawkes Hawkins Hawks Hawley Haworth Haws Hawthorne Hay Hayden Hayes Haygood Haynes Haynie Hays Hayward Haywood
  Hazard Hazel Hazelton Hazelwood Hazen Hazlett Hazzard Head Headley Headrick Heald Healey Healy Heard Hearn
  Hearne Heath Heaton Hebert Hecht Heck Hecker Heckman Hector Hedge Hedgepeth Hedges Hedrick Heffernan Heffner
  Heflin Hefner Heil Heilman Heim Hein Heine Heinrich Heintz Heinz Heiser Heisler Held Heller Hellman Helm
  Helman Helmer Helmick Helms Helton Hembree Hemingway Hemphill Hendershot Henderson Hendley Hendon Hendren
  Hendrick Hendricks Hendrickson Hendrix Hendry Henke Henkel Henley Hennessey Hennessy Henning Henninger
  Henriquez Henry Henshaw Hensley Henson Her Herald Herbert Herbst Herd Heredia Hereford Herman Hermann Hernadez
  Hernandes Hernandez Herndon Herold Heron Herr Herren Herrera Herrick Herrin Herring Herrington Herrmann Herron
  Hersey Hershberger Hershey Hertel Herzog Hess Hesse Hester Hetrick Hewett Hewitt Hewlett Heyer Heyward Hiatt
  Hibbard Hibbs Hickerson Hickey Hickman Hicks Hickson Hidalgo Higa Higdon Higginbotham Higgins Higgs High
  Highsmith Hight Hightower Hilbert Hildebrand Hildebrandt Hildreth Hiles Hill Hillard Hiller Hilliard Hillis
  Hillman Hills Hilton Himes Hindman Hinds Hines Hinkle Hinkley Hinman Hinojosa Hinshaw Hinson Hinton Hintz Hipp
  Hirsch Hirst Hitchcock Hite Hitt Hix Hixon Hixson Hoag Hoagland Hoang Hoard Hobart Hobbs Hobson Hoch
  Hochstetler Hockenberry Hockett Hodge Hodges Hodgkins Hodgson Hodson Hoelscher Hoey Hofer Hoff Hoffer Hoffman
  Hoffmann Hofmann Hogan Hogg Hoggard Hogue Hoke Holbert Holbrook Holcomb Holcombe Holden Holder Holguin Holiday
  Holifield Holland Hollander Hollar Hollenbeck Holler Holley Holliday Hollifield Holliman Hollinger
  Hollingshead Hollingsworth Hollins Hollis Hollister Holloman Holloway Hollowell Holly Holm Holman Holmberg
  Holmes Holmquist Holst Holston Holt Holton Holtz Holzer Hom Homan Homer Honaker Honea Honeycutt Hong Hood Hook
  Hooker Hooks Hooper Hooten Hoover Hope Hopkins Hoppe Hopper Hopson Horan Hord Horn Hornback Horne Horner
  Horning Hornsby Horowitz Horsley Horst Horton Horvath Hosey Hoskins Hostetler Hostetter Hotchkiss Houck Hough
  Houghton Houk Houle House Houser Housley Houston Hovis Howard Howe Howell Howerton Howes Howland Howlett Howze
  Hoy Hoyle Hoyt Hsu Huang Hubbard Hubbell Hubbs Huber Hubert Huckaby Hudak Huddleston Hudgens Hudgins Hudnall
  Hudson Hudspeth Huebner Huerta Huey Huff Huffman Hufford Huggins Hughes Hughey Hulbert Hulett Hull Hulse
  Hulsey Humble Hume Humes Hummel Humphrey Humphreys Humphries Hundley Huneycutt Hung Hunley Hunsaker Hunt
  Hunter Huntington Huntley Huntsman Hupp Hurd Hurdle Hurley Hurst Hurt Hurtado Huskey Huss Hussey Husted Huston
  Hutchens Hutcherson Hutcheson Hutchings Hutchins Hutchinson Hutchison Huth Hutson Hutto Hutton Huynh Hwang
  Hyatt Hyde Hyden Hyder Hyland Hylton Hyman Hynes Ibanez Ibarra Ibrahim Ide Iglesias Imes Imhoff Infante
  Ingalls Ingersoll Ingle Ingraham Ingram Inman Irby Ireland Irish Irizarry Irons Irvin Irvine Irving Irwin
  Isaac Isaacs Isaacson Isbell Isenberg Isham Isom Ison Israel Iverson Ives Ivey Ivie Ivory Ivy Izzo Jablonski
  Jack Jackman Jacks Jackson Jacob Jacobo Jacobs Jacobsen Jacobson Jacoby Jacques Jaeger Jaffe Jahnke Jaime
  Jaimes Jamerson James Jameson Jamieson Jamison Janes Jankowski Jansen Janssen Jaquez Jara Jaramillo Jardine
  Jarman Jarmon Jarrell Jarrett Jarvis Jason Jasper Jasso Jauregui Javier Jaworski Jay Jaynes Jean Jeffcoat
  Jefferies Jeffers Jefferson Jeffery Jeffrey Jeffries Jemison Jenkins Jenks Jennings Jensen Jenson Jernigan
  Jerome Jesse Jessen Jessie Jessup Jester Jeter Jett Jewell Jewett Jiles Jimenez Jimerson Jiminez Jinks Jobe
  Joe Johansen Johanson John Johns Johnsen Johnson Johnston Johnstone Joiner Jolley Jolly Jonas Jone Jones
  Jordan Jordon Jorge Jorgensen Jorgenson Jose Joseph Josephson Joslin Jost Joubert Joy Joyce Joyner Juan Juarez
  Judd Jude Judge Judkins Judy Julian Jung Just Justice Justus Kahl Kahler Kahn Kain Kaiser Kaminski Kane Kang
  Kaplan Kapp Karl Karnes Karns Karp Karr Kasper Kasten Kastner Kato Katz Kauffman Kaufman Kaufmann Kautz
  Kavanagh Kavanaugh Kay Kaye Kaylor Kean Keane Kearney Kearns Kearse Keating Keaton Keck Kee Keefe Keefer
  Keegan Keel Keele Keeler Keeley Keeling Keen Keenan Keene Keener Keeney Keeton Kehoe Keil Keim Keiser Keister
  Keith Kell Kellam Kellar Kelleher Keller Kellerman Kelley Kellner Kellogg Kellum Kelly Kelsey Kelso Kemp
  Kemper Kempf Kendall Kendrick Kennard Kennedy Kenner Kenney Kennon Kenny Kent Kenyon Kerby Kerley Kern Kerns
  Kerr Kerrigan Kersey Kershaw Kessinger Kessler Kester Ketcham Ketchum Key Keyes Keys Keyser Khan Khoury Kibler
  Kidd Kidder Kidwell Kiefer Kieffer Kiel Kiger Kight Kilburn Kile Kilgore Killian Killingsworth Killion
  Killough Kilmer Kilpatrick Kim Kimball Kimber Kimble Kimbrell Kimbrough Kimes Kimmel Kimsey Kimura Kinard
  Kincaid Kinder Kindred King Kingery Kingsbury Kingsley Kingston Kinlaw Kinnard Kinney Kinsella Kinser Kinsey
  Kipp Kirby Kirchner Kirk Kirkham Kirkland Kirkman Kirkpatrick Kirksey Kirkwood Kirsch Kirschner Kiser Kish
  Kissinger Kistler Kitchen Kitchens Kite Kittle Kittrell Kitts Kizer Klatt Klaus Klein Kline Kling Klingensmith
  Klinger Klink Klotz Klug Knapp Knepper Knight Knighten Knighton Knisley Knoll Knopp Knott Knotts Knowles
  Knowlton Knox Knudsen Knudson Knutson Kobayashi Koch Kocher Koehler Koehn Koenig Koerner Koester Kohl Kohler
  Kohn Kolb Koller Kong Koon Koonce Koons Koontz Kopp Korn Kornegay Koski Koss Koster Kovach Kovacs Kowal
  Kowalczyk Kowalski Kozak Kozlowski Kraemer Kraft Kramer Krantz Kranz Kratz Kraus Krause Krauss Krebs Kremer
  Kress Krieger Kroeger Kroll Krueger Krug Kruger Kruse Kuehn Kuhl Kuhlman Kuhn Kuhns Kumar Kunkel Kunkle Kuntz
  Kunz Kurtz Kutz Kuykendall Kwan Kwon Kyle Kyles Kyser Labbe Labelle Labonte Laboy Labrecque Labrie Lacasse
  Lacey Lachance Lackey Lacombe Lacroix Lacy Ladd Ladner Lafave Lafferty Laflamme Lafleur Lafontaine Lafountain
  Lafrance Lahr Lai Lail Laine Laing Lair Laird Lajoie Lake Lakey Laliberte Lally Lalonde Lam Lamar Lamb Lambert
  Lamm Lamont Lamontagne Lamoureux Lamp Lampe Lampkin Lancaster Lance Land Landa Lander Landeros Landers Landes
  Landin Landis Landon Landreth Landrum Landry Lane Laney Lang Langdon Lange Langer Langford Langham Langley
  Langlois Langston Lanham Lanier Lankford Lanning Lantz Lanza Lapierre Laplante Lapointe Laporte Lapp Lara
  Large Largent Lark Larkin Larkins Laroche Larochelle Larosa Larose Larrabee Larry Larsen Larson Larue Lasalle
  Lasater Lash Lasher Lashley Lasley Lassiter Laster Latham Lathrop Latimer Latta Lattimore Lau Lauderdale Lauer
  Laughlin Laureano Laurent Lavallee Lavalley Lavelle Lavender Lavergne Lavigne Lavin Lavoie Law Lawhorn Lawler
  Lawless Lawlor Lawrence Laws Lawson Lawton Lawyer Lay Layman Layne Layton Lazar Lazarus Lazo Lea Leach Leahy
  Leak Leake Leal Lear Leary Leath Leatherman Leathers Leatherwood Leavitt Leblanc Leboeuf Lebron Lebrun Leclair
  Leclerc Lecompte Ledbetter Ledesma Ledet Ledezma Ledford Ledoux Lee Leech Leeper Lees Lefebvre Lefevre Leflore
  Leftwich Leger Legg Leggett Legrand Lehman Lehmann Lehr Leibowitz Leigh Leighton Leija Leiva Lejeune Leland
  Lemaster Lemay Lemieux Lemire Lemke Lemley Lemmon Lemmons Lemoine Lemon Lemons Lemos Lemus Lenard Lenhart
  Lennon Lennox Lenoir Lent Lentz Lenz Leo Leon Leonard Leonardo Leone Leong Lepage Lerma Lerner Leroy Lesher
  Leslie Lessard Lester Letendre Letourneau Lett Leung Levasseur Leverett Levesque Levi Levin Levine Levinson
  Levitt Levy Lew Lewandowski Lewin Lewis Ley Leyva Lheureux Liang Libby Liddell Lieberman Lien Liggett Liggins
  Light Lightfoot Lightner Ligon Liles Lillard Lilley Lillie Lilly Lim Lima Limon Lin Linares Lincoln Lind
  Lindberg Lindeman Linden Linder Lindgren Lindley Lindner Lindquist Lindsay Lindsey Lindstrom Lineberry Lines
  Ling Link Linker Linkous Linn Linton Linville Lippert Lipscomb Lipsey Lira List Lister Liston Litchfield
  Little Littlefield Littlejohn Littleton Litton Littrell Liu Lively Livengood Livingston Lizotte Llamas
  Llewellyn Lloyd Lock Lockard Locke Lockett Lockhart Locklear Lockridge Lockwood Loeffler Loera Loftin Loftis
  Lofton Loftus Logan Loggins Logsdon Logue Lohman Lohr Lomas Lomax Lombard Lombardi Lombardo Lomeli London
  Loney Long Longo Longoria Loomis Looney Looper Loos Loper Lopes Lopez Lord Lorenz Lorenzo Lott Loucks
  Loudermilk Lough Louie Louis Lovato Love Lovejoy Lovelace Lovelady Loveland Loveless Lovell Lovely Lovett
  Loving Low Lowder Lowe Lowell Lower Lowery Lowman Lowrey Lowry Lowther Loy Loya Loyd Lozada Lozano Lucas Luce
  Lucero Lucia Luciano Lucier Lucio Luck Luckett Luckey Lucky Ludwick Ludwig Luevano Lugo Luis Lujan Luke Luker
  Lum Lumpkin Luna Lund Lundberg Lundgren Lundquist Lundy Lunn Lunsford Luong Lupo Lusk Lussier Luster Lutes
  Luther Luttrell Lutz Luu Lux Lykins Lyle Lyles Lyman Lynch Lynn Lyon Lyons Lytle Maas Mabe Mabry Macarthur
  Macdonald Macdougall Mace Macedo Macfarlane Macgregor Mach Machado Macias Maciel Mack Mackay Mackenzie Mackey
  Mackie Macklin Maclean Macleod Macmillan Macomber Macon Macpherson Macy Madden Maddox Maddux Mader Madera
  Madigan Madison Madore Madrid Madrigal Madsen Maes Maestas Magana Magee Maggard Maggio Magill Magnuson
  Magruder Maguire Mahaffey Mahan Maher Mahler Mahon Mahone Mahoney Mai Maier Main Major Majors Maki Malave
  Malcolm Malcom Maldonado Maley Malik Malinowski Mallard Mallett Mallette Malley Mallory Malloy Malone Maloney
  Maloy Manchester Mancini Mancuso Mandel Maness Mangan Mangrum Mangum Manion Manis Manley Mann Manning Mannino
  Manns Manor Mansfield Manson Mansour Manuel Manzanares Manzano Manzo Mapes Maple Maples Mapp Marable Marble
  Marcano March Marchand Marchant Marchese Marchetti Marcotte Marcum Marcus Marek Mares Mariano Marin Marine
  Marinelli Marino Marion Mark Marker Markey Markham Markle Markley Markowitz Marks Markus Marler Marley Marlin
  Marlow Marlowe Marquardt Marquez Marquis Marr Marra Marrero Marriott Marroquin Marrow Marrs Marrufo Mars Marsh
  Marshall Marston Martel Martell Martens Martin Martindale Martineau Martinelli Martines Martinez Martini
  Martino Martins Martinson Marty Martz Marvin Marx Mascarenas Mashburn Mask Mason Massa Masse Massengale Massey
  Massie Mast Masters Masterson Mastin Mata Mateo Matheny Mather Matherly Matherne Mathers Mathes Matheson
  Mathew Mathews Mathewson Mathias Mathieu Mathis Mathison Matias Matlock Matney Matos Matson Matta Mattern
  Matteson Matthew Matthews Mattingly Mattison Mattos Mattox Mattson Matz Mauldin Mauney Maupin Maurer Maurice
  Mauro Maus Maxey Maxfield Maxson Maxwell May Maya Mayberry Maye Mayer Mayers Mayes Mayfield Mayhew Mayle
  Maynard Mayo Mayorga Mays Maze Mazur Mazza Mcabee Mcadams Mcadoo Mcafee Mcalister Mcallister Mcalpin Mcalpine
  Mcanally Mcardle Mcarthur Mcatee Mcauley Mcavoy Mcbee Mcbride Mcbroom Mccabe Mccafferty Mccaffrey Mccain
  Mccaleb Mccall Mccalla Mccallister Mccallum Mccandless Mccann Mccants Mccarley Mccarter Mccarthy Mccartney
  Mccarty Mccary Mccaskill Mccaslin Mccauley Mcchesney Mcclain Mcclanahan Mcclary Mcclean Mccleary Mcclellan
  Mcclelland Mcclendon Mcclintock Mcclinton Mccloskey Mccloud Mcclung Mcclure Mcclurg Mccluskey Mccollough
  Mccollum Mccomas Mccomb Mccombs Mcconnell Mccool Mccord Mccorkle Mccormack Mccormick Mccourt Mccowan Mccown
  Mccoy Mccracken Mccrary Mccraw Mccray Mccrea Mccready Mccreary Mccrory Mccue Mcculley Mcculloch Mccullough
  Mccully Mccune Mccurdy Mccurry Mccutchen Mccutcheon Mcdade Mcdaniel Mcdaniels Mcdavid Mcdermott Mcdevitt
  Mcdonald Mcdonnell Mcdonough Mcdougal Mcdougall Mcdowell Mcduffie Mceachern Mcelhaney Mcelroy Mcevoy Mcewen
  Mcfadden Mcfall Mcfarland Mcfarlane Mcfarlin Mcgaha Mcgann Mcgarry Mcgary Mcgee Mcgehee Mcghee Mcgill Mcginley
  Mcginn Mcginnis Mcginty Mcglothlin Mcglynn Mcgough Mcgovern Mcgowan Mcgrath Mcgraw Mcgregor Mcgrew Mcgriff
  Mcguinness Mcguire Mchale Mchenry Mchugh Mcilwain Mcinnis Mcintire Mcintosh Mcintyre Mciver Mckay Mckean Mckee
  Mckeever Mckellar Mckelvey Mckenna Mckenney Mckenzie Mckeon Mckeown Mckibben Mckim Mckinley Mckinney Mckinnon
  Mckinzie Mckissick Mcknight Mckoy Mclain Mclane Mclaren Mclaughlin Mclaurin Mclean Mclellan Mclemore Mclendon
  Mcleod Mcloughlin Mcmahan Mcmahon Mcmanus Mcmaster Mcmichael Mcmillan Mcmillen Mcmillian Mcmillin Mcmillon
  Mcminn Mcmorris Mcmullen Mcmullin Mcmurray Mcmurry Mcnabb Mcnair Mcnally Mcnamara Mcnamee Mcneal Mcneely
  Mcneil Mcneill Mcnew Mcnulty Mcnutt Mcpeak Mcphail Mcphee Mcpherson Mcqueen Mcrae Mcreynolds Mcshane Mcswain
  Mcvay Mcvey Mcwhorter Mcwilliams Meacham Mead Meade Meador Meadows Meagher Means Mears Mecham Medeiros
  Medellin Medford Medina Medley Medlin Medlock Medrano Meehan Meek Meeker Meekins Meeks Mefford Mehta Meier
  Meister Mejia Mejias Melancon Melanson Melcher Melendez Mello Mellon Mellott Melnick Melo Melton Melvin Mena
  Menard Menchaca Mendenhall Mendes Mendez Mendiola Mendoza Menefee Menendez Meneses Menke Meraz Mercado Mercer
  Merchant Mercier Mercurio Meredith Merida Merino Merkel Merkle Merrell Merrick Merrifield Merrill Merriman
  Merritt Merriweather Merry Merryman Mertens Mertz Mesa Messenger Messer Messick Messier Messina Messner
  Metcalf Metcalfe Metts Metz Metzger Metzler Meyer Meyers Meza Michael Michaels Michaelson Michalski Michaud
  Michel Michell Michels Mick Mickelson Mickens Mickey Mickle Middlebrooks Middleton Midkiff Miele Mier Miguel
  Milam Milan Milano Milburn Miles Miley Milford Millan Millar Millard Miller Millet Milligan Milliken Million
  Mills Millsap Milne Milner Milton Mims Mincey Miner Mingo Mink Minnick Minor Minter Minton Mintz Miracle
  Miramontes Miranda Mireles Mitchel Mitchell Mitchem Mitchum Mix Mixon Mize Mizell Moats Mobley Mock Modlin Moe
  Moeller Moen Moffatt Moffett Moffitt Mohamed Mohammed Mohan Mohler Mohr Mojica Molina Moll Moller Molloy
  Molnar Monaco Monaghan Monahan Moncrief Monday Mondragon Money Monge Monger Moniz Monk Monroe Monroy Monson
  Montague Montalvo Montana Montanez Montano Monte Montelongo Montemayor Montenegro Montero Montes Montez
  Montgomery Montiel Montoya Moody Moon Mooney Moore Moorehead Moorer Moorman Mora Morales Moralez Moran More
  Moreau Morehead Morehouse Moreira Morel Moreland Morelli Moreno Morey Morgan Moriarty Morin Moritz Morley
  Morrell Morrill Morris Morrison Morrissette Morrissey Morrow Morse Mortensen Mortenson Mortimer Morton Mosby
  Moseley Mosely Moser Moses Mosher Mosier Mosley Mosqueda Moss Mota Moten Motley Moton Mott Moua Moulton
  Moultrie Mount Mounts Mouton Mowery Mowry Moxley Moy Moya Moye Moyer Moyers Moynihan Mudd Mueller Muhammad
  Muir Mulcahy Mulholland Mulkey Mull Mullen Mullens Muller Mulligan Mullin Mullinax Mullins Mullis Mulvey
  Mumford Muncy Mundy Munger Munguia Muniz Munn Munoz Munro Munroe Munson Murchison Murdoch Murdock Murillo Muro
  Murphey Murphree Murphy Murray Murrell Murry Muse Musgrave Musgrove Music Musick Musselman Musser Muth Myatt
  Myer Myers Myles Myrick Nabors Nadeau Nagel Nagle Nagy Nail Najera Nakamura Nakano Nall Nalley Nance Napier
  Napoli Napolitano Napper Naquin Naranjo Narvaez Nash Nason Natale Nathan Nation Nations Natividad Nava
  Navarrete Navarro Nave Naylor Nazario Neace Neal Neale Nealy Neary Necaise Needham Neel Neeley Neely Neese
  Neff Negrete Negron Neighbors Neil Neill Neilson Nelms Nelsen Nelson Nemeth Neri Nero Nesbit Nesbitt Nesmith
  Ness Nester Nestor Nettles Neubauer Neuman Neumann Nevarez Nevels Neville Nevins New Newberry Newby Newcomb
  Newell Newhouse Newkirk Newland Newlin Newman Newport Newsom Newsome Newson Newton Nez Ngo Nguyen Nicholas
  Nicholls Nichols Nicholson Nickel Nickell Nickels Nickens Nickerson Nickles Nicol Nicolas Nielsen Nielson
  Nieman Niemi Nieto Nieves Nightingale Nigro Niles Nilsson Nino Nissen Nix Nixon Noah Noble Nobles Noe Noel
  Nolan Noland Nolasco Nolen Noll Nolte Noonan Nord Nordstrom Norfleet Noriega Norman Norris North Northcutt
  Northern Norton Norvell Norwood Nottingham Novak Novotny Nowak Nowell Nowicki Nowlin Noyes Nugent Null Numbers
  Nunes Nunez Nunley Nunn Nunnally Nutt Nutter Nye Oakes Oakley Oaks Oates Oberg Obrian Obrien Obryan Obryant
  Ocampo Ocasio Ochoa Ochs Oconnell Oconner Oconnor Odell Oden Odom Odonnell Odum Offutt Ogburn Ogden Ogle
  Oglesby Ogletree Ogrady Ohara Ohare Ojeda Okeefe Okelley Oldham Olds Oleary Olguin Olin Olinger Oliphant Oliva
  Olivares Olivarez Olivas Olive Oliveira Oliver Olivera Olivier Olivo Olmos Olmstead Olney Olsen Olson
  Olszewski Olvera Omalley Omara Omeara Oneal Oneil Oneill Ong Ontiveros Oquendo Oquinn Orange Orcutt Ordonez
  Ordway Oreilly Orellana Orlando Ornelas Orosco Orourke Orozco Orr Orta Ortega Ortego Orth Ortiz Orton Osborn
  Osborne Osburn Osgood Oshea Osorio Osteen Oster Osterman Ostrander Osullivan Osuna Oswald Oswalt Otero Otis
  Otoole Ott Otte Otten Ottinger Otto Oubre Ouellette Ousley Outlaw Ovalle Overby Overman Overstreet Overton
  Owen Owens Owings Owsley Oxford Oxley Oyler Ozuna Pabon Pace Pacheco Pack Packard Packer Paddock Padgett
  Padilla Padron Paez Pagan Pagano Page Paige Paine Painter Pak Palacio Palacios Palermo Palladino Palm Palma
  Palmer Palmieri Palmore Palomino Palomo Palumbo Pang Paniagua Pankey Pannell Pantoja Papa Pape Pappas Paquette
  Paquin Paradis Paradise Pardo Pardue Pare Paredes Parent Parenteau Parham Paris Parish Parisi Park Parke
  Parker Parkhurst Parkinson Parkman Parks Parmenter Parmer Parnell Parr Parra Parris Parrish Parrott Parry
  Parsley Parson Parsons Partain Partida Partin Parton Partridge Paschal Paschall Pascual Pasquale Pass Passmore
  Pastor Pastore Patch Pate Patel Paterson Patino Patrick Patten Patterson Pattison Patton Paul Pauley Paulino
  Paulk Paulsen Paulson Paulus Paxton Payne Paynter Payton Paz Peabody Peace Peach Peachey Peacock Peak Peake
  Pearce Pearl Pearman Pearsall Pearson Pease Peavy Peck Peckham Peden Pedersen Pederson Pedigo Pedraza Pedro
  Pedroza Peebles Peek Peel Peele Peeler Peeples Peery Pegues Pelayo Pelkey Pellegrino Pellerin Pelletier
  Peltier Pelton Pemberton Pena Pence Pender Pendergrass Pendleton Pendley Penland Penn Pennell Penner Penney
  Pennington Penny Penrod Penton Peoples Pepe Pepin Pepper Peppers Perales Peralta Percy Perdomo Perdue Perea
  Pereira Peres Perez Perkins Perlman Perreault Perri Perrin Perrine Perron Perrone Perry Perryman Persaud
  Persinger Person Pete Peter Peterman Peters Petersen Peterson Petit Petrie Petry Pettaway Petterson Pettiford
  Pettigrew Pettis Pettit Pettus Pettway Petty Peyton Pfaff Pfeffer Pfeifer Pfeiffer Pfister Pham Phan Pharr
  Phelan Phelps Phifer Philip Philips Phillip Phillips Philpot Philpott Phipps Piatt Piazza Picard Pichardo
  Pickard Pickens Pickering Pickett Pickle Pieper Pierce Piercy Pierre Pierson Pigg Pike Pilcher Pilgrim
  Pilkington Pillow Pimental Pimentel Pina Pinckney Pinder Pine Pineda Pinkerton Pinkham Pinkney Pinkston Pino
  Pinson Pinto Piper Pipkin Pippin Pires Pirtle Pisano Pitcher Pitman Pitre Pitt Pittman Pitts Pizarro Place
  Plank Plant Plante Plascencia Platt Player Plaza Pleasant Pless Plourde Plowman Plumb Plumley Plummer Plunkett
  Poe Pogue Pohl Poindexter Pointer Poirier Poisson Polanco Poland Poling Polk Pollack Pollard Polley Pollock
  Polson Pomeroy Ponce Pond Ponder Pool Poole Pooler Poore Pope Popp Porras Porter Porterfield Portillo Portis
  Posada Posey Post Poston Poteat Poteet Potter Potts Poulin Poulos Pounds Powe Powell Power Powers Poynter
  Prado Prater Prather Pratt Pray Preciado Preece Prendergast Prentice Prescott Presley Presnell Pressley
  Preston Prevost Prewitt Price Prichard Priddy Pride Pridemore Pridgen Priest Prieto Prince Prine Pringle Prior
  Pritchard Pritchett Probst Proctor Proffitt Propst Prosser Proulx Prouty Provencher Provost Pruett Pruitt
  Pryor Puckett Puente Puga Pugh Pugliese Pulido Pullen Pulley Pulliam Pulver Pumphrey Purcell Purdy Purnell
  Purser Pursley Purvis Puryear Putman Putnam Pyle Pyles Quade Qualls Quan Quarles Queen Quesada Quezada Quick
  Quigley Quiles Quillen Quimby Quinlan Quinn Quinones Quinonez Quintana Quintanilla Quintero Quirk Quiroz Raab
  Rabe Raby Race Racine Rackley Radcliff Radcliffe Rademacher Rader Radford Radtke Rae Rael Rafferty Ragan Rager
  Ragland Ragsdale Rahman Rahn Railey Raines Rainey Rains Rainwater Rakes Raleigh Raley Ralph Ralston Ramage
  Rambo Ramer Rameriz Ramey Ramirez Ramon Ramos Ramsay Ramsey Rancourt Rand Randall Randazzo Randell Randle
  Randolph Raney Range Rangel Rankin Rankins Ransom Ranson Rao Raper Rapp Rasberry Rascon Rash Rasmussen
  Ratcliff Ratcliffe Rath Rathbone Rathbun Ratliff Rau Rauch Rausch Rawlings Rawlins Rawls Rawson Ray Rayborn
  Rayburn Rayford Raymer Raymond Rayner Raynor Razo Rea Read Reader Reading Ready Reagan Real Reams Reardon
  Reaves Reavis Reber Rector Red Redd Redden Reddick Redding Reddy Redman Redmon Redmond Reece Reed Reeder Reedy
  Reel Rees Reese Reeve Reeves Regalado Regan Register Rego Reich Reichert Reid Reilly Reimer Reinhardt Reinhart
  Reinke Reis Reiss Reiter Reitz Rembert Remillard Remington Remy Renaud Rendon Renfro Renfroe Renfrow Renner
  Reno Renshaw Renteria Resendez Reuter Revell Revis Rex Rey Reyes Reyna Reynolds Reynoso Rhea Rhine Rhinehart
  Rhoades Rhoads Rhoden Rhodes Rhone Rhyne Ricci Rice Rich Richard Richards Richardson Richburg Richerson Richey
  Richie Richman Richmond Richter Rick Rickard Ricker Rickert Ricketts Rickman Ricks Rico Riddell Riddick Riddle
  Ridenhour Ridenour Rideout Rider Ridge Ridgeway Ridgway Ridley Riedel Rieger Riendeau Ries Rife Riffe Riffle
  Rigby Riggins Riggs Rigney Rigsby Riley Rimmer Rinaldi Rincon Rinehart Ring Ringer Riojas Riordan Rios Ripley
  Risinger Risley Risner Ritchey Ritchie Rittenhouse Ritter Ritz Rivard Rivas Rivera Rivero Rivers Rizzo Roach
  Roark Robb Robbins Roberge Roberson Robert Roberts Robertson Robey Robichaud Robichaux Robin Robinett
  Robinette Robins Robinson Robison Robledo Robles Robson Roby Rocco Rocha Roche Rochelle Rochester Rock
  Rockwell Rodarte Rodas Roddy Roden Roderick Rodgers Rodman Rodrigez Rodrigue Rodrigues Rodriguez Rodriques
  Rodriquez Roe Roebuck Roeder Roger Rogers Rohde Rohr Rohrer Rojas Rojo Roland Roldan Rolfe Roll Roller Rollins
  Rolon Roman Romano Romans Rome Romeo Romero Romine Romo Rondeau Roney Rood Roof Rooker Rooks Rooney Roop Root
  Roper Roque Rosa Rosado Rosales Rosario Rosas Roscoe Rose Roseberry Rosen Rosenbaum Rosenberg Rosenberger
  Rosenblum Rosenfeld Rosenthal Ross Rosser Rossi Rossman Roth Rothman Rothstein Rounds Roundtree Roundy
  Rountree Rouse Roush Rousseau Roussel Rowan Rowden Rowe Rowell Rowland Rowlett Rowley Roy Royal Roybal Royce
  Royer Royster Rozier Rubin Rubino Rubio Ruble Ruby Ruch Rucker Rudd Rudolph Rudy Rue Rueda Ruelas Ruff Ruffin
  Ruggiero Ruggles Ruhl Ruiz Rule Rumph Rumsey Runge Runion Runnels Runyan Runyon Rupert Rupp Ruppert Rush
  Rushing Rusk Russ Russel Russell Russo Rust Ruth Rutherford Rutland Rutledge Rutter Ruvalcaba Ryals Ryan Ryder
  Saad Saari Saavedra Sabin Sabo Sacco Sachs Sackett Saddler Sadler Sadowski Saenz Saez Safford Sage Sager Sain
  Saiz Salas Salazar Salcedo Salcido Saldana Saldivar Sale Salem Salerno Sales Salgado Salinas Salisbury Sallee
  Salley Salmon Salmons Salter Salvador Salvatore Salyer Salyers Sam Samaniego Sammons Samons Sample Samples
  Sampson Sams Samson Samuel Samuels Samuelson Sanabria Sanborn Sanches Sanchez Sand Sandberg Sander Sanders
  Sanderson Sandifer Sandler Sandlin Sandoval Sands Sandstrom Sandy Sanford Sankey Sansone Santacruz Santamaria
  Santana Santiago Santillan Santo Santoro Santos Santoyo Sapp Sargent Sarmiento Sartin Sarver Sass Sasser Sato
  Satterfield Satterwhite Sattler Sauceda Saucedo Saucier Sauer Saul Sauls Saunders Savage Saville Savoie Savoy
  Sawyer Sawyers Saxon Saxton Sayers Sayles Saylor Sayre Scales Scalf Scalise Scanlan Scanlon Scarberry
  Scarborough Scarbrough Scarlett Schade Schaefer Schaeffer Schafer Schaffer Schaffner Schaller Scharf Schatz
  Schaub Scheer Scheffler Schell Schenck Schenk Scherer Schexnayder Schick Schiff Schiller Schilling Schindler
  Schlegel Schlosser Schlueter Schmid Schmidt Schmitt Schmitz Schneider Schnell Schock Schoen Schofield Scholl
  Scholz Schoonmaker Schoonover Schott Schrader Schram Schramm Schreiber Schreiner Schrock Schroder Schroeder
  Schubert Schuler Schulman Schulte Schultz Schulz Schulze Schumacher Schuman Schumann Schuster Schutt Schutz
  Schwab Schwartz Schwarz Schweitzer Scofield Scoggins Scott Scribner Scroggins Scruggs Scudder Scully Seabolt
  Seal Seale Seals Sealy Seaman Searcy Searle Searles Sears Seaton Seay Sebastian Sedillo See Seeger Seeley
  Seely Segal Seger Segovia Segura Seiber Seibert Seidel Seifert Seiler Seitz Selby Self Sell Sellars Sellers
  Sells Seltzer Sena Seng Senn Sepulveda Serna Serra Serrano Serrato Session Sessions Sessoms Settle Settles
  Setzer Severance Severson Sevilla Seward Sewell Sexton Seymore Seymour Shackelford Shade Shafer Shaffer Shah
  Shanahan Shane Shaner Shank Shankle Shanklin Shanks Shannon Shapiro Sharkey Sharma Sharp Sharpe Shattuck
  Shaughnessy Shaver Shaw Shay Shea Shealy Shearer Shears Shedd Sheehan Sheets Sheffield Shelby Sheldon Shell
  Shelley Shelly Shelton Shepard Shephard Shepherd Sheppard Sherer Sheridan Sherlock Sherman Sherrill Sherrod
  Sherry Sherwin Sherwood Shields Shifflett Shilling Shin Shine Shinn Shipe Shipley Shipman Shipp Shirey Shirk
  Shirley Shively Shiver Shivers Shockey Shockley Shoemake Shoemaker Shoffner Shook Shoop Shope Shore Shores
  Short Shorter Shotwell Shoulders Shoup Shouse Showalter Showers Shrader Shreve Shriver Shropshire Shrum
  Shubert Shuck Shuler Shull Shults Shultz Shumaker Shuman Shumate Shumway Shupe Shuster Shutt Sibley Sides
  Siebert Siegel Sierra Sievers Sifuentes Sigler Sigmon Sikes Sikora Silas Siler Sills Silva Silvas Silveira
  Silver Silverman Silvers Silverstein Silvey Silvia Sim Simmon Simmons Simms Simon Simonds Simone Simons
  Simonson Simpkins Simpson Sims Sinclair Sines Singer Singh Singletary Singleton Singley Sink Sipe Sipes Sipple
  Sirois Sisco Sisk Sisneros Sisson Sites Sizemore Skaggs Skeen Skelton Skidmore Skiles Skinner Skipper Slack
  Slade Slagle Slate Slater Slaton Slattery Slaughter Slavin Slay Slayton Sledge Sloan Slocum Slone Slusher
  Small Smalley Smalls Smallwood Smart Smiley Smith Smitherman Smithers Smithson Smock Smoot Smothers Smyth
  Smythe Snapp Snead Sneed Snell Snider Snipes Snodgrass Snook Snow Snowden Snyder Soares Soileau Sokol Solano
  Solberg Soler Solis Soliz Solomon Solorio Solorzano Somers Somerville Sommer Sommers Son Song Sonnier Soper
  Sorensen Sorenson Soria Soriano Sorrell Sorrells Sosa Sotelo Soto Soucy Soule Sousa South Southard Southerland
  Southern Southworth Souza Sowder Sowell Sowers Spain Spalding Spangler Spann Sparkman Sparks Sparrow Spaulding
  Speaks Spear Spearman Spears Speck Speed Speer Speight Spell Spellman Spence Spencer Sperling Sperry Spicer
  Spiegel Spiker Spikes Spiller Spillman Spina Spinelli Spinks Spinner Spires Spitzer Spivey Spooner Spradlin
  Sprague Spriggs Spring Springer Springs Sprinkle Sprouse Spruill Spurgeon Spurlock Squire Squires Stacey Stack
  Stackhouse Stacy Stadler Stafford Staggs Stahl Staley Stallard Stallings Stallworth Stalnaker Stamey Stamm
  Stamp Stamper Stamps Stancil Standifer Standley Standridge Stanfield Stanfill Stanford Stanley Stansberry
  Stansbury Stanton Staples Stapleton Stark Starkey Starks Starling Starnes Starr Staten Staton Staub Stauffer
  Stclair Stcyr Steadman Stearns Stebbins Steed Steel Steele Steelman Steen Steffen Steffens Stegall Steger
  Steib Stein Steinberg Steiner Steinke Steinmetz Stella Stephan Stephen Stephens Stephenson Stepp Sterling
  Stern Sternberg Sterner Steven Stevens Stevenson Steward Stewart Stgermain Sthilaire Stickney Stidham Stiffler
  Stiles Still Stillman Stillwell Stiltner Stilwell Stine Stinnett Stinson Stites Stith Stitt Stjohn Stlouis
  Stock Stockdale Stocker Stockman Stocks Stockton Stockwell Stoddard Stoker Stokes Stoll Stollings Stoltz
  Stoltzfus Stone Stoner Stonge Stoops Storer Storey Storm Storms Story Stott Stotts Stouffer Stout Stovall
  Stover Stowe Stowell Stowers Stpierre Strader Strahan Straight Strain Strait Strand Strange Stratton Straub
  Strauss Strawn Strawser Street Streeter Stribling Strickland Strickler Stricklin Stringer Stringfellow Strobel
  Strode Stroh Strom Stroman Stromberg Strong Strother Stroud Stroup Struble Struck Strunk Stuart Stubblefield
  Stubbs Stuckey Studer Stull Stultz Stump Stumpf Sturdivant Sturgeon Sturgill Sturgis Sturm Stutzman Styles
  Suarez Suber Sublett Sudduth Suggs Suh Suiter Sullins Sullivan Summer Summerlin Summers Summerville Sumner
  Sumpter Sumrall Sun Sundberg Sunderland Surber Surface Surratt Sussman Sutherland Sutphin Sutter Suttle
  Suttles Sutton Suzuki Swafford Swaim Swain Swan Swank Swann Swanson Swarey Swartz Swearingen Sweat Sweatt
  Sweeney Sweet Sweitzer Swenson Swett Swift Swiger Swindell Swindle Swink Swinney Swinton Swisher Switzer Swope
  Sykes Sylvester Sylvia Szabo Szymanski Tabb Taber Tabor Tackett Tafoya Taft Taggart Tait Takahashi Talbert
  Talbot Talbott Tallent Talley Tallman Tam Tamayo Tamez Tan Tanaka Tang Tankersley Tanner Tapia Tapley Tapp
  Tarango Tardiff Tarr Tarrant Tarter Tarver Tate Tatro Tatum Tavares Tavarez Taveras Taylor Teague Teal Teasley
  Tedder Tedesco Tedford Teel Teeter Teixeira Tejada Tejeda Telles Tellez Tello Temple Templeton Tennant Tenney
  Tennyson Tenorio Terrazas Terrell Terrill Terry Tesch Tessier Testa Tetreault Tew Thacker Thai Thames Thao
  Tharp Tharpe Thatcher Thaxton Thayer Theis Theisen Theriault Theriot Therrien Thibault Thibeault Thibodeau
  Thibodeaux Thiel Thielen Thies Thigpen Thom Thoma Thomas Thomason Thompkins Thompson Thomsen Thomson Thorn
  Thornburg Thorne Thornhill Thornton Thorp Thorpe Thorson Thorton Thrash Thrasher Thrower Thurber Thurman
  Thurmond Thurston Tibbetts Tibbs Tice Tidwell Tierney Tiffany Tighe Tijerina Till Tiller Tillery Tilley Tillis
  Tillman Tillotson Tilton Timberlake Timm Timmerman Timmons Timms Tincher Tindall Tingle Tinker Tinney Tinsley
  Tipton Tirado Tisdale Titus Tobey Tobias Tobin Todd Tolbert Toledo Tolentino Toler Toliver Tolle Tolley
  Tolliver Tolman Tolson Tom Tomas Tomlin Tomlinson Tompkins Toms Toner Toney Tong Toole Tooley Toombs Toomey
  Toon Torgerson Toro Torrence Torres Torrey Torrez Toscano Toth Totten Toussaint Tovar Towe Tower Towers Towle
  Towne Towner Townes Townley Towns Townsend Toy Tracey Tracy Trader Trahan Trainor Trammell Tran Trantham Trapp
  Trask Travers Travis Traylor Treadway Treadwell Treat Treece Trejo Tremblay Trent Trevino Tribble Trice Trigg
  Trimble Trinh Trinidad Triplett Tripp Trombley Trotman Trott Trotter Troupe Trout Troutman Trowbridge Troy
  Troyer Truax Trudeau True Truesdale Truitt Trujillo Trull Truman Truong Trussell Tsai Tsang Tse Tso Tsosie
  Tubbs Tucci Tuck Tucker Tudor Tuggle Tull Tullis Tully Tunnell Tunstall Turcotte Turgeon Turk Turley Turman
  Turnage Turnbow Turnbull Turner Turney Turpin Tuttle Twigg Twitty Twomey Tye Tyler Tyndall Tyner Tynes Tyree
  Tyrrell Tyson Uhl Ulibarri Ulloa Ulmer Ulrich Underhill Underwood Unger Unruh Upchurch Upshaw Upton Urban
  Urbina Urena Urias Uribe Urquhart Usher Ussery Utley Utter Vaca Vaccaro Vachon Vaden Vail Vaillancourt Valadez
  Valdes Valdez Valdivia Valencia Valente Valenti Valentin Valentine Valentino Valenzuela Valerio Valladares
  Valle Vallejo Valles Valley Valliere Valverde Van Vanburen Vanbuskirk Vance Vandenberg Vanderpool Vandiver
  Vandusen Vandyke Vanegas Vang Vanhoose Vanhorn Vanhouten Vanlandingham Vanmeter Vann Vannoy Vanover Vanpelt
  Vansickle Vanwinkle Vanzant Varela Varga Vargas Vargo Varner Varney Vasquez Vaughan Vaughn Vaught Vazquez
  Veach Veal Vega Veilleux Vela Velarde Velasco Velasquez Velazquez Velez Veliz Venable Venegas Ventura Vera
  Verdin Verdugo Verduzco Vereen Vergara Vermillion Vernon Verret Vest Vestal Vetter Via Vice Vick Vickers
  Vickery Victor Victoria Vidal Vidrine Vieira Viera Vierra Vigil Villa Villagomez Villalobos Villalpando
  Villanueva Villareal Villarreal Villasenor Villegas Vincent Vines Vineyard Vining Vinson Viola Violette Virgil
  Vitale Vogel Vogt Voigt Volk Vollmer Volpe Volz Voorhees Voss Voyles Vue Vuong Wachter Wacker Waddell Waddle
  Wade Wadley Wadsworth Wages Waggoner Wagner Wagoner Wahl Wainwright Waite Waites Waits Wakefield Walden
  Waldman Waldo Waldon Waldron Waldrop Wales Walk Walker Wall Wallace Wallen Waller Walley Wallin Walling Wallis
  Walls Walsh Walston Walter Walters Walther Walton Waltz Walz Wampler Wang Ward Warden Ware Warfield Waring
  Warner Warnock Warren Warrick Warrington Warwick Washburn Washington Wasserman Wasson Watanabe Waterhouse
  Waterman Waters Watford Watkins Watson Watt Watters Watterson Watts Waugh Way Wayman Wayne Weatherby
  Weatherford Weatherly Weathers Weathersby Weatherspoon Weaver Webb Webber Weber Webster Weddle Weed Weekley
  Weeks Weems Weese Wegner Weidner Weigel Weil Weiland Weiler Weimer Weinberg Weiner Weinstein Weintraub Weir
  Weis Weise Weiser Weisman Weiss Welborn Welch Weldon Welker Weller Wellington Wellman Wells Welsh Welton Welty
  Wendel Wendt Wenger Wentworth Wentz Wenzel Werner Wert Werth Wertz Wescott Wesley Wessel Wesson West Westbrook
  Westbrooks Westcott Wester Westerman Westfall Westmoreland Weston Westover Westphal Wetmore Wetzel Wexler
  Whalen Whaley Wharton Whatley Wheat Wheatley Wheaton Wheeler Whelan Whetstone Whipple Whisenant Whitacre
  Whitaker Whitcomb White Whited Whitehead Whitehouse Whitehurst Whiteley Whiteman Whitener Whiteside Whitfield
  Whitford Whiting Whitley Whitlock Whitlow Whitman Whitmer Whitmire Whitmore Whitney Whitson Whitt Whittaker
  Whitted Whittemore Whitten Whittington Whittle Whitworth Whorton Whyte Wick Wicker Wickham Wicks Wiegand
  Wieland Wiener Wiese Wigfall Wiggins Wiggs Wight Wilbanks Wilber Wilborn Wilbur Wilburn Wilcher Wilcox Wild
  Wilde Wilder Wildman Wiles Wiley Wilfong Wilhelm Wilhite Wilke Wilkens Wilkerson Wilkes Wilkie Wilkins
  Wilkinson Wilks Will Willard Willett Willette Willey William Williams Williamson Willie Williford Willingham
  Willis Willoughby Wills Willson Wilmot Wilmoth Wilson Wilt Wimberly Wimmer Winchell Winchester Winder Windham
  Windsor Wine Winfield Winfrey Wing Wingard Wingate Winger Wingfield Wingo Winkler Winn Winner Winslow Winstead
  Winston Winter Winters Winton Wirth Wisdom Wise Wiseman Wisner Wisniewski Witcher Witham Withers Witherspoon
  Withrow Witkowski Witt Witte Witter Wittman Wofford Wojcik Wolcott Wold Wolf Wolfe Wolff Wolford Womack Womble
  Wong Woo Wood Woodall Woodard Woodbury Woodcock Wooden Woodford Woodhouse Woodland Woodley Woodman Woodring
  Woodruff Woods Woodson Woodward Woodworth Woody Woolard Wooldridge Woolery Wooley Woolf Woolley Woolsey
  Woosley Wooten Word Worden Workman Worley Worrell Worsham Worth Wortham Worthen Worthington Worthy Wortman
  Wozniak Wray Wren Wrenn Wright Wyant Wyatt Wyche Wyckoff Wylie Wyman Wynn Wynne Wyrick Wysocki Xiong Yager
  Yamada Yamamoto Yan Yancey Yancy Yanez Yang Yarborough Yarbrough Yates Yazzie Ybarra Yeager Yee Yingling Yocum
  Yoder Yoho Yon Yoo Yoon York Yoshida Yost Youmans Young Youngblood Younger Youngman Youngs Yount Yuen Zachary
  Zack Zahn Zambrano Zamora Zamudio Zander Zapata Zaragoza Zarate Zavala Zayas Zeigler Zelaya Zeller Zepeda
  Zhang Ziegler Zielinski Zimmer Zimmerman Zimmermann Zink Zinn Zito Zook Zorn Zuber Zuniga
  `
    .trim()
    .split(/\s+/),
);
