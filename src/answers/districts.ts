/** Parts of the largest cities that people name instead of the city; only names that belong to one city in Germany. */

const CITIES: Readonly<Record<string, string>> = {
  Berlin:
    'Charlottenburg, Wilmersdorf, Friedrichshain, Kreuzberg, Lichtenberg, Marzahn, Hellersdorf, Neukölln, Pankow, Prenzlauer Berg, Reinickendorf, Spandau, Steglitz, Zehlendorf, Tempelhof, Tegel, Schöneberg, Treptow, Köpenick, Wedding, Moabit, Gesundbrunnen, Hohenschönhausen, Rudow, Britz, Adlershof',
  Hamburg:
    'Altona, Eimsbüttel, Wandsbek, Bergedorf, St. Pauli, Barmbek, Billstedt, Wilhelmsburg, Rahlstedt, Blankenese, Ottensen, Winterhude, Eppendorf, Farmsen, Poppenbüttel, Stellingen, Lurup, Osdorf, Jenfeld',
  München:
    'Schwabing, Sendling, Pasing, Giesing, Bogenhausen, Moosach, Milbertshofen, Neuperlach, Hasenbergl, Ramersdorf, Perlach, Trudering, Haidhausen, Laim, Allach, Aubing, Feldmoching, Freimann',
  Köln: 'Ehrenfeld, Nippes, Chorweiler, Porz, Rodenkirchen, Bickendorf, Bilderstöckchen',
  'Frankfurt am Main': 'Bockenheim, Rödelheim, Gallusviertel, Fechenheim, Niederrad, Bonames',
  Stuttgart: 'Bad Cannstatt, Zuffenhausen, Feuerbach, Degerloch, Untertürkheim',
  Düsseldorf: 'Bilk, Gerresheim, Garath, Benrath, Flingern, Derendorf',
  Leipzig: 'Connewitz, Plagwitz, Gohlis, Reudnitz, Paunsdorf, Lindenau',
  Dresden: 'Gorbitz, Prohlis, Blasewitz, Pieschen, Löbtau, Johannstadt, Striesen',
  Hannover: 'Linden-Limmer, Vahrenwald, Misburg, Ricklingen, Stöcken, Vahrenheide',
  Bremen: 'Gröpelingen, Vegesack, Huchting, Hemelingen, Tenever',
  Nürnberg: 'Langwasser, Gostenhof, St. Leonhard',
  Essen: 'Altenessen, Borbeck, Katernberg, Rüttenscheid, Kettwig',
  Dortmund: 'Hörde, Eving, Scharnhorst, Hombruch, Dorstfeld, Aplerbeck, Mengede',
  Duisburg: 'Marxloh, Hochfeld, Meiderich, Walsum, Hamborn',
};

/** City and part, for each part. */
export const DISTRICTS: readonly (readonly [city: string, part: string])[] = Object.entries(CITIES).flatMap(
  ([city, parts]) => parts.split(', ').map((part) => [city, part] as const),
);
