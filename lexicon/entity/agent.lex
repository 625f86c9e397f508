# Common nouns that can act: what kind of actor, which PLOVER role.
# what: `state`, with a country in front the state itself (the Turkish government), alone the state spoken of; `country`, takes up a state (the country); `body`,
# takes up the one organisation spoken of (the alliance).
@table entity.agent
@columns noun | kind(person group organization armed_group facility vehicle document place) | sector:code? | what(state country body)?

# states and governments
government; regime; administration; leadership; govt; gov't | organization | GOV | state
country; nation; republic; kingdom; emirate; federation | organization | GOV | country
cabinet; ministry; department; foreign ministry; defence ministry; defense ministry; interior ministry; finance ministry; justice ministry; ministry of defence; ministry of defense; ministry of foreign affairs; foreign office; presidency; secretariat; state department; council of ministers | organization | GOV | body
authorities; authority; officials; official; ministers; leaders; diplomats; envoys; negotiators; mediators; delegates; representatives; bureaucrats; civil servants; government officials; senior officials; ambassadors; governors; mayors; aides; advisers; sources; allies; partners; countries; nations; states; powers; governments; coalition partners; premiers; presidents | group | GOV
delegation; mission; negotiating team; task force; inspectors; monitors; observers; peace talks team | group | GOV
embassy; consulate; mission compound; high commission; presidential palace; palace | facility | GOV
commission; committee; council; panel; agency; authority board; watchdog; office; bureau; tribunal of inquiry; body; organization; organisation; institution; institute; foundation; fund | organization | | body
central bank; treasury; customs; tax authority; electoral commission; election commission | organization | GOV | body
alliance; bloc; grouping; union of states; coalition; league; community; pact; axis | organization | | body

# legislatures, courts, parties
parliament; legislature; assembly; national assembly; senate; congress; house; lower house; upper house; house of representatives; chamber; diet; duma | organization | LEG | body
lawmaker; lawmakers; legislators; senators; congressmen; MPs; MEPs; deputies; parliamentarians | group | LEG
court; supreme court; high court; constitutional court; appeals court; tribunal; court of appeal; judiciary; bench; military court; court martial | organization | JUD | body
judges; judge; prosecutor; prosecutors; magistrates; jury; lawyers; lawyer; attorneys; defence lawyers | group | JUD
party; ruling party; political party; faction | organization | PTY | body
candidates; candidate; politicians; politician; parties; political parties | group | PTY
opposition; opposition leaders; opposition parties; opposition party; dissidents; dissident; opponents; opposition supporters; opposition activists | group | OPP

# armed forces and police
army; military; armed forces; navy; air force; coast guard; marines; marine corps; national guard; defence forces; defense forces; general staff; high command; security forces; command | organization | MIL | body
soldier; soldiers; troops; troop; forces; force; servicemen; serviceman; servicewomen; commandos; paratroopers; snipers; sailors; airmen; pilots; pilot; conscripts; reservists; recruits; infantry; battalion; brigade; regiment; division; platoon; squad; unit; units; contingent; garrison; patrol; convoy; peacekeepers; peacekeeper; special forces; coalition forces; foreign troops; veterans; veteran; officers of the army; generals; general; commanders; commander; border guards; border guard; ground forces; army officers; airstrikes team; gunners; tank crews | group | MIL
jet; jets; warplane; warplanes; fighter jet; fighter jets; aircraft; plane; planes; helicopter; helicopters; gunship; gunships; drone; drones; warship; warships; ship; ships; vessel; vessels; submarine; submarines; tank; tanks; tanker; boat; boats; frigate; destroyer; carrier; aircraft carrier; cruiser; bomber; bombers; missile; missiles | vehicle | MIL
base; bases; barracks; outpost; airbase; air base; naval base; checkpoint; camp; headquarters; compound | facility | MIL
police; police force; constabulary; gendarmerie; riot police; police officers; policeman; policemen; policewoman; police officer; officer; officers; gendarmes; detectives; investigators; cops; cop; sheriffs; border police; traffic police; security officers; guards; guard; security guards | group | COP
intelligence; intelligence service; intelligence services; intelligence agency; secret service; spy agency; spies; spy; secret police; intelligence officers; intelligence officials; agents | organization | SPY | body

# armed groups
rebel; rebels; insurgents; insurgent; insurgency; guerrillas; guerrilla; guerillas; separatists; separatist; resistance; mutineers; secessionists; revolutionaries | armed_group | REB
militant; militants; fighters; fighter; jihadists; jihadist; jihadis; extremists; extremist; Islamists; terrorists; terrorist; gunmen; gunman; suicide bomber; suicide bombers; bomber attackers; attackers; attacker; assailants; assailant; hijackers; hijacker; kidnappers; abductors; bombers team; sniper; hostage-takers; combatants; mercenaries; mercenary | group | UAF
militia; militias; militiamen; militiaman; paramilitaries; paramilitary; paramilitary group; paramilitary groups; armed group; armed groups; armed men; warlords; vigilantes; armed wing; terror group; terrorist group; terrorist organisation; terrorist organization; rebel group; rebel groups; rebel movement; rebel army; militant group; militant groups; insurgent group | armed_group | UAF | body
movement; front; liberation front; liberation army; resistance movement | armed_group | REB | body
gang; gangs; cartel; cartels; traffickers; smugglers; drug dealers; bandits; pirates; criminals; mafia; robbers; hackers; thieves | group | CRM

# civil life
civilian; civilians; villagers; villager; residents; resident; inhabitants; people; citizens; citizen; locals; population; families; family; women; men; children; child; man; woman; boy; girl; boys; girls; youths; youth; teenagers; teenager; bystanders; passers-by; pedestrians; neighbours; neighbors; community members; elders; tribesmen; nationals; voters; voter; public; crowd; crowds; mob; mobs; survivors; survivor; victims; victim; relatives; witnesses; witness; eyewitnesses; eyewitness; onlookers; passengers; tourists; tourist; pilgrims; worshippers; hostages; hostage; prisoners; prisoner; detainees; detainee; inmates; suspects; suspect; captives; prisoners of war; mourners; husband; wife; mother; father; son; daughter; brother; sister | group | CVL
protester; protesters; protestors; demonstrators; demonstrator; marchers; rioters; activists; activist; campaigners; strikers; picketers; protest movement | group | OPP
supporters; supporter; backers; followers; loyalists; sympathisers; sympathizers; loyalist | group | 
refugee; refugees; asylum seekers; asylum seeker; migrants; migrant; displaced people; displaced persons; internally displaced persons; evacuees; returnees; immigrants; immigrant | group | REF
journalist; journalists; reporters; reporter; correspondents; photographers; media; press; news agency; newspaper; newspapers; broadcaster; broadcasters; television; radio; state television; state media; state TV; state radio; daily; magazine; website; blogger; bloggers; channel; TV station; radio station; editors; media reports; film crew; news media | organization | MED
worker; workers; employees; employee; staff; union; unions; trade union; trade unions; labour union; labor union; miners; labourers; laborers; strikers' union; dockers; drivers; truckers; farmers; farmer; peasants; fishermen; fisherman; civil service union | group | LAB
company; firm; corporation; business; businesses; companies; firms; investors; investor; manufacturer; bank; banks; lender; airline; airlines; carrier airline; oil company; refinery; contractor; contractors; traders; retailers; supplier; producer; shareholders; creditors; businessmen; employer; employers; industry; exporter; exporters; importers; startup | organization | BUS | body
school; schools; university; universities; college; colleges; academy; campus; faculty | facility | EDU
student; students; pupils; pupil; teachers; teacher; professors; academics; schoolgirls; schoolchildren; schoolboys; undergraduates; scientists; researchers; experts; scholars; analysts; scientist; economists | group | EDU
doctor; doctors; nurses; medics; medic; paramedics; health workers; medical staff; hospital; hospitals; clinic; clinics; health ministry; health officials; surgeons; patients; physicians | group | HLH
aid workers; aid worker; aid agency; aid agencies; charity; charities; NGO; NGOs; non-governmental organization; relief workers; humanitarian workers; humanitarian organizations; aid group; aid groups; rights group; rights groups; human rights group; human rights groups; human rights organisation; human rights organization; advocacy group; volunteers; rescuers; rescue workers; firefighters; red cross workers; white helmets | organization | NGO
church; mosque; temple; synagogue; monastery; cathedral; shrine; congregation; clergy; bishops; bishop; priests; priest; imam; imams; cleric; clerics; monks; monk; nuns; nun; missionaries; missionary; preacher; mullahs; rabbis | group | REL
Muslims; Muslim; Christians; Christian; Hindus; Jews; Sikhs; Buddhists; Sunnis; Shiites; Shias; Kurds; Kurdish; Tamils; Pashtuns; Hutus; Tutsis; Arabs; Uighurs; Uyghurs; Rohingya; minority; minorities; tribe; tribes; clan; clans; ethnic group | group | 
team; club; squad team; national team; players; player; fans; fan; coach; athletes; athlete; champions; side; hosts; visitors | organization |
airport; airfield; seaport; port; bridge; power plant; plant; nuclear plant; factory; factories; market; hotel; prison; jail; police station; stadium; mall; building; buildings; house building; pipeline; dam; station; warehouse; restaurant; shop; store; museum; apartment block; railway; road | facility |
car; cars; truck; trucks; bus; buses; train; trains; lorry; lorries; vehicle; vehicles; van; motorcycle; taxi; ferry; airliner; ambulance; yacht; fishing boat; spacecraft; satellite | vehicle |
report; reports; statement; readout; communique; communiqué; study; survey; poll; letter; document; documents; memo; indictment; press release; declaration; transcript; footage; video; data; records | document |
city; capital; town; village; province; district; region; area; border; island; valley; neighbourhood; neighborhood; suburb; coast; peninsula; territory; zone; state line; villages; towns; cities; provinces; districts; regions; areas; countryside; enclave; frontier | place |
