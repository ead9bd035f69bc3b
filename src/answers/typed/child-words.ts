/** Words for children, and for relatives who may be children. */

/** `child` · `off` son or daughter and `kin` brother, sister, grandchild: a child or not, by age · `many-` in the plural */
export type ChildWord = 'child' | 'many-child' | 'off' | 'many-off' | 'kin' | 'many-kin';

export const CHILD_WORDS: readonly (readonly [ChildWord, string])[] = [
  ['many-child', 'die|unsere|meine mädchen|schüler|teenager'],
  [
    'child',
    'реб, дівчинці, хлопчику, мальчику, девочке, дитині, малюку, дитин/а/ою/у, дитя, дитям, ребенок, ребенком, ребеночек, ребенка, ребенку, дитинк/а/ою, малюк/-/ом, малыш/-/ом/ка/кой, kind, kindes, kinde, kleinkind, schulkind, child, kid, toddler, boy, girl, хлопчик/-/ом, дівчинк/а/ою, мальчик/-/ом, девочк/а/ой, junge, maedchen, teenager, підліт/ок/ком, подрост/ок/ком, jugendlich/er/e, schueler/in/',
  ],
  [
    'many-child',
    'діточ/ок/ки/ками, дитинчат, детиш/ек/ки/ками, ребятиш/ек/ки/ками, малят, kiddos, дитини, дитинки, діти, дітей, дітям, дітьми, дітки, діток, дітками, дети, детей, детям, детьми, детки, деток, детками, детками, ребята, ребят, ребятами, малюки, малышей, kinder/-/n/s, kindern, kids, children, childs, boys, girls, toddlers, teenagers, teens, хлопчики, хлопчиків, хлопчиками, дівчинки, дівчаток, дівчатками, мальчика, мальчики, мальчиков, мальчиками, девочки, девочек, девочками, jungs, jungen, maedels, babys, babies, підлітки, підлітків, подростка, подростки, подростков, хлопці, хлопців',
  ],
  [
    'off',
    'син/-/ом/ові/у, синоч/ок/ком, сын/-/ом/у, сыноч/ек/ком, сынишка, дочк/а/ою/ой/у/е, дочці, доньці, дочери, дочь, дочерью, доч/а/ею, доченьк/а/ой/ою, доньк/а/ою/у, донечк/а/ою, sohn, sohnes, sohne, tochter, son, daughter',
  ],
  [
    'off',
    'another one, one more, noch einer, noch eine, noch eins, ще один, ще одна, ще одному, ще одній, еще один, еще одна, еще одному, еще одной',
  ],
  [
    'many-off',
    'сини, синів, синами, сина, сыновья, сыновей, сыновьями, сына, дочки, дочок, дочками, дочери, дочерей, дочерьми, доньки, доньок, доньками, soehne/-/n, toechter/-/n, sons, daughters',
  ],
  [
    'kin',
    'хлопець, хлопцю, брат/-/ом/а/у, сестр/а/ой/ою/у, сестричк/а/ою, братик/-/ом, племінни/к/ця/ком/цею, племянни/к/ца/ком/цей, онук/-/а/ом/у, онучк/а/ою, внук/-/а/ом, внучк/а/ой/у, bruder, schwester, neffe/-/n, nichte, enkel, enkelin, enkelkind, cousin, cousine, кузен/-/ом, кузина, brother, sister, nephew, niece, grandson, granddaughter, grandchild, двоюр/ідний/ідна/одный/одная брат|сестра',
  ],
  [
    'many-kin',
    'брати, братів, братами, братья, братьев, братьями, сестры, сестри, сестер, сестрами, племінники, племінників, племянники, племянников, онуки, онуків, онуками, внуки, внуков, внуками, brueder/-/n, schwestern, geschwister/-/n, enkel/n/kinder/kindern, brothers, sisters, siblings, nephews, nieces, grandchildren, cousins',
  ],
  [
    'child',
    'першокласни/к/ця/цею/ком/ку/ці, первоклассни/к/ца/цей/ком/ку/це, другокласни/к/ця, дошкольник/-/ом, erstklässler/-/in, grundschulkind, kindergartenkind, kitakind, first grader, schooler, шкільняр/-/ка, немовлятко',
  ],
  ['many-child', 'lil ones|kids, wee ones, littles, ki, kd'],
  [
    'child',
    'малыш/у/а/ку/ке, малюк/а/у, малюков/і, дит/яті, дитин/і, дитятк/о/ом, дитинк/у/и, дівчинк/у/и, дівчатк/о/ком, дівчин/ка/ці, хлопчик/а/ові, хлопчиськ/о, мальчик/а, мальчиш/ка/ке, мальчон/ка, девочк/у/и, девчон/ка/ке/ку, девчуш/ка/ке, реб/енку/еночком/еночку/енка, чад/о/у, крох/а/е/ой, крошк/а/е/ой, крихітк/а/ою, пацан/-/у/ом/чик, дошкільн/я/ятко, школяр/-/ем/ка/кою/ці, школьник/-/у/ом, школьниц/а/е/ей, подрост/ку/ка, підлітк/у/а, тинейджер/-/ом',
  ],
  [
    'child',
    'school kid|child, schoolkid, schoolchild, bua, ch, kd, ребьонок, ребйонок, рибенок, ребятьонок, ребенок, ребенк, малой, малый, bub, bube, bursche, maedl, maedel, dirndl, kleine maus, knirps, nachwuchs, sproessling, teenie, teeny, kiddo, kiddy, little one, lil one, wee one, big one, older one, younger one, small one, middle one, bigger one, smaller one, eldest one, youngest one, oldest one, youngster, lad, lass, teen, infant school child, schoolboy, schoolgirl, preschooler, stepchild, foster child, pflegekind, stiefkind',
  ],
  [
    'many-child',
    'малюк/и/ів/ам/ами, малят/ам/ами, школьник/ами, школяр/ами/ок/ки/ками, школьниц/ы/ами, school kids|children, schoolkids, schoolchildren, primary school kids|children, kindergarten kids|children, teenager/n/s, teenies, jugendlich/e/en, kleinkinder/-/n, schulkinder/-/n, säuglinge/-/n, підлітк/и/ів/ами/ам, подростк/и/ов/ами/ам, buam, bubn, пацанов, пацаны, пацани, пацанів, пацанчики, пацанам, малышам, малышами, малышах, малятами, малята, дітлах/и/ів/ами, дівчаткам, дівчатками, хлопчикам, хлоп/ята/ят/ятам, мальчикам, мальчишк/и/ам, мальчишек, девчон/ки/ок/кам, девочкам, детишкам, деткам, дітонькам, школяр/ів/ами, школьник/и/ов/ами, buben, maedchens, kids, kiddies, little ones, youngsters, lads, lasses, stepchildren, teenies',
  ],
  [
    'off',
    'дон/я/і/ю/ею, доч/е, дочюл/я, доці, дочур/ка, синул/і, сынуленьк/а, синочок, синочком, синочк/а/у/ові, синк/у/ом|синок, синул/я/ею/ю, сыночк/а/у/ом, сынок, сынк/у/ом, сынул/я/е/ей/ю, сынишк/е/у/ой, сыниш/ка, доч/ці/еньці/ечка/ечці/ечке/ечкой, дочурк/а/е/у/ой, доц/я/і/е/ю/ею/ей, доченьк/е/у/и, доньці, донечці, донечк/ою/у/ам, soehnchen, sohnemann, toechterchen, boy of mine, stepson, stepdaughter, stiefsohn, stieftochter, пасынок, пасынком, падчериц/а/ей, пасинок, падчірк/а',
  ],
  [
    'many-off',
    'синочк/и/ів/ам/ами, синам, сыночк/и/ов/ам/ами, сыновьям, дочечк/и/ек/ами, дочкам, доценьки, донечк/и/ами, донечок, донькам, доченьки, доченек, дочурк/и/ам, дочурок, stepsons, stepdaughters',
  ],
  [
    'kin',
    'сестричк/и/у, сестренк/а/ой/у, братишк/а/ой, братан/-/ом, братец, племяш/-/ом, племінни/ці/ку, племянни/це/ку, внучек, внучок, внученьк/а/ой, онучок, brüderchen, schwesterchen, bruderherz, nephew, sis, bro',
  ],
];
