# Titles and words for offices: what a person in front of whose name (or instead of whose name) they stand is. Longer titles first in a line.
# sector: the PLOVER role of who holds it; rank: other spellings of the same office in entity.person.
@table entity.office
@columns title | office:code | sector:code? | rank?

# heads of states and governments
president; Pres.; head of state | head_of_state | GOV
interim president; transitional president; acting president; caretaker president | head_of_state | GOV
prime minister; premier; =PM; P.M.; head of government; chief minister of the union | head_of_government | GOV
chancellor; federal chancellor; taoiseach | head_of_government | GOV
interim prime minister; acting prime minister; caretaker prime minister | head_of_government | GOV
king; queen; emperor; empress; emir; amir; sultan; monarch; crown prince; grand duke; shah; tsar; czar | monarch | GOV
vice-president; deputy president | vice_president | GOV
deputy prime minister; vice prime minister; vice premier; first deputy prime minister; first vice president | vice_president | GOV
supreme leader; paramount leader; military ruler; dictator; junta leader; strongman | head_of_state | GOV

# ministers
foreign minister; minister of foreign affairs; minister for foreign affairs; external affairs minister; secretary of state; foreign secretary; minister of external affairs; FM; foreign affairs minister; top diplomat | foreign_minister | GOV
defence minister; defense minister; minister of defence; minister of defense; secretary of defense; defense secretary; defence secretary; defense chief; defence chief; Pentagon chief; minister for defence | defence_minister | GOV
interior minister; minister of the interior; minister of interior; home secretary; home minister; minister of home affairs; minister of internal affairs; secretary of homeland security | interior_minister | GOV
minister; cabinet minister; state minister; minister of state; deputy minister; junior minister; secretary; undersecretary; under-secretary; assistant secretary; deputy secretary; deputy foreign minister; deputy secretary of state; assistant secretary of state; state secretary | minister | GOV
finance minister; minister of finance; treasury secretary; secretary of the treasury; chancellor of the exchequer; economy minister; minister of economy | minister | GOV
justice minister; minister of justice; attorney general; oil minister; energy minister; trade minister; health minister; minister of health; information minister; education minister; minister of education; agriculture minister; transport minister; environment minister; culture minister; labour minister; labor minister; planning minister; development minister | minister | GOV
national security adviser; national security advisor; presidential adviser; presidential advisor; adviser; advisor; aide; chief of staff; presidential aide; counselor; counsellor | other | GOV
governor; lieutenant governor; governor-general; provincial governor; prefect; mayor; deputy mayor; lord mayor; first minister; chief minister; administrator | other | GOV
official; senior official; commissioner; high commissioner; councillor; councilor; civil servant | other | GOV

# speaking and acting for others
spokesman; spokeswoman; spokesperson; press secretary; government spokesman; chief spokesman; deputy spokesman; deputy spokesperson | spokesman | GOV
envoy; special envoy; peace envoy; special representative; special coordinator; representative; emissary; mediator; chief negotiator; negotiator; delegate; permanent representative; deputy special representative | envoy | GOV
ambassador; Amb.; charge d'affaires; chargé d'affaires; consul; consul general; diplomat; attache; attaché | ambassador | GOV

# heads of bodies
chief; head; leader; boss; secretary-general; sec.-gen.; director-general; chairman; chairwoman; chairperson; chair; executive director; managing director; general secretary; commander-in-chief of the alliance | head |
chief executive; chief executive officer; =CEO; founder; co-founder; owner; entrepreneur; businessman; businesswoman; executive; manager; banker | head | BUS
director; deputy director; deputy head; deputy chief; vice chairman; coordinator; secretary general designate | other |
president of the commission; council president; commission president; parliament president | head |

# legislatures and parties
speaker; parliament speaker; speaker of the house; house speaker; parliamentary speaker; speaker of parliament; speaker of the parliament | speaker | LEG
senator; Sen.; congressman; congresswoman; Rep.; lawmaker; legislator; =MP; =MEP; parliamentarian; member of parliament; deputy; whip; minority leader; majority leader; house majority leader; senate majority leader | other | LEG
opposition leader; leader of the opposition; opposition figure; opposition candidate; opposition politician; dissident | opposition_leader | OPP
party leader; party chief; party chairman; candidate; presidential candidate; politician; president-elect; prime minister-designate; nominee | other | PTY

# armed forces, police, spies
army chief; chief of the army; army commander; chief of army staff; chief of defence staff; chief of general staff; commander-in-chief; chief of the general staff; military chief; joint chiefs chairman; chairman of the joint chiefs of staff; armed forces chief | army_chief | MIL
general; Gen.; Lt. Gen.; lieutenant general; Maj. Gen.; major general; Brig. Gen.; brigadier general; brigadier; Brig.; colonel; Col.; lieutenant colonel; Lt. Col.; major; Maj.; captain; Capt.; lieutenant; Lt.; sergeant; Sgt.; corporal; Cpl.; private; Pvt.; admiral; Adm.; vice admiral; rear admiral; Rear Adm.; commodore; marshal; field marshal; air marshal; commander; Cmdr.; deputy commander; top commander; military commander; petty officer; ensign; warrant officer; staff sergeant; Staff Sgt. | other | MIL
police chief; chief of police; police commissioner; inspector; superintendent; sheriff; constable; detective; police spokesman; deputy police chief; police commander; chief constable | other | COP
intelligence chief; spy chief; spymaster; intelligence director | head | SPY
warlord; rebel leader; rebel commander; militia leader; militia commander; militant leader; guerrilla leader; insurgent leader; rebel chief; rebel spokesman | head | REB

# law
judge; justice; chief justice; magistrate; prosecutor; chief prosecutor; public prosecutor; prosecutor-general; district attorney | judge | JUD
lawyer; attorney; counsel; solicitor; barrister | other | JUD

# church, learning, press, private life
pope; archbishop; bishop; cardinal; imam; ayatollah; grand ayatollah; rabbi; patriarch; priest; Rev.; cleric; mullah; sheikh; sheik; dalai lama | other | REL
professor; Prof.; lecturer; scholar; historian; scientist; academic; political scientist | other | EDU
analyst; researcher; expert; economist; activist; campaigner; human rights activist; rights activist | other | CVL
journalist; reporter; correspondent; editor; editor-in-chief; columnist; anchor; blogger; photographer; cameraman; broadcaster; commentator; cartoonist | other | MED
doctor; Dr.; surgeon; nurse; physician | other | HLH
Mr.; Mr; Mrs.; Mrs; Ms.; Ms; Miss; Sir; Madam; Lady; Dame; Mme; M. | other |
coach; striker; goalkeeper; defender; midfielder; manager of the team; actor; actress; singer; author; writer; director of the film; poet; musician | other |
