/**
 * Words that make the name of an organisation, and names whose form does not tell it. Heads: from the International
 * and Countries dictionaries of openeventdata/petrarch2 (MIT), their most frequent last words.
 */

import { bodyRow } from './body-rows.ts';

/** Last words of names (or the word before "of"): `Defense Ministry`, `Bank of Torrel`. In lower case. */
export const organisationHeads: ReadonlySet<string> = new Set(
  (
    'ministry department agency council commission committee court tribunal parliament senate assembly congress cabinet party army navy ' +
    'military police bank company corporation corp corp. inc inc. incorporated co co. limited ltd ltd. llc llp plc l.p. s.a. group university college institute ' +
    'institution school academy foundation association organization organisation union federation confederation league alliance coalition front ' +
    'movement authority bureau board office service services administration center centre society club team network networks channel press news times post ' +
    'gazette journal tribune herald daily telegraph guardian observer chronicle examiner independent mirror standard star weekly magazine radio tv ' +
    'television broadcasting media studios pictures entertainment records airlines airways motors industries holdings holding partners partnership capital ' +
    'energy oil gas petroleum pharmaceuticals pharma therapeutics technologies technology systems solutions software labs laboratories laboratory hospital clinic church ' +
    'diocese embassy consulate secretariat directorate inspectorate brigade battalion battalions regiment division squadron corps command forces force guard guards militia ' +
    'legion brigades fund trust treasury initiative project program programme campaign caucus chamber conference forum ' +
    'syndicate consortium registry exchange reserve museum library orchestra symphony theatre theater opera fc united rovers wanderers ' +
    'observatory monitor watch presidium house hotel band choir ensemble faction resistance worldwide associates insurance securities ' +
    'investments properties realty resources mines mining minerals communications telecom electronics semiconductor electric engineering foods products stores ' +
    'enterprises lines railway railways railroad publications publishing books cup-final fellowship brotherhood sisters knights friends order ' +
    'review mission nations bancorp financial internationale international studies'
  ).split(' '),
);

/** Organisations, companies and teams of the tables, in lower case. */
export const bodies: readonly string[] = bodyRow.split(',');

/** Bodies, seats of power and outlets that carry no such word, with the country they belong to where there is one. */
export const knownOrganisations = new Map<string, string>(
  (
    "kremlin:RU,white house:US,pentagon:US,capitol hill:US,state department:US,downing street:GB,whitehall:GB,élysée:FR,elysee:FR,quai d'orsay:FR," +
    'bundestag:DE,bundesrat:DE,knesset:IL,duma:RU,state duma:RU,verkhovna rada:UA,rada:UA,house of commons:GB,house of lords:GB,' +
    'house of representatives:US,senate:,congress:US,us congress:US,supreme court:,federal reserve:US,fed:US,capitol:US,' +
    'european union:,eu:,e.u.:,european commission:,european parliament:,european council:,european central bank:,ecb:,nato:,n.a.t.o.:,' +
    'united nations:,un:,u.n.:,u.n:,security council:,un security council:,u.n. security council:,unicef:,unesco:,unhcr:,who:,w.h.o.:,world health organization:,' +
    'imf:,i.m.f.:,international monetary fund:,world bank:,wto:,opec:,opec+:,asean:,african union:,arab league:,oecd:,osce:,iaea:,icc:,i.c.c.:,icj:,icrc:,' +
    'red cross:,red crescent:,interpol:,europol:,amnesty international:,human rights watch:,greenpeace:,oxfam:,doctors without borders:,' +
    'médecins sans frontières:,save the children:,fbi:US,f.b.i.:US,cia:US,c.i.a.:US,nsa:US,nsc:US,dhs:US,doj:US,epa:US,fda:US,cdc:US,' +
    'fema:US,nasa:US,irs:US,sec:US,mi5:GB,mi6:GB,nhs:GB,n.h.s.:GB,fsb:RU,f.s.b.:RU,gru:RU,kgb:,mossad:IL,idf:IL,i.d.f.:IL,shin bet:IL,' +
    'scotland yard:GB,met police:GB,hamas:PS,hezbollah:,fatah:PS,taliban:,al qaeda:,al-qaeda:,al qaida:,islamic state:,isis:,isil:,boko haram:,' +
    'al shabaab:,al-shabab:,houthis:,houthi:,hizbullah:,plo:PS,ira:,pkk:,eta:,farc:,' +
    'associated press:US,ap:US,reuters:,agence france-presse:FR,afp:FR,bloomberg:,bloomberg news:,xinhua:CN,tass:RU,ria novosti:RU,ria:RU,interfax:RU,' +
    'bbc:GB,bbc news:GB,cnn:US,nbc:US,nbc news:US,cbs:US,cbs news:US,abc:,abc news:,fox news:US,fox:US,msnbc:US,cnbc:US,npr:US,pbs:US,itv:GB,sky news:GB,' +
    'channel 4:GB,al jazeera:QA,al arabiya:,cctv:CN,dpa:DE,ansa:IT,efe:ES,kyodo:JP,kyodo news:JP,yonhap:KR,' +
    'der spiegel:DE,le monde:FR,le figaro:FR,el país:ES,el pais:ES,haaretz:IL,financial times:GB,wall street journal:US,new york times:US,washington post:US,' +
    'politico:,axios:US,buzzfeed:US,vox:,facebook:,twitter:,instagram:,telegram:,whatsapp:,tiktok:,youtube:,google:,apple:,microsoft:,amazon:,' +
    'boeing:,airbus:,tesla:,samsung:,huawei:,gazprom:RU,rosneft:RU,shell:,bp:,exxon:,exxonmobil:,chevron:,toyota:,volkswagen:,' +
    'goldman sachs:,jpmorgan:,jp morgan:,morgan stanley:,hsbc:,barclays:,citigroup:,lockheed martin:,' +
    'republican party:US,democratic party:US,labour:GB,labour party:GB,conservative party:GB,tories:GB,gop:US,g.o.p.:US,' +
    'group of seven:,g7:,g-7:,group of 20:,g20:,g-20:,brics:,politburo:,cdu:DE,csu:DE,spd:DE,afd:DE,bjp:IN,anc:ZA,akp:TR,ccp:CN,c.c.p.:CN'
  )
    .split(',')
    .map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1)] as const;
    }),
);

/** Words for peoples, faiths and political camps that are no nationality; in lower case. */
export const groupNames: ReadonlySet<string> = new Set(
  (
    'republican republicans democrat democrats democratic tory tories conservative conservatives liberal liberals labour muslim muslims christian christians jew jews ' +
    'jewish hindu hindus buddhist buddhists sikh sikhs catholic catholics protestant protestants orthodox sunni sunnis shiite shiites shia ' +
    'islamist islamists arab arabs kurd kurds kurdish hispanic hispanics latino latinos african-american african-americans asian asians african ' +
    'africans european europeans western westerners soviet soviets nazi nazis communist communists marxist maoist rohingya uyghur uyghurs uighur ' +
    'uighurs tamil tamils tutsi tutsis hutu hutus yazidi yazidis chechen chechens tatar tatars slavic zionist zionists druze alawite alawites pashtun ' +
    'roma latin scandinavian balkan baltic nordic tibetan tibetans bolshevik bolsheviks catalan catalans basque basques flemish texan texans ' +
    'californian londoner londoners parisian new yorker muscovite muscovites islamic'
  ).split(' '),
);
