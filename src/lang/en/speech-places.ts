/** Nouns for the occasions and media in which people speak or publish. */
export const speechPlaces: ReadonlySet<string> = new Set(
  (
    'statement interview address speech briefing conference tweet tweets post posts article letter video message call email e-mail memo ' +
    'report assessment op-ed column blog editorial testimony hearing debate rally panel discussion telegram twitter facebook instagram ' +
    'weibo television tv radio broadcast podcast website release communique filing remarks news-conference talks meeting session ' +
    'appearance forum summit town-hall sermon toast transcript documentary book essay newspaper magazine documents summit affidavit'
  ).split(' '),
);

/** Words in the names of outlets and platforms: told to one of them, a statement is printed there. */
export const outletWords: ReadonlySet<string> = new Set(
  (
    'news times post tv television radio magazine newspaper agency channel press journal tribune herald telegraph guardian gazette ' +
    'cnn bbc fox msnbc nbc cbs abc cnbc npr pbs itv reuters bloomberg ap afp politico axios twitter facebook instagram telegram tiktok ' +
    'youtube podcast broadcaster network station daily weekly mail mirror'
  ).split(' '),
);
