// Given names that tell which word of a name is the family name. Written for this project, not copied from a list.

/** Given names that are a Hungarian name’s second word: Kovács Anna. */
export const hungarianGivenNames: ReadonlySet<string> = new Set(
  (
    'Ádám Ágnes Ágota Ákos Aladár Albert Alexandra Anett Anikó Anita Anna Antal Aranka Árpád Attila Balázs Bálint Barbara Barna ' +
    'Beáta Béla Bence Bernadett Boglárka Borbála Botond Brigitta Csaba Csilla Dániel Dávid Dénes Dezső Dóra Dorottya Edina Edit ' +
    'Elemér Emese Emil Emma Endre Enikő Erika Ernő Erzsébet Eszter Etelka Éva Ferenc Fruzsina Gábor Gabriella Gellért György Gergely ' +
    'Gergő Gizella Gusztáv Gyöngyi Gyula Hajnalka Hanna Henrik Ibolya Ida Ildikó Ilona Imre Irén István Iván Izabella János Jenő József ' +
    'Judit Júlia Julianna Kálmán Károly Katalin Kinga Klára Kornél Krisztián Krisztina Lajos László Lenke Lilla Lívia Lőrinc Lóránt Lujza ' +
    'Magda Magdolna Margit Mária Mariann Márk Márta Márton Máté Mátyás Melinda Mihály Miklós Mónika Nándor Nikolett Nóra Norbert ' +
    'Olga Orsolya Ottó Ödön Örs Pál Patrik Péter Petra Piroska Réka Rezső Richárd Róbert Roland Rozália Rudolf Sándor Sára Sarolta ' +
    'Sebestyén Szabolcs Szilárd Szilvia Tamás Tibor Tímea Tivadar Tünde Valéria Vera Veronika Viktor Viktória Vilmos Vince Viola ' +
    'Virág Zita Zoltán Zsigmond Zsófia Zsolt Zsuzsanna'
  ).split(' '),
);

/** Given names that stand second in a Spanish name: José Luis Rodríguez. */
export const spanishGivenNames: ReadonlySet<string> = new Set(
  (
    'Adolfo Adrián Agustín Alberto Alejandra Alejandro Alfonso Alfredo Alicia Álvaro Amalia Amparo Ana Andrea Andrés Ángel Ángela ' +
    'Ángeles Anselmo Antonia Antonio Armando Arturo Asunción Augusto Aurelio Beatriz Belén Benito Bernardo Blanca Camilo Carlos Carmen Carolina ' +
    'Catalina Cecilia César Clara Claudia Concepción Consuelo Cristina Cristóbal Damián Daniel Daniela David Diana Diego Dolores ' +
    'Domingo Eduardo Elena Elisa Elvira Emilia Emilio Enrique Ernesto Esperanza Esteban Esther Eugenia Eugenio Eusebio Eva Fabián Fátima ' +
    'Federico Felipe Félix Fermín Fernanda Fernando Fidel Francisca Francisco Gabriel Gabriela Gerardo Germán Gilberto Gloria Gonzalo ' +
    'Graciela Gregorio Guadalupe Guillermo Gustavo Héctor Hernán Hilario Horacio Hugo Ignacio Inés Inmaculada Irene Isabel Isidro Ismael Iván ' +
    'Jaime Javier Jesús Joaquín Jorge José Josefa Josefina Juan Juana Julia Julián Julio Laura Leonardo Leonor Leopoldo Lorenzo Lourdes Lucas ' +
    'Lucía Luis Luisa Luz Magdalena Manuel Manuela Marcela Marcelo Marcos Margarita María Mariano Mario Marta Martín Mateo Matías ' +
    'Mauricio Maximiliano Máximo Mercedes Miguel Milagros Miriam Moisés Mónica Montserrat Natalia Nicolás Noelia Nuria Octavio Olga Oscar Óscar Pablo Patricia ' +
    'Patricio Paula Paz Pedro Pilar Rafael Raimundo Ramiro Ramón Raquel Raúl Remedios Ricardo Roberto Rocío Rodolfo Rodrigo Rogelio Roque Rosa Rosario ' +
    'Rubén Salvador Samuel Santiago Sebastián Sergio Silvia Simón Sofía Soledad Sonia Susana Teodoro Teresa Tomás Trinidad Valentín Vicente Víctor ' +
    'Victoria Virginia Xavier Yolanda'
  ).split(' '),
);
