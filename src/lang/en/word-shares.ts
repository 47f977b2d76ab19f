/**
 * In what share of texts of some 400 words an ordinary English word occurs. Counted over the English Web Treebank and
 * GUM (their documents cut into pieces) and every sixth White House text of 2022; words mostly written with a capital
 * are left out, and so is what stands in fewer than one piece of a hundred.
 */
const bands: readonly (readonly [share: number, words: string])[] = [
  [
    0.6,
    `all an and are as at be but by for from have in is it not of on that the they this to we will with
    you`,
  ],
  [
    0.3,
    `about also any because been can day do first get going good had has he help here his how if
    including into its just know last like made make many me more most my need new no now one only or
    other our out over people said see so some support take than their them then there these those
    through time today two up us very want was well were what when where which who work world would year
    years your`,
  ],
  [
    0.14,
    `able across action additional address after again against already am another around back based
    before being best better between both build call called care come communities community continue
    could countries country days did does doing down during each economic efforts end energy ensure even
    every fact families federal future give global go government great health her high him home
    important international keep law leaders let little local long look lot making may million much must
    nation never next number off office order own part place plan provide public put really right room
    same say security she should since state still such sure thank thanks things think three together
    too under use way week while why working`,
  ],
  [
    0.07,
    `access actions actually addition advance ago ahead air allies almost along always among announced
    anything applause area areas ask assistance available away become believe big billion bit bring
    building business came case challenges change children city civil clean clear climate close coming
    commitment committed companies cost costs couple course create crisis critical deal defense
    development different discuss done due early economy education effort emergency enough especially
    ever everyone everything example expand experience face family far feel few fight find five
    following food force foreign forward found four free full funding further gas getting given got
    group half hand hard having heard helping historic history hope however human impact include
    increase individuals information infrastructure investment investments issue issues job jobs justice
    key kind known large largest later laws leadership least led left less level life line live lives
    looking love major market mean means meet meeting members met middle might military millions moment
    money month months morning move name nations nearly needed needs news night officials often old once
    open opportunities opportunity others pandemic particular partners partnership past pay peace
    percent person please point policy political possible power price private probably process program
    programs progress protect protection provided providing question questions read real received recent
    record reduce region remember resources respect response result rights risk role safe safety school
    second seen service services set several share shared show signed significant small social society
    someone something special stand start started step steps strategy strengthen strong supply system
    taken taking talk technology tell term terms thing though thought times told took top try trying
    understand until upon used using violence visit wanted war water ways weeks went whether whole
    within without women workers yes yet young`,
  ],
  [
    0.03,
    `ability above absolutely accelerate according accountability accountable achieve activities acts add
    added addressing advancing affected affordable afternoon age agencies agenda aggression agree
    agreement aid al alliance allow allowed alone although amount analysis announce announcement
    announcing answer anti anyone anyway apply appreciate approach appropriate approximately archives
    arms article asked attached attack attacks attention authority authorized average background bad
    base basic basis beautiful became began begin beginning behalf behind believes below benefit
    benefits beyond bidenwhitehouse bill blue board body book border born bottom briefing bringing
    brought budget built businesses buy calling calls campaign cancer cannot capabilities capacity
    capital car career cases cause caused celebrate century certain certainly chain chains challenge
    chance changed changes changing charge check child choice choose cities citizens class clearly
    closely co collaboration college comes comments commercial commitments common company complete
    comprehensive concern concerns conditions conference confirmed conflict consequences consider
    considered consistent construction consumers contact content context continued continues continuing
    control cooperation coordination core counter courage cover created creating credit crime cross
    cultural current currently cut daily dangerous data date de death debt decade decades decided
    decision decisions dedicated deep defend deliver delivered delivering delivery demand democracy
    democratic described despite details determine determined develop developed developing died
    difference difficult digital dignity direct directed directly disaster discussed discussion disease
    diverse doctor dollars domestic drive drug earlier eastern easy effect effective effects either
    elected elections electric eligible else email employment encourage enforcement engagement enhance
    ensuring entire environment environmental equal equality equipment equitable equity essential est
    established etc evening event events everybody evidence exactly existing expanded expanding expect
    expected experienced experts extraordinary extreme extremely facilities facility facing fair faith
    fall father felt field fighting figure file final finally finance financial fine fire focus focused
    folks follow forces form former foundation freedom friend friends front fully fun fund fundamental
    funds game gave gender generation girl giving goal goals goes gone governments grant grants greater
    ground groups grow growing growth guess guidance gun guys hands happen happened happening happens
    happy head healthcare hear hearing heart held helped helps hereby higher highest highly hit hold
    homes honor hour hours huge humanitarian hundred hundreds idea ideas identify image imagine
    immediate immediately impacts implement implementation importance improve improving included
    includes income increased increasing incredible independent individual industry inflation initiative
    initiatives innovation inside instead institutions intelligence interest interested interests
    invasion invest investing involved island issued itself join joined joining joint keeping kept kids
    knew knowledge knows labor lack land language larger late latest laughs laughter launch launched
    launching lead leader leading learn learning leave leaving legal legislation letter levels light
    likely limited lines list literally living located longer looks loss lost loved low lower mail main
    maintain majority makes man management manufacturing mark markets matter maybe measures media
    medical member men mental mentioned message mind minutes model modern mother moved moving multiple
    named natural nature near necessary net nice non note nothing notice nuclear numbers obviously offer
    officer official oil okay ones ongoing online opening operations options organization organizations
    outside overall paid pain parents particularly partner partnerships parts party pass passed path
    paying per perhaps period personal phone piece places planning plans play points police policies
    population position post potential practices pre prepare prepared present press pretty prevent
    prevention previous previously prices principles prior priority problem problems produce product
    production products professional project projects promise promote promoting proposed prosperity
    protecting proud providers provides published purpose putting quality quick quickly quite raise
    raised range rate rates rather reach ready reason reasons receive recently recognize recommend
    recovery red reducing reflect regarding regional related relations relationship release released
    releases reliable relief remain remains report reported reports request require required requires
    research resilience respond responsible rest results return review risks road rule rules run running
    rural safer sanctions save saw saying says scale schools science sea season section sector sectors
    secure seeing seek seeking seems self send senior sense sent series serious serve served serving
    seven severe shall sheet short shot shows side sign similar simple simply single site sites
    situation six solutions sometimes son soon sorry sort source space speak speaking specific
    specifically speed spent spoke spread stability staff stage standards standing starting statement
    statements stay stop store story strategic street strength strengthening stronger student students
    studies study subject success successful summer supporting supports survivors sustainable systems
    table takes talked talking tax team technical technologies ten tens territorial test text themselves
    thinking third thousand thousands threat threats throughout thus ties tomorrow tools total toward
    towards town trade training transition transportation travel treatment tried trip troops true trust
    turn turned twenty type understanding unity unless unprecedented update usually vaccine vaccines
    value values various vested via view vision vital voice vote wait walk weapons website welcome
    whatever whom whose wide wife willing wish woman wonderful word words worked workforce works worth
    wrong wrote yesterday yourself`,
  ],
  [
    0.014,
    `abortion abroad abuse accelerating accept accepted accessible accident account accurate achieving
    acknowledge acting active activity adaptation adding additionally adults advanced advantage advice
    advocates afford agreed aims airport ally alongside alternative amazing ambitious animals
    anniversary announcements announces annual answers anywhere appears application applied appointed
    appointment approved argument armed arrived art articles aside asking aspects assault assess assets
    assist associate associated assume attempt attend attended author authorities availability avoid
    awarded aware awareness balance ban banks barriers basically battle beat becoming behavior belief
    believed biggest bilateral billions bills bin blood bodies bolster books boost bought box brave
    break breaking breathing bridge bridges brief brings broad broader brother brutal buildings builds
    burden bus buying carbon card carry cars cash causes centers challenging character charged chemical
    circumstances civilian civilians claim claims closed closer coalition coast code cold colleagues
    collection collective collectively color combat combined comment commit communication compared
    compete competition competitive completed completely complex computer concerned concrete conduct
    confidence confident confirm confront connect connected connection considering constitutional
    consultation consumer continent contract contracts contribute contributions convened conversation
    conversations cool coordinate coordinated coordinating copy corner corporate correct coverage
    covered creation crimes criminal crucial culture customer customers cutting cyber cycle dad damage
    dark daughter dead dealing deaths decide declared decline decoration deepen deeply defending
    definitely degree delegation democracies demonstrate demonstrated departments depends deployed
    deployment deserve design designed desk detail determination devastating dialogue die differences
    dinner diplomacy diplomatic direction disabilities discussions displaced disruptions distributed
    distribution diversity doc doctors document documents dog dollar domain dont door doses double doubt
    draft drinking driven driving drop drugs dry duty earned easier easily eat eating economies edge
    educational effectively efficiency efficient eight election electricity elements emerging emissions
    emphasized employees en enable encouraged encouraging ended enduring engage engaged enjoy enjoyed
    enormous enter entering entities era establish establishing estimated et eventually everyday
    everywhere excellent except excited excuse execute exist exists expansion expensive expertise
    explain explained explore export exposed exposure express expressed extend extensive extent extra
    eyes faced facilitate facts failed failure fairly fast faster favorite fear feed feeling feet fellow
    female fields files fill filled financing finding finished firm fiscal fit fix fixed flight floor
    flow focusing followed follows foot forced forever forget forms formula forty foster fought founded
    fourth framework friendly friendship fuel funded gain gains generally generations gets girls gives
    glad globally globe gonna goods gotten governance graduate granted grateful greatest green
    greenhouse grew grid guide guns guy hair handle harm hate heads healthy hearts heat heavy helpful
    hereunto highlight highlighted himself hire historically holding holds holiday honest honored
    hopefully hospital hospitals host hosted hosting hot hotel households housing husband identified
    illegal impacted implemented implementing import impose inaudible inclusive increases indeed
    industrial industries influence info informed initial innovative inspired instance insurance
    integration integrity intend intended intent interesting intervention interview introduced
    introduction invested investigation invited issuing items joke kick kid kill killed kinds knowing
    laid lands lay leads learned legacy legislative leveraging liberty lies limit link listen loan
    location locations longstanding looked lose lots lowering luck lunch male manage manager manner
    manufacturers maritime marriage married mass material materials matters mayor meaning meaningful
    meant measure medicine medium meetings memory mention mid migration miles mine minimum minute
    missile missing mission mitigate mobilize models mom moments monitor monthly mostly movement multi
    murder music mutual myself names nationwide neighbors network networks nine none nor normal northern
    noted numerous objectives obligation observed occur offered offers officers offices older opened
    operate operating operation opinion option ordered orders original originally otherwise ourselves
    outcomes outlined overseas owned owner owners pace package page panel paper participants participate
    participation parties partnering passage passing patient patients payment payments peaceful peoples
    perfect performance permanent personally personnel persons perspective phase physical pick picture
    pilot pipeline placed plane planet planned plant plants played playing plays pleased pledge plus
    policing politics pollution poor popular populations port ports pose posed positions positive
    possibly posted poverty powerful practice prescription presence presidents pressure preventing
    primary priorities privacy pro processes processing proclaim produced professionals profit promised
    proper properly property prosperous protected protections provision provisions publicly pump
    purchase purposes pursuant pursue puts qualified quarter quote race racial ran rapid rapidly rare
    reached reaching reading reaffirm reaffirmed reality realize reasonable rebuild rebuilding receiving
    recognition recognized recommendations reduced refer reform reforms refugees regard regards regime
    regular regularly regulatory relationships releasing relevant religious rely remarks remind reminder
    remove repair replace reporting represent represents reproductive requested requirements reserves
    residents resilient resolution resolve responding responses responsibility restaurant restore
    restrictions returned reviews rise rising roads robust rooms root round sacred sacrifice safely
    sales saving schedule scientific search seat secured seem sell sending seniors separate seriously
    serves session setting settlement seventh sexual shape sharing ship shop shortly shots showed
    showing shown shut sides significantly signing signs sincerely sister sit sitting sixth size skills
    slow smaller smart solar soldiers solution somewhere soul sound sounds sources sovereignty span
    species speech spend spending spirit spoken spot spring stable stakeholders standard stands star
    stated station status stayed stock stopped storage stories storm strategies streets strike strongest
    strongly structure stuff style substantial successfully suffering suggest suicide super supplies
    supported supposed surge surrounding sustain tackle tackling talks target targeted teacher teachers
    teams telling temporary terrible territories territory terrorism terrorist tested testing tests
    theory thoughts thrive timely title tonight tool topic totally touch tour towns toxic track trading
    tradition trafficking train trained transfer transparency transport traveling treat treated
    treatments tremendous trillion trouble truly truth twice types unable underline underscored
    unemployment unfortunately uniform unions unique unit universal universities unprovoked unusual
    updated updates uploads urban urge urgent vaccinated variety vast vehicle vehicles version veterans
    victims video views violent virtue virus visited visiting visitors voices voted voting vulnerable
    waiting wake walked walking wants warm wars waste watch watching wealth weapon wear weather web
    weekend welcomed welcoming wherever widely win wind winter won wonder wondering worker worldwide
    worry worse worst write writing written youth zero`,
  ],
];

/** The share by word, in lower case. */
export const wordShares: ReadonlyMap<string, number> = new Map(
  bands.flatMap(([share, words]) => words.split(/\s+/).map((word) => [word, share] as const)),
);
