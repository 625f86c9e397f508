# What a counted noun makes the unit of a figure: people are `person`; some other nouns have a common unit. `zero`: `no` before it is a count of nought.
@table figure.counted
@columns noun | unit | zero(zero)?

# people
person; persons | person | zero
people | person | zero
man; men | person
  ? twelve men => person
woman; women | person | zero
child; children | person | zero
boy; boys | person
girl; girls | person
baby; babies | person
infant; infants | person
toddler; toddlers | person
teenager; teenagers | person
youth; youths | person
adult; adults | person
elder; elders | person
adolescent; adolescents | person
minor; minors | person
human; humans | person
individual; individuals | person
citizen; citizens | person
national; nationals | person
resident; residents | person
inhabitant; inhabitants | person
villager; villagers | person
local; locals | person
civilian; civilians | person | zero
soldier; soldiers | person | zero
troop; troops | person | zero
servicemember; servicemembers | person
serviceman; servicemen | person
servicewoman; servicewomen | person
paratrooper; paratroopers | person
marine; marines | person
sailor; sailors | person
airman; airmen | person
commando; commandos | person
conscript; conscripts | person
recruit; recruits | person
reservist; reservists | person
veteran; veterans | person
officer; officers | person | zero
sergeant; sergeants | person
general; generals | person
colonel; colonels | person
commander; commanders | person
captain; captains | person
lieutenant; lieutenants | person
private; privates | person
cadet; cadets | person
guard; guards | person
guardsman; guardsmen | person
sentry; sentrys | person
policeman; policemen | person | zero
policewoman; policewomen | person
cop; cops | person
constable; constables | person
gendarme; gendarmes | person
trooper; troopers | person
deputy; deputies | person
agent; agents | person
detective; detectives | person
inspector; inspectors | person
firefighter; firefighters | person
fireman; firemen | person
rescuer; rescuers | person
paramedic; paramedics | person
medic; medics | person
doctor; doctors | person
nurse; nurses | person
physician; physicians | person
surgeon; surgeons | person
patient; patients | person
fighter; fighters | person | zero
militant; militants | person | zero
militiaman; militiamen | person
insurgent; insurgents | person
rebel; rebels | person
guerrilla; guerrillas | person
guerilla; guerillas | person
jihadist; jihadists | person
terrorist; terrorists | person
gunman; gunmen | person
bomber; bombers | person
attacker; attackers | person
assailant; assailants | person
extremist; extremists | person
mercenary; mercenaries | person
combatant; combatants | person
separatist; separatists | person
partisan; partisans | person
sniper; snipers | person
kidnapper; kidnappers | person
hijacker; hijackers | person
hostage; hostages | person | zero
captive; captives | person
prisoner; prisoners | person | zero
inmate; inmates | person
detainee; detainees | person | zero
pow; pows | person
convict; convicts | person
suspect; suspects | person | zero
defendant; defendants | person
witness; witnesses | person
victim; victims | person | zero
casualty; casualties | person | zero
fatality; fatalities | person | zero
survivor; survivors | person | zero
wounded | person | zero
injured | person | zero
dead | person | zero
missing | person | zero
corpse; corpses | person
body; bodies | person
deceased | person
martyr; martyrs | person
protester; protesters | person | zero
protestor; protestors | person
demonstrator; demonstrators | person
marcher; marchers | person
rioter; rioters | person
activist; activists | person
dissident; dissidents | person
supporter; supporters | person
opponent; opponents | person
critic; critics | person
striker; strikers | person
picketer; picketers | person
campaigner; campaigners | person
volunteer; volunteers | person
crowd; crowds | person
refugee; refugees | person
migrant; migrants | person
asylum-seeker; asylum-seekers | person
evacuee; evacuees | person
returnee; returnees | person
immigrant; immigrants | person
emigrant; emigrants | person
exile; exiles | person
deportee; deportees | person
expellee; expellees | person
idp; idps | person
displaced | person
worker; workers | person | zero
employee; employees | person
labourer; labourers | person
laborer; laborers | person
miner; miners | person
farmer; farmers | person
fisherman; fishermen | person
trader; traders | person
driver; drivers | person
pilot; pilots | person
steward; stewards | person
engineer; engineers | person
technician; technicians | person
teacher; teachers | person
professor; professors | person
lecturer; lecturers | person
student; students | person
pupil; pupils | person
schoolgirl; schoolgirls | person
schoolboy; schoolboys | person
schoolchild; schoolchildren | person
graduate; graduates | person
scientist; scientists | person
researcher; researchers | person
scholar; scholars | person
expert; experts | person
analyst; analysts | person
journalist; journalists | person
reporter; reporters | person
photographer; photographers | person
editor; editors | person
correspondent; correspondents | person
cameraman; cameramen | person
writer; writers | person
author; authors | person
artist; artists | person
actor; actors | person
actress; actresses | person
singer; singers | person
musician; musicians | person
player; players | person
footballer; footballers | person
athlete; athletes | person
coach; coaches | person
referee; referees | person
fan; fans | person
spectator; spectators | person
lawmaker; lawmakers | person
legislator; legislators | person
parliamentarian; parliamentarians | person
mp; mps | person
senator; senators | person
congressman; congressmen | person
congresswoman; congresswomen | person
representative; representatives | person
delegate; delegates | person
councillor; councillors | person
councilor; councilors | person
councilman; councilmen | person
minister; ministers | person
secretary; secretaries | person
president; presidents | person
premier; premiers | person
chancellor; chancellors | person
mayor; mayors | person
governor; governors | person
ambassador; ambassadors | person
diplomat; diplomats | person
envoy; envoys | person
official; officials | person
politician; politicians | person
candidate; candidates | person
voter; voters | person
elector; electors | person
member; members | person
leader; leaders | person
chief; chiefs | person
judge; judges | person
lawyer; lawyers | person
attorney; attorneys | person
prosecutor; prosecutors | person
magistrate; magistrates | person
juror; jurors | person
mediator; mediators | person
negotiator; negotiators | person
observer; observers | person
monitor; monitors | person
adviser; advisers | person
advisor; advisors | person
consultant; consultants | person
contractor; contractors | person
peacekeeper; peacekeepers | person
passenger; passengers | person | zero
crewman; crewmen | person
crewmember; crewmembers | person
tourist; tourists | person
visitor; visitors | person
traveller; travellers | person
traveler; travelers | person
commuter; commuters | person
pedestrian; pedestrians | person
motorist; motorists | person
cyclist; cyclists | person
pilgrim; pilgrims | person
worshipper; worshippers | person
worshiper; worshipers | person
priest; priests | person
bishop; bishops | person
monk; monks | person
nun; nuns | person
imam; imams | person
cleric; clerics | person
missionary; missionaries | person
father; fathers | person
mother; mothers | person
parent; parents | person
son; sons | person
daughter; daughters | person
brother; brothers | person
sister; sisters | person
husband; husbands | person
wife; wives | person
widow; widows | person
orphan; orphans | person
sibling; siblings | person
twin; twins | person
cousin; cousins | person
relative; relatives | person
friend; friends | person
colleague; colleagues | person
partner; partners | person
neighbour; neighbours | person
neighbor; neighbors | person
foreigner; foreigners | person
alien | person
native; natives | person
settler; settlers | person
colonist; colonists | person
tribesman; tribesmen | person
nomad; nomads | person
herder; herders | person
herdsman; herdsmen | person
peasant; peasants | person
slave; slaves | person
servant; servants | person
maid; maids | person
participant; participants | person
attendee; attendees | person
guest; guests | person
invitee; invitees | person
applicant; applicants | person
claimant; claimants | person
beneficiary; beneficiaries | person
recipient; recipients | person
donor; donors | person
signatory; signatories | person
subscriber; subscribers | person
user; users | person
customer; customers | person
client; clients | person
consumer; consumers | person
buyer; buyers | person
seller; sellers | person
shareholder; shareholders | person
investor; investors | person
creditor; creditors | person
follower; followers | person
newcomer; newcomers | person
intern; interns | person
trainee; trainees | person
apprentice; apprentices | person
trainer; trainers | person
fellow; fellows | person
personnel | person
staff | person
staffer; staffers | person
crew; crews | person
jew; jews | person
muslim; muslims | person
christian; christians | person
hindu; hindus | person
buddhist; buddhists | person
sikh; sikhs | person
kurd; kurds | person
arab; arabs | person
yazidi; yazidis | person
rohingya; rohingyas | person
uighur; uighurs | person
uyghur; uyghurs | person
tutsi; tutsis | person
hutu; hutus | person
american; americans | person
russian; russians | person
ukrainian; ukrainians | person
israeli; israelis | person
palestinian; palestinians | person
iraqi; iraqis | person
iranian; iranians | person
syrian; syrians | person
afghan; afghans | person
pakistani; pakistanis | person
indian; indians | person
egyptian; egyptians | person
turk; turks | person
german; germans | person
italian; italians | person
canadian; canadians | person
australian; australians | person
mexican; mexicans | person
korean; koreans | person
saudi; saudis | person
yemeni; yemenis | person
libyan; libyans | person
algerian; algerians | person
moroccan; moroccans | person
tunisian; tunisians | person
sudanese | person
somali; somalis | person
ethiopian; ethiopians | person
eritrean; eritreans | person
kenyan; kenyans | person
nigerian; nigerians | person
ghanaian; ghanaians | person
rwandan; rwandans | person
burundian; burundians | person
ugandan; ugandans | person
tanzanian; tanzanians | person
congolese; congoleses | person
angolan; angolans | person
zimbabwean; zimbabweans | person
jordanian; jordanians | person
kuwaiti; kuwaitis | person
qatari; qataris | person
bahraini; bahrainis | person
emirati; emiratis | person
greek; greeks | person
serb; serbs | person
croat; croats | person
bosnian; bosnians | person
bosniak; bosniaks | person
albanian; albanians | person
kosovar; kosovars | person
bulgarian; bulgarians | person
romanian; romanians | person
hungarian; hungarians | person
pole; poles | person
czech; czechs | person
slovak; slovaks | person
belarusian; belarusians | person
georgian; georgians | person
armenian; armenians | person
azeri; azeris | person
azerbaijani; azerbaijanis | person
chechen; chechens | person
kazakh; kazakhs | person
uzbek; uzbeks | person
tajik; tajiks | person
kyrgyz; kyrgyzs | person
turkmen; turkmens | person
mongolian; mongolians | person
thai; thais | person
cambodian; cambodians | person
filipino; filipinos | person
indonesian; indonesians | person
malaysian; malaysians | person
cuban; cubans | person
haitian; haitians | person
colombian; colombians | person
venezuelan; venezuelans | person
peruvian; peruvians | person
bolivian; bolivians | person
chilean; chileans | person
argentine; argentines | person
brazilian; brazilians | person
honduran; hondurans | person
guatemalan; guatemalans | person
salvadoran; salvadorans | person
nicaraguan; nicaraguans | person
african; africans | person
european; europeans | person
asian; asians | person
westerner; westerners | person
briton; britons | person
scot; scots | person
dane; danes | person
swede; swedes | person
norwegian; norwegians | person
finn; finns | person
belgian; belgians | person
spaniard; spaniards | person

# people by what happened to them
death; deaths | person | zero
injury; injuries | person | zero
loss of life | person | zero
arrest; arrests | person | zero
kidnapping; kidnappings | person | zero
abduction; abductions | person
detention; detentions | person
killing; killings | person
wounding; woundings | person
life; lives | person
head; heads | person
arrival; arrivals | person
force; forces | person
manpower | person

# states and bodies
country; countries; nation; nations; state; states; member state; member states | state
government; governments | government
organisation; organisations; organization; organizations | organization
company; companies; firm; firms; corporation; corporations | company
airstrike; airstrikes; air strike; air strikes; air raid; air raids; bombing raid; bombing raids; strike; strikes; drone strike; drone strikes; missile strike; missile strikes | strike | zero
attack; attacks; assault; assaults | attack | zero
sortie; sorties | sortie
car; cars; vehicle; vehicles; armoured vehicle; armored vehicle; truckload | vehicle
truck; trucks; lorry; lorries | truck
tank; tanks | tank
plane; planes; aeroplane; airplane; airplanes; aircraft; jet; jets; airliner; airliners; warplane; warplanes; fighter jet; fighter jets; bomber plane | aircraft
helicopter; helicopters; chopper; choppers | helicopter
drone; drones; uav; uavs | drone
ship; ships | ship
vessel; vessels | vessel
warship; warships | warship
boat; boats | boat
submarine; submarines | submarine
missile; missiles | missile
rocket; rockets | rocket
shell; shells | shell
bomb; bombs | bomb
warhead; warheads | warhead
mine; mines; landmine; landmines | mine
rifle; rifles; gun; guns; weapon; weapons | weapon
vote; votes; ballot; ballots | vote
abstention; abstentions | vote
seat; seats | seat
home; homes; house; houses | home
family; families; household; households | family
village; villages | village
city; cities | city
town; towns | town
time; times | time
job; jobs | job
case; cases; infection; infections | case | zero
