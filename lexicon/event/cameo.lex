# Which words make the code finer than type and mode do. Keys are lemmas. at: `trigger` where the words are (part of) the trigger itself, `near` where they stand in its clause.
# Articles are left out. Two digits are a root whose topic decides (topic.lex, grid.lex); a `near` entry refines the code of the trigger or stands in for the default (default.lex), never
# contradicts the trigger. Examples are run as tests: `? TEXT => TYPE mode code` looks the words of the text up for an event of that type and mode, triggered by the word in brackets.
@table event.cameo
@multi
@columns words | type(AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT) | mode? | at(trigger near) | code:code

# ---- 01 make public statement ----
decline to comment; refuse to comment; decline comment; no comment; would not comment; neither confirm nor deny | REJECT | | trigger | 011
  ? The ministry [declined] to comment. => REJECT - 011
comment | REJECT | | near | 011
consider; weigh; contemplate; mull; study; examine option; look into | AGREE | | trigger | 014
claim responsibility; admit responsibility; take responsibility; acknowledge responsibility; accept responsibility; claim credit; admit; acknowledge | CONCEDE | | trigger | 015
  ? The army [admitted] that it had fired the missile. => CONCEDE - 015
deny responsibility; deny involvement; disclaim responsibility; deny role; deny | REJECT | | trigger | 016
honour; honor; commemorate; pay tribute; pay homage; lay wreath; celebrate; observe minute of silence; light candle; name after | SUPPORT | | trigger | 017
condolence; express condolence; sympathy; express sympathy; mourn; grieve; share grief; console; comfort | SUPPORT | | trigger | 018
  ? The pope [expressed] sympathy with the victims. => SUPPORT - 018
sympathy; condolence; grief | SUPPORT | | near | 018
agree with; concur; share view; be of one mind; see eye to eye; echo; side with | SUPPORT | | trigger | 019
  ? Paris [concurred] with Berlin. => SUPPORT - 019

# ---- 02 appeal, 10 demand ----
ask; request; urge; appeal; call on; call upon; call for; plead; beg; implore; encourage; invite; propose; suggest; recommend; seek; advise; apply; exhort; petition; would like; lobby; solicit; approach; entreat; proposal; recommendation; invitation; plea; offer; motion; advocate; put forward; ask for | REQUEST | | trigger | 02
demand; insist; order; must; require; call; ultimatum; press; pressure; want; expect; compel; instruct; dictate; command; decide that; direct; claim; make conditional; insistence; should; have to; need; push; hinge | REQUEST | | trigger | 10
  ? Washington [demanded] that Iran release the prisoners. => REQUEST yield 1053
  ? Oxfam [appealed] for food for the refugees. => REQUEST assist 0233
  ? The crowd [demanded] that the president resign. => REQUEST change 1041
  ? Paris [urged] both sides to return to talks. => REQUEST meet 026
  ? The council [demanded] an end to the blockade. => REQUEST yield 1056
  ? Kyiv [asked] for ammunition. => REQUEST assist 0232
  ? The envoy [urged] restraint. => REQUEST yield 0256
invite | REQUEST | meet | trigger | 026

# ---- 03 express intent to cooperate ----
agree; promise; pledge; offer; vow; undertake; commit; accept; decide; announce; say; plan; intend; ready; willing; prepared; stand ready; swear; assure; guarantee; resolve; approve; consent; commitment; undertaking; decision; promise of | AGREE | | trigger | 03
  ? Norway [promised] food to the victims. => AGREE - 0333
  ? Both sides [agreed] to meet in Geneva. => AGREE - 036
  ? Japan [offered] a loan to Vietnam. => AGREE - 0331
  ? The general [promised] free elections. => AGREE - 0344
  ? Kigali [agreed] to extradite the suspect. => AGREE - 0313
  ? The rebels [agreed] to release the hostages. => AGREE - 0353
  ? Moscow [pledged] weapons to Damascus. => AGREE - 0332
offer to mediate; offer mediation; ready to mediate; volunteer to mediate; agree to mediate | AGREE | | trigger | 039
accept mediation; accept mediator | AGREE | | trigger | 038

# ---- 04 consult ----
host; receive; welcome; entertain | CONSULT | | trigger | 043
  ? Ankara [hosted] the two ministers. => CONSULT visit 043
visit; travel; fly; arrive; tour; trip; land; call on; go; come; leave for; stop over; pay visit | CONSULT | visit | trigger | 042
  ? The pope [visited] Cuba. => CONSULT visit 042
negotiate; negotiation; peace talk; bargain; haggle; hammer out; resume talk; dialogue; talks; talk | CONSULT | | trigger | 046
  ? The parties [negotiated] in Oslo. => CONSULT - 046
meet; meeting; summit; confer; conference; consult; consultation; discuss; discussion; speak; forum; session; sit down; dinner; gathering | CONSULT | | trigger | 040
peace; settlement; ceasefire; truce; dispute; agreement | CONSULT | | near | 046
phone; telephone; call; phone call; telephone conversation; by phone; by telephone; ring; phone conversation; video call; hot line; hotline | CONSULT | phone | trigger | 041
mediate; mediation; broker; arbitrate; good office; intercede; shuttle; shuttle diplomacy; facilitate; go between; effort; engagement | CONSULT | | trigger | 045
  ? Qatar [mediated] between the two. => CONSULT third-party 045
mediator; broker; auspices; mediation; good office | CONSULT | third-party | near | 045
neutral ground; neutral territory; third country | CONSULT | | near | 044

# ---- 05 diplomatic cooperation ----
praise; endorse; welcome; support; back; hail; commend; applaud; laud; salute; thank; congratulate; compliment; appreciate; call; stand with; backing; reaffirm; pay tribute to; express support; solidarity; endorsement; celebrate; credit; gratitude | SUPPORT | | trigger | 051
defend; justify; speak up for; stand up for; vindicate; excuse; exonerate; condone | SUPPORT | | trigger | 052
  ? Beijing [defended] its ally. => SUPPORT - 052
rally; rally support; campaign for; lobby for; drum up; canvass; muster support; champion; advocate for | SUPPORT | | trigger | 053
recognize; recognise; recognition; grant recognition; establish relation; restore relation; open relation; open embassy; reopen embassy; resume relation; normalize relation; normalise relation; exchange ambassador; establish tie; restore tie; accredit | SUPPORT | | trigger | 054
  ? Ireland [recognised] the state of Palestine. => SUPPORT - 054
relation; embassy; ambassador; diplomatic tie | SUPPORT | | near | 050
forgive; accept apology; reconcile; pardon; make peace with | SUPPORT | | trigger | 056
apologize; apologise; apology; regret; express regret; sorry; express remorse; remorse; beg forgiveness; ask forgiveness; contrite | CONCEDE | | trigger | 055
  ? Tokyo [apologised] for the wartime crimes. => CONCEDE - 055
forgive; reconcile | CONCEDE | | trigger | 056
sign; initial; ratify; conclude; sign agreement; sign treaty; sign accord; sign deal; seal; ink; strike deal; reach agreement; reach accord; reach deal; accord; treaty; agreement; deal; pact; settlement; signature; signing; ratification; accede; adopt; pass; contract; declaration; forge; memorandum; protocol; put name to; declaration of; concordat; armistice; vote; truce | AGREE | | trigger | 057
  ? Egypt and Israel [signed] the treaty. => AGREE - 057

# ---- 06 material cooperation ----
cooperate; cooperation; work together; collaborate; collaboration; partner; partnership; join force; coordinate; coordination; team up; work; together; ally; join; jointly; supervision | COOPERATE | | trigger | 06
trade; buy; sell; purchase; export; import; sale; invest; investment; payment; pay; supply; lease; joint venture; do business; market | COOPERATE | | trigger | 061
  ? Poland [bought] gas from Norway. => COOPERATE - 061
exercise; drill; joint exercise; patrol; joint patrol; joint operation; manoeuvre; maneuver; war game; coalition; train together; fight alongside | COOPERATE | | trigger | 062
  ? The two navies held a joint [exercise]. => COOPERATE - 062
weapon; arm; missile; fighter; tank; warship; submarine; ammunition; army; navy; troops; military | COOPERATE | | near | 062
extradite; extradition; hand over; surrender suspect; deport to stand trial; transfer suspect; joint investigation | COOPERATE | | trigger | 063
  ? Spain [extradited] the suspect to Peru. => COOPERATE - 063
share; inform; exchange information; share intelligence; tip off; pass on; notify; exchange; share information | COOPERATE | | trigger | 064
intelligence; information; data | COOPERATE | | near | 064

# ---- 07 aid ----
give; provide; send; deliver; donate; grant; aid; help; assist; assistance; support; supply; contribute; ship; airlift; fly in; bring; offer; provision; package; resume; release; hand out; distribute; land; unload; carry; shipment; delivery; backing | AID | | trigger | 07
  ? Norway [sent] food to the victims. => AID - 073
  ? The bank [granted] a loan to Ghana. => AID - 071
  ? Berlin [delivered] tanks to Ukraine. => AID - 072
  ? The mission [deployed] peacekeepers in the town. => AID - 074
lend; loan; fund; finance; subsidize; subsidise; bail out; bailout; pay; grant money; forgive debt; cancel debt; debt relief; compensate; compensation; reparation; invest; sponsor; bankroll; reimburse; underwrite; financing; incentive; rebuild; repay; aid money; cancel | AID | | trigger | 071
arm; equip; train; rearm; resupply; arming; train soldier; reinforce; provide weapon | AID | | trigger | 072
feed; shelter; treat; vaccinate; rescue; evacuate; nurse; relief; resettle; airdrop; clothe; tend; house; save; heal; inoculate; free fertilizer; feeding | AID | | trigger | 073
protect; guard; peacekeep; secure; escort; deploy; shield; patrol; keep peace; police; monitor; clear mine; demine | AID | | trigger | 074
asylum; grant asylum; give refuge; give asylum; take in; shelter dissident; give sanctuary; admit refugee; accept refugee; receive refugee | AID | | trigger | 075
  ? Brazil granted [asylum] to the former minister. => AID - 075

# ---- 08 yield ----
ease; lift; relax; loosen; concede; yield; give in; bow; relent; accede; accept; agree; promise; allow; restore; back down; back; withdraw; drop; repeal; revoke; rescind; abolish; scrap; cancel; abandon; give up; climb down; surrender; grant; hand over; offer; say; announce; concession; reverse; cede; compromise; stop; suspend | CONCEDE | | trigger | 08
  ? The king [bowed] to demands for a new constitution. => CONCEDE - 0834
  ? The junta [promised] to withdraw its troops. => CONCEDE - 0874
  ? The government [agreed] to lift the curfew. => CONCEDE - 0813
amnesty; acquit; acquittal; pardon; clemency; commute; commute sentence; reprieve; drop charge; exonerate; rehabilitate; throw out charge; overturn conviction; quash; declare innocent | CONCEDE | | trigger | 081
legalize; legalise; unban; lift ban on party; relax censorship; legalization; permit demonstration; allow protest; permit rally; allow rally | CONCEDE | | trigger | 0811
resign; step down; cede power; hand over power; relinquish power | CONCEDE | | trigger | 0831
call off; end strike; end protest; suspend strike; stop protest; call off protest; disperse; go back to work; call off strike | CONCEDE | | trigger | 082
free; release; set free; let go; parole; swap; exchange; exchange prisoner; liberate; walk free; let out; come out; ransom; hand over; return; swap prisoner; prisoner exchange; handed over; repatriate; repatriation | RETREAT | release | trigger | 0841
  ? The rebels [freed] twelve hostages. => RETREAT release 0841
return; give back; hand back; restore | RETREAT | | trigger | 084
property; land; asset; ship; vessel; artefact; artifact; statue; manuscript; skull; remains; building; house; church; territory; painting; gold; equipment; aircraft; plane | RETREAT | release | near | 0842
lift; ease; lift sanction; ease sanction; delist; lift embargo; unfreeze; remove from list; relax sanction; suspend sanction; end embargo; waive; end boycott; end; delisting; scrap | RETREAT | | trigger | 08
  ? The union [lifted] sanctions on Burma. => RETREAT - 085
curfew | RETREAT | | near | 0813
state of emergency; martial law | RETREAT | | near | 0814
blockade; siege; checkpoint; strait; roadblock | RETREAT | | near | 0872
  ? The army [lifted] its blockade of the port. => RETREAT - 0872
let in; admit; allow in; open; reopen; let; access; allow; accept; receive; permit; invite in; grant access; pass; let through; open up; give access | RETREAT | access | trigger | 086
peacekeeper; peacekeeping; blue helmet; peace force; un force; mission | RETREAT | access | near | 0861
inspector; inspection; iaea; nuclear watchdog; observer; monitor; verification team | RETREAT | access | near | 0862
  ? Tehran [admitted] inspectors to the site. => RETREAT access 0862
humanitarian; aid; convoy; relief; food; aid worker; red cross; medicine; corridor; ambulance; wounded; grain; flour; fuel; water; doctor | RETREAT | access | near | 0863
  ? The militia [let] a food convoy pass. => RETREAT access 0863
ceasefire; cease-fire; truce; halt fire; armistice; pause; hold fire; cease hostility; stop fire; stop fight; end fighting; stop firing; lay off; lull; moratorium; halt bombing | RETREAT | ceasefire | trigger | 0871
disarm; demobilize; demobilise; decommission; dismantle; disband; disarmament; lay down arm; hand in weapon; destroy stockpile; scrap; clear mine; melt down; stand down; put beyond use; beyond use; abandon; destroy; lay down weapon; hand over weapon; surrender weapon | RETREAT | disarm | trigger | 0873
surrender; capitulate; give up; hand over arm | RETREAT | disarm | trigger | 0874
withdraw; withdrawal; retreat; pull out; pull back; pullout; leave; evacuate; vacate; quit; abandon; flee; redeploy; go home; return to barrack; go; fall back; move out; depart; close base; pull; exit; cut; reduce; relocate; hand over; give ground; transfer; return home | RETREAT | withdraw | trigger | 0874
  ? Ethiopia [withdrew] its troops. => RETREAT withdraw 0874
resign; step down; quit; abdicate; leave office; stand down; resignation; dismiss; dismissal; sack; hand over power; abdication; relinquish; bow out; oust; fire; leave | RETREAT | resign | trigger | 0831

# ---- 09 investigate ----
investigate; probe; inquire; enquire; look into; examine; inspect; review; audit; inquiry; investigation; enquiry; question; search for evidence; open investigation; check; launch inquiry; monitor; follow up; interrogate; fact-finding; commission of inquiry; subpoena; surveil; find; scrutinize; scrutinise | ACCUSE | investigate | trigger | 090
corruption; bribe; bribery; crime; fraud; embezzlement; money laundering; graft; murder; theft; smuggling; killing; tax evasion; kickback; assassination; drug; trafficking; poisoning; sabotage; bombing; bomb; arson; election fraud | ACCUSE | investigate | near | 091
  ? Prosecutors [investigated] the minister for fraud. => ACCUSE investigate 091
human right; human rights; torture; abuse; disappearance; rape; discrimination; violation of right; police brutality; right abuse; forced labour; forced labor | ACCUSE | investigate | near | 092
air strike; airstrike; shelling; attack; raid; missile; military operation; military action; bombardment; massing of troops; ceasefire violation; incursion; shooting; drone | ACCUSE | investigate | near | 093
war crime; genocide; atrocity; massacre; crime against humanity; ethnic cleansing; mass grave; chemical attack; mass killing | ACCUSE | investigate | near | 094
  ? The court [investigated] war crimes in Darfur. => ACCUSE investigate 094

# ---- 11 disapprove ----
criticize; criticise; denounce; condemn; decry; deplore; blast; slam; lambast; rebuke; censure; express concern; disappointed; disappointment; chide; deride; mock; dismiss; regret; oppose; blame; ridicule; reproach; attack; lash out; castigate; condemnation; object; question; describe; call; complain; doubt; warn; express outrage; disapprove; outrage; concern | ACCUSE | disapprove | trigger | 111
protest; lodge protest; protest note; complain; complaint; file complaint; summon ambassador; summon; deliver protest; official complaint; recall | ACCUSE | disapprove | trigger | 114
  ? Seoul [protested] to the ambassador. => ACCUSE disapprove 114
ambassador; note; embassy; formal; official complaint | ACCUSE | disapprove | near | 114
accuse; accusation; blame; allege; charge; allegation; fault; claim; say; point finger; hold responsible; accuse of; implicate; insinuate; suspect; tell; call; report; see; believe | ACCUSE | allege | trigger | 112
rally opposition; rally against; campaign against; mobilize against; turn against; incite against; galvanize; agitate | ACCUSE | | trigger | 113
sue; lawsuit; file suit; bring suit; take to court; indict; prosecute; charge; file charge; press charge; trial; try; put on trial; bring to trial; arraign; litigate; impeach; file lawsuit; stand trial; refer to court; prosecution; legal action; court case; go to court; bring before court; infringement procedure; bring to justice | ACCUSE | | trigger | 115
  ? Guyana [sued] Venezuela at the court. => ACCUSE allege 115
find guilty; hold liable; find liable; convict; guilty | ACCUSE | | trigger | 116
corruption; bribe; bribery; fraud; crime; murder; embezzlement; smuggling; trafficking; money laundering; rig election; rigging; theft; drug; election fraud; vote rigging; steal; terrorism; terrorist; arson; killing; kidnap; poison; assassination | ACCUSE | allege | near | 1121
  ? The opposition [accused] the minister of fraud. => ACCUSE allege 1121
human right; human rights; torture; abuse; rape; persecution; forced labour; forced labor; oppression; repression; discrimination; disappearance; child soldier; slavery; apartheid; ill-treatment; mistreat; racism | ACCUSE | allege | near | 1122
aggression; invasion; invade; attack; shell; violate ceasefire; violate truce; ceasefire violation; bomb; border violation; airspace; incursion; fire; occupy; provocation; arm; support terrorist; back rebel; violate; breach; strike; provoke; military; shoot; raid; troops; missile; weapon | ACCUSE | allege | near | 1123
  ? Tbilisi [accused] Moscow of violating the ceasefire. => ACCUSE allege 1123
war crime; genocide; massacre; atrocity; crime against humanity; ethnic cleansing; use chemical weapon; mass killing; target civilian; kill civilian; killing of civilian; extermination; human shield; starvation | ACCUSE | allege | near | 1124
  ? Kyiv [accused] Russia of war crimes. => ACCUSE allege 1124
spy; espionage; treason; spying; traitor; sedition; subversion; spy ring; betray; plot; plot coup; coup; spyware; collaborate with enemy; high treason | ACCUSE | allege | near | 1125
  ? Iran [accused] the journalist of espionage. => ACCUSE allege 1125

# ---- 12 reject ----
refuse; reject; decline; rule out; turn down; rebuff; dismiss; oppose; deny; resist; block; refusal; rejection; say no; will not; would not; turn away; spurn; stand firm; insist; shun; balk; baulk; say; fail; turn back; disobey; repeat; reiterate; halt; vow; unwilling; not willing | REJECT | | trigger | 12
  ? Rangoon [refused] to release the prisoners. => REJECT yield 1243
  ? The junta [refused] to hold free elections. => REJECT change 1234
  ? Pyongyang [refused] inspectors. => REJECT yield 1245
  ? The cabinet [rejected] a truce. => REJECT yield 1246
  ? Berlin [refused] to deliver tanks. => REJECT assist 1222
  ? The general [refused] to resign. => REJECT change 1231
  ? The rebels [refused] to meet the envoy. => REJECT meet 125
veto; exercise veto; cast veto | REJECT | | trigger | 129
  ? Russia [vetoed] the resolution. => REJECT - 129
veto | REJECT | | near | 129
defy; flout; ignore; violate; breach; break; disregard; tear up; renege; scrap treaty; ignore ruling; contravene; infringe; tear; withdraw from treaty; abrogate; disobey | REJECT | | trigger | 128
  ? The settlers [defied] the ruling. => REJECT yield 128
cancel; call off; postpone; boycott talk; walk out; walk out of talk; break off talk; cancel visit; cancel meeting; stay away; snub; abandon talk; storm out | REJECT | meet | trigger | 125
peace plan; peace proposal; peace agreement; peace deal; settlement; compromise; agreement; proposal; accord; plan; deal; truce plan | REJECT | | near | 127
  ? Hamas [rejected] the peace plan. => REJECT - 127

# ---- 13 threaten ----
threaten; threat; warn; vow; say; menace; ultimatum; warning; swear; promise; tell; pledge; declare; readiness; write; order; give | THREATEN | | trigger | 13
  ? Washington [threatened] sanctions. => THREATEN restrict 1312
  ? Ankara [threatened] to close the strait. => THREATEN restrict 1381
  ? The militia [threatened] to kill the hostages. => THREATEN violence 1383
  ? The union [threatened] a general strike. => THREATEN - 133
  ? Pyongyang [threatened] a nuclear strike. => THREATEN violence 1385
  ? The donor [threatened] to cut aid. => THREATEN relations 1311
  ? Seoul [threatened] to recall its ambassador. => THREATEN relations 1313
ultimatum; deadline; or else; give until; hour to; by midnight; face consequence | THREATEN | | near | 139
give ultimatum; issue ultimatum; ultimatum; deliver ultimatum; give until | THREATEN | | trigger | 139
walk out; leave talk; break off talk; pull out of talk; boycott talk | THREATEN | | near | 134
close strait; block strait; blockade; close port; block port | THREATEN | | near | 1381
arrest; jail; prosecute; arrest warrant | THREATEN | arrest | near | 137

# ---- 14 protest ----
demonstrate; march; rally; protest; picket; demonstration; take to street; procession; vigil; parade; gather; chant; carry sign; show opposition; petition; manifestation; on street | PROTEST | demo | trigger | 141
  ? Thousands [marched] for democracy. => PROTEST demo 1414
  ? Farmers [protested] against fuel prices. => PROTEST demo 1412
  ? Women [marched] for equality. => PROTEST demo 1413
  ? Crowds [rallied] to oust the president. => PROTEST demo 1411
hunger strike; fast; refuse food; refusing food; starve; go on hunger strike | PROTEST | hunger | trigger | 142
strike; walk out; walkout; down tool; general strike; stop work; boycott; stay away; go slow; lay down tool; work to rule; stoppage; striker; stay home; left; leave chamber | PROTEST | | trigger | 143
  ? Miners went on [strike] over wages. => PROTEST strike 1432
block; barricade; occupy; sit in; blockade; obstruct; roadblock; lay siege; chain; cut off road; occupy building; sit; camp; blockade of; civil disobedience; surround; penned | PROTEST | obstruct | trigger | 144
  ? Students [blocked] the road to demand reform. => PROTEST obstruct 1444
riot; clash; loot; throw stone; stone; torch; set fire; burn; smash; vandalize; vandalise; rampage; disturbance; unrest; ransack; hurl; mob; set alight; storm; rioting; wreck; deface; overturn; violence; throw; pelt | PROTEST | | trigger | 145
  ? Youths [rioted] in Athens. => PROTEST riot 145

# ---- 15 exhibit force posture ----
alert; high alert; put on alert; state of alert; readiness; full alert; combat readiness | MOBILIZE | troops | trigger | 152
alert; on alert; heightened alert; raise alert | MOBILIZE | police | trigger | 151
alert; high alert; full alert; war footing | MOBILIZE | | near | 152
  ? Taipei put its army on high [alert]. => MOBILIZE troops 152
deploy; send; mobilize; mobilise; mass; move; call up; reinforce; station; deployment; march; draft; recruit; advance; land; enter; build up; buildup; cross; drive; scramble; raise; hold; remain; stay; keep; position; take up position; fortify; patrol; amass; concentrate; call to arm; conscript; mobilization; mobilisation | MOBILIZE | troops | trigger | 154
  ? Khartoum [deployed] troops on the border. => MOBILIZE troops 154
patrol; police; send police; deploy police; deploy; arrive; cordon | MOBILIZE | police | trigger | 153
test; launch; fire; test-fire; parade; display; show; flex; exercise; drill; war game; manoeuvre; maneuver; missile test; nuclear test; develop; enrich; unveil; build; test missile; fly over; overfly; sail; send warship; provocation; rearm; aim; point; manoeuvres; military parade; simulate | MOBILIZE | | trigger | 150
  ? Pyongyang [tested] a missile. => MOBILIZE weapons 150

# ---- 16 reduce relations ----
cut; suspend; halt; stop; freeze; reduce; withhold; end; sever; cut off; cut back; slash; discontinue; break off; break; downgrade; withdraw; recall; freeze aid; close; abandon; scrap; dry up; leave; quit; walk out; halve; sever tie; lapse; hold back | SANCTION | | trigger | 16
  ? Washington [suspended] military aid to Egypt. => SANCTION discontinue 1622
  ? London [recalled] its ambassador. => SANCTION withdraw 161
  ? The agency [stopped] food aid to the camp. => SANCTION discontinue 1623
  ? Belgrade [halted] talks with Pristina. => SANCTION withdraw 164
recall ambassador; recall envoy; expel ambassador; close embassy; shut embassy; break relation; sever relation; break off relation; sever tie; cut tie; downgrade relation; break tie; recall; break off relations; withdraw ambassador; sever diplomatic relation; parting of way | SANCTION | | trigger | 161
sanction; embargo; boycott; impose sanction; impose tariff; tariff; blacklist; designate; ban import; ban export; trade ban; asset freeze; oil embargo; ban; bar; arm embargo; import ban; designation; trade war; impose cost; economic measure; price cap; include on list; measure; turn off | SANCTION | | trigger | 163
  ? The union imposed [sanctions] on Minsk. => SANCTION - 163
embargo; tariff; sanction; import; export; asset; blacklist; duty; quota | SANCTION | | near | 163
expel; expulsion; kick out; throw out; order out; declare persona non grata; eject; oust; persona non grata; send home; suspend membership; suspend from; drive out; exclude | SANCTION | | trigger | 166
  ? Moscow [expelled] two diplomats. => SANCTION expel 166
peacekeeper; peacekeeping; un force | SANCTION | expel | near | 1661
inspector; observer; monitor | SANCTION | expel | near | 1662
aid agency; aid worker; ngo; charity; aid group; red cross; relief agency; oxfam | SANCTION | expel | near | 1663
  ? Khartoum [expelled] the aid agencies. => SANCTION expel 1663
refugee; fled; flee; population; village; villager; minority; muslim; tribe; on move | SANCTION | expel | near | 201
convict; sentence; jail; find guilty; fine; condemn to death; give life; imprison; punish; guilty; verdict; pass sentence; ban for life; bring to justice | SANCTION | convict | trigger | 173

# ---- 17 coerce ----
seize; confiscate; nationalize; nationalise; expropriate; impound; take over; requisition; board; raid; intercept; search; appropriate; seizure; capture ship; impounding; loot; commandeer; detain ship; enter; tax; hijack ship; levy; carry off; pillage; plunder; extort | COERCE | seize | trigger | 1711
  ? Tehran [seized] a tanker. => COERCE seize 1711
occupy; occupation; annex; annexation; control; hold; under control; take control; rule over; administer; hold territory; colonize; colonise; settle | COERCE | seize | trigger | 192
  ? Israel [occupied] the heights. => COERCE seize 192
territory; town; city; village; hill; island; province; peninsula; border strip; region | COERCE | seize | near | 192
coup; storm; storm parliament; palace; seize power | COERCE | seize | trigger | 171
demolish; raze; bulldoze | COERCE | | trigger | 1712
blockade; besiege; siege; surround; block; encircle; close; seal; seal off; cordon; cut off; roadblock; checkpoint; close border; seal border; encirclement; stop; prevent; bar; obstruct; turn back; cordon off; shut; closing; obstruction; confine | COERCE | restrict | trigger | 191
  ? The navy [blockaded] the port. => COERCE restrict 191
freeze; freeze asset; travel ban; visa ban; sanction; asset freeze; frozen | COERCE | restrict | trigger | 172
travel ban; visa; asset; account; bank account | COERCE | restrict | near | 172
restrict; curtail; criminalize; criminalise; limit; restrict freedom; deny; forbid; prohibit; take away; impose restriction; undermine; encroach; encroachment; outlaw protest; ban protest; force; regulate | COERCE | restrict | trigger | 1721
censor; block; shut; close newspaper; jam; silence; take down; shut down; suspend broadcast; gag; confiscate newspaper; close radio; pull off air; muzzle; crackdown; restriction; ban newspaper; suppress; cut | COERCE | censor | trigger | 1721
  ? Ankara [shut] a newspaper. => COERCE censor 1721
ban; outlaw; dissolve; suspend party; proscribe; disqualify; bar; disband; suspend; banned; shut down; banning | COERCE | ban | trigger | 1722
media; newspaper; radio; film; book; rally; broadcaster; protest; demonstration; gathering; television; website; song; headscarf | COERCE | ban | near | 1721
curfew; impose curfew; curfews | COERCE | | trigger | 1723
martial law; state of emergency; emergency rule; declare emergency; emergency; states of emergency | COERCE | | trigger | 1724
arrest; detain; jail; imprison; hold; charge; custody; round up; take into custody; detention; capture; house arrest; remand; incarcerate; imprisonment; seize; prisoner; lock up; intern; internment; keep; confine; take; prison term; raid home; political prisoner | COERCE | arrest | trigger | 173
  ? Police [arrested] the editor. => COERCE arrest 173
deport; expel; banish; exile; extradite; send back; return; repatriate; push back; throw out; deportation; drive out; evict | COERCE | deport | trigger | 174
  ? Riyadh [deported] the workers. => COERCE deport 174
hack; cyberattack; cyber attack; cyber; intrude; phish; deface website; malware; ransomware; breach server; jam; shut down; steal data | COERCE | | trigger | 170
withhold; keep; cut off; starve; ration; hold back; disrupt; deny | COERCE | withhold | trigger | 172
crack down; crackdown; repress; suppress; persecute; put down; cracking down; persecution; repressive practice; repression | COERCE | | trigger | 175
pressure; coerce; intimidate; harass; blackmail; rig; push; undermine; bully; extort; pressuring; fraud; summon | COERCE | | trigger | 170

# ---- 18 assault ----
abduct; kidnap; hijack; take hostage; hostage; seize; abduction; kidnapping; hold hostage; capture; hold captive; snatch; take captive; take; hold; ambush and seize; drag away; disappear; take away; press-gang | ASSAULT | abduct | trigger | 181
  ? Gunmen [kidnapped] two engineers. => ASSAULT abduct 181
human shield; shield | ASSAULT | | near | 184
beat; punch; kick; assault; club; whip; flog; beating; slap; stab; hit; knife; lash; stone; hack; attack with machete; maul; scuffle; manhandle; stabbing; lynch | ASSAULT | | trigger | 182
  ? Guards [beat] the prisoners. => ASSAULT beat 182
rape; molest; sexually assault; sexual violence; gang-rape; sexual abuse; sexual; sexual assault; forced marriage | ASSAULT | | trigger | 1821
torture; electrocute; waterboard; mutilate; ill-treat; maim; torturing | ASSAULT | | trigger | 1822
beat to death; stab to death; club to death; lynch; behead; hack to death; strangle; stone to death; beheading; burn alive; hang; slit throat; crucify; decapitate; drown | ASSAULT | | trigger | 1823
  ? The mob [lynched] the mayor. => ASSAULT beat 1823
beat to death; stab to death; to death | ASSAULT | | near | 1823
suicide bomber; suicide bombing; suicide attack; suicide; blow himself up; blow herself up; blow themselves up; explosive vest; suicide vest; detonate vest | ASSAULT | | near | 1831
  ? A suicide bomber [killed] nine people. => ASSAULT - 1831
blow himself up; blow herself up; suicide bombing; suicide attack | ASSAULT | | trigger | 1831
car bomb; truck bomb; car bombing; vehicle bomb; bomb-laden; vehicle packed with explosive; explosive-laden truck; booby-trapped car; car bombings | ASSAULT | | near | 1832
  ? A car bomb [exploded] in Beirut. => ASSAULT explosives 1832
roadside bomb; landmine; mine; improvised explosive device; ied; land mine; roadside bombing; booby trap; bomb beside road | ASSAULT | | near | 1833
  ? A roadside bomb [killed] four soldiers. => ASSAULT - 1833
bomb; explosion; explosive; grenade; blast; letter bomb; parcel bomb; blow up; dynamite; pipe bomb; firebomb; detonate; bombing; petrol bomb; car bombing; bombings | ASSAULT | explosives | trigger | 183
bomb; explosion; grenade; blast; explosive; letter bomb | ASSAULT | | near | 183
attempt to assassinate; attempt to kill; attempt to murder; try to kill; try to assassinate; plot to kill; plot to assassinate; assassination attempt; attempt on life; attempt assassination; plot assassination | ASSAULT | | trigger | 185
assassinate; assassination; execute; execution; murder; gun down; liquidate; poison; hang | ASSAULT | targeted | trigger | 186
  ? Agents [assassinated] the exile. => ASSAULT targeted 186
attempt; plot; survive; try to kill; attempt to assassinate; assassination attempt; escape; attempt on life; foil; try to murder | ASSAULT | targeted | near | 185
  ? The president survived an attempt to [assassinate] him. => ASSAULT targeted 185
murder; slay; slaughter; gunman; unknown assailant; masked man; attacker; militant; terrorist; extremist; insurgent; assailant; bandit; vigilante; mob; hooded man | ASSAULT | | near | 180
tear gas; water cannon; rubber bullet; disperse; baton; riot police; truncheon; pepper spray; live ammunition; protester; demonstrator; crowd | ASSAULT | crowd-control | near | 175
  ? Police fired [tear gas] at students. => ASSAULT crowd-control 175
protester; demonstrator; marcher | ASSAULT | | near | 175
  ? Soldiers [shot] eleven protesters. => ASSAULT - 175
burn; torch; raze; demolish; destroy; sabotage; wreck; set ablaze; burn down; arson; vandalize; bulldoze; desecrate; flatten; blow up bridge; sink; set on fire; set fire; cut cable; destruction; cut | ASSAULT | destroy | trigger | 1712
  ? Raiders [burned] the village. => ASSAULT destroy 1712

# ---- 19 fight ----
shoot; fire; open fire; gunfight; shootout; gun battle; firefight; snipe; exchange fire; shoot dead; sniper; clash; machine-gun; ambush; shooting; gunfire; return fire; shot; small arm; bullet; gunned down | ASSAULT | firearms | trigger | 193
  ? Border guards [shot] a soldier. => ASSAULT firearms 193
shell; bombard; shelling; artillery; mortar; rocket; bombardment; missile; tank fire; fire rocket; fire missile; rocket fire; missile attack; barrage; howitzer; tank; missile strike; salvo | ASSAULT | heavy-weapons | trigger | 194
  ? The army [shelled] the town. => ASSAULT heavy-weapons 194
artillery; mortar; shell; rocket; tank; howitzer; missile; shelling; rocket launcher | ASSAULT | | near | 194
bomb; strafe; air strike; airstrike; air raid; strike; bombing raid; drone; bombing; drone strike; shoot down; helicopter; warplane; attack; bombing run; raid; struck; air attack | ASSAULT | aerial | trigger | 195
air strike; airstrike; warplane; jet; drone; helicopter; air force; from air; bomber; cruise missile; gunship; fighter jet; aircraft; air raid | ASSAULT | | near | 195
  ? Jets [attacked] the convoy. => ASSAULT - 195
violate ceasefire; break ceasefire; violate truce; breach of ceasefire; break truce; ceasefire violation; breach ceasefire; violation of ceasefire; breach of truce | ASSAULT | | near | 196
violate ceasefire; break ceasefire; ceasefire violation; violate truce; truce violation; violation of ceasefire; breach; breaching | ASSAULT | | trigger | 196
fight; battle; attack; invade; offensive; war; assault; capture; clash; overrun; retake; raid; storm; invasion; fighting; advance; conquer; seize; repel; rout; counterattack; rebellion; uprising; ambush; drive out; liberate; skirmish; combat; siege; force; conflict; hostility; fall; take; take over; push back; coup; mutiny; revolt; rebel; use force; use of force; military operation; landing | ASSAULT | | trigger | 190
  ? Eritrea [attacked] the town. => ASSAULT - 190

# ---- 20 unconventional mass violence ----
expel; mass expulsion; drive out; forced displacement; mass deportation; uproot; forcible transfer; depopulate | ASSAULT | unconventional | trigger | 201
massacre; mass killing; slaughter; exterminate; genocide; pogrom; mass murder; massacring; mass execution; extermination; gun down; massacres | ASSAULT | | trigger | 202
  ? Soldiers [massacred] the villagers. => ASSAULT - 202
mass grave; massacre; pogrom; mass killing | ASSAULT | | near | 202
ethnic cleansing; cleanse; ethnically cleanse; cleansing | ASSAULT | | trigger | 203
ethnic cleansing; ethnically cleanse | ASSAULT | | near | 203
  ? The militia [killed] thousands in ethnic cleansing. => ASSAULT - 203
gas; poison gas; chemical attack; use chemical weapon; sarin; mustard gas; nerve agent; gassing; gas attack; anthrax; poison | ASSAULT | unconventional | trigger | 2041
  ? The air force [gassed] the town. => ASSAULT unconventional 2041
chemical weapon; sarin; chlorine; nerve gas; mustard gas; poison gas; nerve agent; biological weapon; novichok; white phosphorus; chemical attack; polonium; anthrax; radiological | ASSAULT | | near | 2041
nuclear bomb; atomic bomb; nuclear weapon; nuclear strike; atom bomb; hydrogen bomb; nuclear | ASSAULT | unconventional | near | 2042
  ? The bomber [dropped] an atomic bomb on the city. => ASSAULT unconventional 2042
