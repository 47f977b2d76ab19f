/**
 * Who prints and who supplies: news agencies, picture agencies and outlets, with the domains of their pages. Chosen by
 * hand: national and picture agencies, newspapers of record, broadcasters and much read sites that print in English.
 * The names are those that they give themselves.
 */

/** `name: other forms` of an agency whose copy others print. Forms in capitals are as printed in a dateline. */
const agencyRows = `
Reuters: REUTERS, Thomson Reuters
The Associated Press: AP, Associated Press, A.P.
Agence France-Presse: AFP, Agence France Presse
United Press International: UPI
PA Media: PA, Press Association, PA Wire
Bloomberg News: Bloomberg
Xinhua: Xinhua News Agency
TASS: Tass, ITAR-TASS
Interfax: Interfax-Ukraine
RIA Novosti: RIA, Sputnik
Kyodo News: Kyodo
Yonhap: Yonhap News Agency
dpa: Deutsche Presse-Agentur, DPA
EFE: Agencia EFE
ANSA:
Anadolu Agency: AA, Anadolu
Press Trust of India: PTI
Asian News International: ANI
Indo-Asian News Service: IANS
The Canadian Press: Canadian Press
Australian Associated Press: AAP
States News Service:
Ukrinform:
KCNA: Korean Central News Agency
IRNA:
SANA:
WAFA:
Belga:
APA:
TT News Agency: TT
NTB:
Ritzau:
STT:
Lusa:
CNN Wire:
SWNS:
`;

/** Agencies of pictures: their name under a photograph does not say where the words are from. */
const pictureRows = `
Getty Images: Getty, iStock, Getty Images Europe
EPA: European Pressphoto Agency, EPA-EFE, EPA/EFE
Shutterstock: REX, Rex Features, REX/Shutterstock
Alamy: Alamy Stock Photo
Zuma Press: ZUMA, ZUMA Wire
Polaris: Polaris Images
Magnum Photos: Magnum
NurPhoto:
Abaca Press: ABACA
SOPA Images:
LightRocket:
Imago: imago images
Maxar: Maxar Technologies, Planet Labs
Redux:
Contour:
Pool: Pool Photo
Handout:
Splash News: Splash, Backgrid, BACKGRID
Bettmann: Hulton Archive, Corbis
Newscom:
Depositphotos: Adobe Stock, Unsplash, Pixabay, Wikimedia Commons
`;

/** `name | domains | other forms`, with the name that the outlet gives itself. */
const outletRows = `
The New York Times | nytimes.com | New York Times, NYT, N.Y. Times
The Washington Post | washingtonpost.com | Washington Post, WaPo
The Wall Street Journal | wsj.com | Wall Street Journal, WSJ
USA TODAY | usatoday.com | USA Today
Los Angeles Times | latimes.com | L.A. Times, The Los Angeles Times, LA Times
Chicago Tribune | chicagotribune.com |
The Boston Globe | bostonglobe.com | Boston Globe
San Francisco Chronicle | sfchronicle.com, sfgate.com | SFGATE
The Philadelphia Inquirer | inquirer.com | Philadelphia Inquirer
The Dallas Morning News | dallasnews.com | Dallas Morning News
Houston Chronicle | houstonchronicle.com, chron.com |
Miami Herald | miamiherald.com |
The Seattle Times | seattletimes.com | Seattle Times
Star Tribune | startribune.com |
The Denver Post | denverpost.com | Denver Post
The Atlanta Journal-Constitution | ajc.com | Atlanta Journal-Constitution
Tampa Bay Times | tampabay.com |
The Baltimore Sun | baltimoresun.com | Baltimore Sun
New York Post | nypost.com | The New York Post, NY Post
New York Daily News | nydailynews.com | Daily News
Newsday | newsday.com |
The Washington Times | washingtontimes.com | Washington Times
Washington Examiner | washingtonexaminer.com | The Washington Examiner
The Christian Science Monitor | csmonitor.com | Christian Science Monitor
Politico | politico.com, politico.eu | POLITICO
Axios | axios.com |
The Hill | thehill.com |
Roll Call | rollcall.com |
ProPublica | propublica.org |
The Intercept | theintercept.com |
The Atlantic | theatlantic.com |
The New Yorker | newyorker.com | New Yorker
The Nation | thenation.com |
National Review | nationalreview.com |
The Daily Beast | thedailybeast.com | Daily Beast
HuffPost | huffpost.com, huffingtonpost.com | Huffington Post, The Huffington Post, HuffPost UK
BuzzFeed News | buzzfeednews.com | BuzzFeed
Vox | vox.com |
Slate | slate.com |
Salon | salon.com |
Vice | vice.com | VICE, VICE News
Newsweek | newsweek.com |
TIME | time.com | Time magazine
Forbes | forbes.com |
Fortune | fortune.com |
Business Insider | businessinsider.com | Insider
CNBC | cnbc.com |
CNN | cnn.com, edition.cnn.com, money.cnn.com | CNN Business, CNN Politics, CNNMoney
Fox News | foxnews.com | FOX News, Fox News Digital
FOX Business | foxbusiness.com | Fox Business
MSNBC | msnbc.com |
NBC News | nbcnews.com | NBC
ABC News | abcnews.go.com, abcnews.com |
CBS News | cbsnews.com |
NPR | npr.org | National Public Radio
PBS NewsHour | pbs.org | PBS News
Voice of America | voanews.com | VOA
Radio Free Europe/Radio Liberty | rferl.org | RFE/RL
Breitbart | breitbart.com | Breitbart News
The Daily Caller | dailycaller.com | Daily Caller, Daily Caller News Foundation
Newsmax | newsmax.com |
The Epoch Times | theepochtimes.com | Epoch Times
The Gateway Pundit | thegatewaypundit.com | Gateway Pundit
TechCrunch | techcrunch.com |
The Verge | theverge.com |
Wired | wired.com | WIRED
Ars Technica | arstechnica.com |
CNET | cnet.com |
Engadget | engadget.com |
Rolling Stone | rollingstone.com |
Variety | variety.com |
ESPN | espn.com |
Foreign Policy | foreignpolicy.com |
BBC News | bbc.com, bbc.co.uk | BBC, The BBC, BBC Sport
The Guardian | theguardian.com, guardian.co.uk | Guardian
The Observer | observer.co.uk |
The Times | thetimes.co.uk, thetimes.com | The Sunday Times, Times Newspapers
Financial Times | ft.com | The Financial Times, FT
The Daily Telegraph | telegraph.co.uk | The Telegraph, Daily Telegraph, The Sunday Telegraph
The Independent | independent.co.uk, the-independent.com | Independent
The i Paper | inews.co.uk |
Daily Mail | dailymail.co.uk, dailymail.com | MailOnline, Mail Online, The Daily Mail, DailyMail.com, The Mail on Sunday
The Sun | thesun.co.uk, the-sun.com, thesun.ie | The Sun on Sunday
Daily Mirror | mirror.co.uk | The Mirror, The Daily Mirror, Sunday Mirror
Daily Express | express.co.uk | The Express, Express.co.uk, Sunday Express
Daily Star | dailystar.co.uk | The Daily Star
Metro | metro.co.uk | Metro.co.uk
Evening Standard | standard.co.uk | The Evening Standard, The Standard, The London Standard
Sky News | news.sky.com |
ITV News | itv.com |
Channel 4 News | channel4.com |
GB News | gbnews.com |
The Economist | economist.com |
The Spectator | spectator.co.uk |
New Statesman | newstatesman.com |
New Scientist | newscientist.com |
The Scotsman | scotsman.com |
The Herald | heraldscotland.com |
WalesOnline | walesonline.co.uk |
Belfast Telegraph | belfasttelegraph.co.uk |
The Irish Times | irishtimes.com | Irish Times
Irish Independent | independent.ie |
RTÉ News | rte.ie | RTÉ, RTE
TheJournal.ie | thejournal.ie | The Journal
Euronews | euronews.com | euronews
France 24 | france24.com | FRANCE 24
Radio France Internationale | rfi.fr | RFI
Deutsche Welle | dw.com | DW
Der Spiegel | spiegel.de | SPIEGEL
The Local | thelocal.com, thelocal.de, thelocal.fr |
swissinfo | swissinfo.ch |
EUobserver | euobserver.com |
Euractiv | euractiv.com | EURACTIV
RT | rt.com | Russia Today
Sputnik News | sputniknews.com | Sputnik International
The Moscow Times | themoscowtimes.com | Moscow Times
Meduza | meduza.io |
The Kyiv Independent | kyivindependent.com | Kyiv Independent
Kyiv Post | kyivpost.com | KyivPost
Ukrainska Pravda | pravda.com.ua |
Al Jazeera | aljazeera.com | Al Jazeera English
Al Arabiya | alarabiya.net | Al Arabiya English
Arab News | arabnews.com |
The National | thenationalnews.com |
Gulf News | gulfnews.com |
Khaleej Times | khaleejtimes.com |
Middle East Eye | middleeasteye.net |
The Times of Israel | timesofisrael.com | Times of Israel
Haaretz | haaretz.com |
The Jerusalem Post | jpost.com | Jerusalem Post
i24NEWS | i24news.tv |
Press TV | presstv.ir |
Tehran Times | tehrantimes.com |
TRT World | trtworld.com |
Daily Sabah | dailysabah.com |
Hürriyet Daily News | hurriyetdailynews.com | Hurriyet Daily News
China Daily | chinadaily.com.cn |
Global Times | globaltimes.cn |
CGTN | cgtn.com |
People's Daily | people.cn, people.com.cn | People's Daily Online
South China Morning Post | scmp.com | SCMP
Hong Kong Free Press | hongkongfp.com | HKFP
The Japan Times | japantimes.co.jp | Japan Times
Nikkei Asia | asia.nikkei.com | Nikkei
The Mainichi | mainichi.jp | Mainichi Japan
The Asahi Shimbun | asahi.com | Asahi Shimbun
NHK World | nhk.or.jp | NHK, NHK WORLD
The Korea Herald | koreaherald.com | Korea Herald
The Korea Times | koreatimes.co.kr | Korea Times
Taipei Times | taipeitimes.com |
The Straits Times | straitstimes.com | Straits Times
CNA | channelnewsasia.com | Channel NewsAsia
The Jakarta Post | thejakartapost.com | Jakarta Post
Bangkok Post | bangkokpost.com |
Philippine Daily Inquirer | inquirer.net | Inquirer.net
Rappler | rappler.com |
The Star | thestar.com.my |
The Times of India | timesofindia.indiatimes.com, indiatimes.com | Times of India, TOI, TIMES OF INDIA
Hindustan Times | hindustantimes.com | HT
The Hindu | thehindu.com |
The Indian Express | indianexpress.com | Indian Express
NDTV | ndtv.com |
India Today | indiatoday.in |
Dawn | dawn.com |
The Express Tribune | tribune.com.pk | Express Tribune
The Daily Star Bangladesh | thedailystar.net |
The Kathmandu Post | kathmandupost.com | Kathmandu Post
The Sydney Morning Herald | smh.com.au | Sydney Morning Herald
The Age | theage.com.au |
The Australian | theaustralian.com.au |
ABC News (Australia) | abc.net.au |
news.com.au | news.com.au |
The New Zealand Herald | nzherald.co.nz | NZ Herald, New Zealand Herald
RNZ | rnz.co.nz |
Stuff | stuff.co.nz |
CBC News | cbc.ca | CBC
CTV News | ctvnews.ca |
Global News | globalnews.ca |
The Globe and Mail | theglobeandmail.com | Globe and Mail
Toronto Star | thestar.com | The Toronto Star
National Post | nationalpost.com |
Ottawa Citizen | ottawacitizen.com |
Montreal Gazette | montrealgazette.com |
News24 | news24.com |
Daily Maverick | dailymaverick.co.za |
TimesLIVE | timeslive.co.za |
Mail & Guardian | mg.co.za |
Premium Times | premiumtimesng.com |
The Punch | punchng.com | Punch
Vanguard | vanguardngr.com |
Daily Nation | nation.africa |
The Standard (Kenya) | standardmedia.co.ke |
The East African | theeastafrican.co.ke |
AllAfrica | allafrica.com | allAfrica
MercoPress | mercopress.com |
Buenos Aires Times | batimes.com.ar |
Wikinews | wikinews.org, en.wikinews.org |
The Conversation | theconversation.com |
Kommersant | kommersant.ru | Kommersant Photo
`;

/** Official bodies whose releases news desks print as they come, by the domain of their pages. */
const bodyRows = `
The White House | whitehouse.gov, bidenwhitehouse.archives.gov |
U.S. Department of State | state.gov |
U.S. Department of Defense | defense.gov, war.gov |
The Kremlin | kremlin.ru, en.kremlin.ru |
GOV.UK | gov.uk |
European Commission | ec.europa.eu |
Council of the European Union | consilium.europa.eu |
United Nations | un.org, news.un.org, press.un.org |
NATO | nato.int |
Office of the President of Ukraine | president.gov.ua |
Ministry of Foreign Affairs of China | fmprc.gov.cn, mfa.gov.cn |
Ministry of Foreign Affairs of Russia | mid.ru |
`;

interface Supplier {
  readonly name: string;
  readonly domains: readonly string[];
  readonly forms: readonly string[];
}

const outletList = rowsOf(outletRows);
const bodyList = rowsOf(bodyRows);

/** Every printed form of an agency whose words others print, to its name. */
export const newsAgencies: ReadonlyMap<string, string> = formsOf(suppliersOf(agencyRows));

/** Every printed form of an agency, of words or of pictures, to its name. */
export const agencies: ReadonlyMap<string, string> = new Map([
  ...newsAgencies,
  ...formsOf(suppliersOf(pictureRows)),
]);

/** Every printed form of an outlet, to its name; agencies are not among them. */
export const outlets: ReadonlyMap<string, string> = formsOf(outletList);

/** Domains of outlets and official bodies, without `www.`, to the name. */
export const domains: ReadonlyMap<string, string> = new Map(
  [...outletList, ...bodyList].flatMap((row) => row.domains.map((domain) => [domain, row.name] as const)),
);

function suppliersOf(rows: string): Supplier[] {
  return rowsOf(rows.replaceAll(/^(.+?):(.*)$/gm, '$1 | | $2'));
}

function rowsOf(rows: string): Supplier[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', domains = '', forms = ''] = row.split('|').map((cell) => cell.trim());
      return { name, domains: listOf(domains), forms: [name, ...listOf(forms)] };
    });
}

function listOf(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function formsOf(rows: readonly Supplier[]): Map<string, string> {
  return new Map(rows.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));
}

/** Ways of writing that are one outlet's own. They tell it only where its name is printed as well. */
export const houseStyles: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Financial Times', /\d(?:mn|tn)\b/],
];

/** Names that are words like any other: alone on a line, or in capitals, they name no outlet. */
export const plainWords: ReadonlySet<string> = new Set(
  [
    'The Conversation|The National|The Nation|The Star|The Sun|The Times|The Local|The Hill|The Age|The Standard|The Herald|The Journal',
    'The Express|The Mirror|The Telegraph|The Independent|The Guardian|The Observer|The Atlantic|The Economist|The Spectator|The Australian',
    'Metro|Time|TIME|Wired|Salon|Slate|Vox|Fortune|Forbes|Variety|Insider|Punch|Vanguard|Dawn|Stuff|Independent|Guardian|Inquirer|Pool|Contour',
    'Vice|Politico|Axios|Daily News|Today|Nikkei|Getty|Splash|Magnum|Handout|Sputnik|Bloomberg',
  ].flatMap((row) => row.split('|')),
);

/** Words that names of papers and broadcasters end with, the world over: "The Marlow Gazette", "Torrel Public Radio". */
const outletEndings = new Set(
  (
    'gazette herald tribune courier chronicle times post news journal observer telegraph mail examiner inquirer sentinel bulletin ' +
    'dispatch register standard star echo mirror express mercury argus advertiser review weekly daily record ledger monitor ' +
    'globe citizen guardian independent reporter leader press radio television tv broadcasting wire newswire agency online'
  ).split(' '),
);

const agencyEndings = new Set('wire newswire press agency news service'.split(' '));

/** Whether words have the shape of an outlet's name that is in no table: two to five, in capitals, ending like one. */
export function isOutletShaped(words: string): boolean {
  return isShaped(words, outletEndings) && !plainWords.has(words);
}

export function isAgencyShaped(words: string): boolean {
  return isShaped(words, agencyEndings) && !plainWords.has(words);
}

function isShaped(words: string, endings: ReadonlySet<string>): boolean {
  const parts = words.split(' ');
  const named = parts[0] === 'The' ? parts.slice(1) : parts;
  if (named.length < 2 || 5 < named.length) return false;
  return (
    named.every((part) => /^\p{Lu}[\p{L}’'.&-]*$/u.test(part) || part === 'of' || part === 'and') &&
    endings.has(named.at(-1)!.toLowerCase())
  );
}
