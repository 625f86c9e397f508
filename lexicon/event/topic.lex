# What a demand, offer, refusal, threat or cut is about: phrases of lemmas (without articles) in the clause, longest first. The codes are in grid.lex.
@table event.topic
@multi
@columns words | topic

# ---- cooperation ----
trade; commerce; export; import; tariff; free trade; investment; joint venture; economic cooperation; economic tie; trade agreement; trade deal; pipeline; energy deal; gas deal; oil deal; customs union; debt; loan agreement; currency swap; market access | economic_cooperation
  ? tariff => economic_cooperation
buy; purchase; sell; sale; supply gas; supply oil; deal with firm; infrastructure; railway; port deal | economic_cooperation
military cooperation; joint exercise; joint drill; joint patrol; defense pact; defence pact; security pact; military exercise; joint manoeuvre; joint maneuver; joint force; alliance; military tie; security cooperation; defence cooperation; defense cooperation; coalition; basing right; overflight | military_cooperation
extradition; extradite; hand over suspect; surrender suspect; legal assistance; prosecute together; war crime tribunal; cooperate with tribunal; joint investigation; hand over | judicial_cooperation
intelligence; share information; share intelligence; information sharing; exchange information; intelligence sharing; satellite image | intelligence
support; back; endorse; recognize; recognise; recognition; diplomatic support; vote for; join; accede; membership; ratify; ratification; cooperate; cooperation; partnership; work together | diplomatic_cooperation
relation; diplomatic relation; tie; diplomatic tie; ambassador; embassy; consulate; envoy; diplomat | relations

# ---- aid ----
aid; assistance; help; assist; support package; donate; donation; contribution; contribute | aid
economic aid; financial aid; money; fund; funding; loan; grant; bailout; credit; debt relief; budget support; finance; subsidy; pay; payment; investment package; dollar; million; billion; euro; reconstruction; rebuild; development aid; development assistance; compensation; compensate; reparation; forgive debt | economic_aid
military aid; military assistance; weapon; arm; ammunition; missile; tank; fighter jet; air defence; air defense; training of troops; train troops; military equipment; military trainer; artillery; arm shipment; weapon shipment; lethal aid; send troops; send troop; shell; drone | military_aid
humanitarian; humanitarian aid; humanitarian assistance; food; food aid; relief; medicine; medical; medical aid; vaccine; blanket; tent; water; doctor; shelter; famine; emergency aid; relief supply; grain; wheat; rice; fuel; rescue team; field hospital; refugee aid; feed | humanitarian_aid
peacekeeper; peacekeeping; peacekeeping force; peacekeeping mission; protect; protection; security guarantee; observer force; stabilization force; stabilisation force; blue helmet; no-fly zone; escort; shield; umbrella; multinational force | protection
asylum; refuge; political asylum; sanctuary; refugee status; resettle; resettlement | asylum

# ---- reform ----
reform; political reform; change; transition; modernize; modernise; overhaul | reform
resign; step down; quit; resignation; leave office; leave power; relinquish power; cede power; hand over power; oust; remove from office; dismissal; dismiss; sack; new president; new government; impeach; impeachment; snap election; early election; abdicate; overthrow; topple; president go; change of leadership; leadership change; president | leadership
policy; law; bill; tax; price; fuel price; wage; salary; austerity; pension; subsidy cut; budget; legislation; repeal; nuclear program; nuclear programme; enrichment; uranium enrichment; climate; emission; war; education; privatization; privatisation; job; corruption | policy
right; human right; civil right; equality; freedom; freedom of speech; freedom of press; vote; woman's right; minority; autonomy; self-determination; citizenship; discrimination; land right; justice; police brutality; racism; abortion | rights
constitution; democracy; election; free election; regime; institution; independence; parliament; referendum; federalism; new constitution; multi-party; coup; military rule; monarchy; republic; electoral reform; judicial reform; secession; union with; power-sharing; power share; unity government | institutions

# ---- yielding ----
restriction; ban; travel ban; lift ban; visa; visa ban; license; licence; administrative; censorship; restriction on media; newspaper; website; close border; border; reopen border; permit; quota | administrative
party; political party; ban on party; outlaw; opposition party; candidate; register party | party_ban
curfew | curfew
state of emergency; martial law; emergency law; emergency rule | emergency
protest; strike; demonstration; dissent; riot; boycott election; end protest; end strike; civil disobedience; general strike; call off strike; protester; rally; march; blockade by protester | dissent
release; free; freedom of prisoner; prisoner; detainee; hostage; captive; prisoner swap; prisoner exchange; free prisoner; release prisoner; release hostage; let go; set free; remains; body of; prisoner of war; amnesty; acquit | release
return property; return land; artifact; return asset; unfreeze; seized ship; seized vessel; return ship; return territory; return of territory; return of land; return house | property
pardon; clemency; commute; reprieve | pardon
sanction; embargo; lift sanction; ease sanction; economic sanction; oil embargo; asset freeze; freeze asset; trade ban; import ban; export ban; boycott; arm embargo; impose sanction; impose tariff; tariff on; blacklist | sanctions
access; observer; monitor; international involvement; allow in; foreign observer; election observer; investigation team; commission of inquiry; special rapporteur; tribunal; verification | involvement
inspector; inspection; nuclear inspector; weapon inspector; iaea; inspect; safeguard; verify | inspectors
humanitarian access; aid worker; aid convoy; humanitarian corridor; aid agency; relief convoy; safe passage; evacuate civilian; corridor; convoy; aid organization; ngo; safe corridor; evacuation | aid_access
de-escalate; restraint; exercise restraint; end violence; stop violence; end fighting; stop fighting; end war; stop war; end attack; stop attack; halt attack; end offensive; halt offensive; stop shelling; end bombing; stop bombing; halt bombing; stop fire; end hostility; halt hostility; cease hostility; cease fire; cease violence; cease attack; peace; calm; end conflict; halt violence; end aggression; stop aggression; halt operation; end operation; cease operation; stop killing; end siege of | de_escalation
ceasefire; cease-fire; truce; armistice; cessation of hostility; pause in fighting; humanitarian pause | ceasefire
blockade; siege; lift blockade; lift siege; end blockade; end siege; naval blockade; checkpoint; strait; close strait; block strait | blockade
disarm; disarmament; demobilize; demobilise; demobilization; lay down arm; lay down weapon; surrender weapon; hand over weapon; give up weapon; decommission; dismantle; dismantle militia; denuclearize; denuclearization; disband; destroy weapon; arsenal; chemical weapon stockpile; nuclear arsenal; disbandment; reintegration | demobilization
withdraw; withdrawal; pull out; pull back; pullout; pullback; leave territory; withdraw troops; withdraw troop; withdraw force; withdrawal of troops; withdrawal of force; retreat; vacate; evacuate base; troop withdrawal; leave country; end occupation; surrender; redeploy; pull troops; go home; return to barrack | withdrawal

# ---- talking ----
meet; meeting; talk; talks; negotiate; negotiation; dialogue; summit; discuss; discussion; visit; conference; consult; consultation; negotiating table; peace talk; direct talk; sit down; engage; return to table; session | meeting
settle; settlement; peace plan; peace agreement; peace deal; peace accord; resolve dispute; settle dispute; compromise; two-state solution; political solution; peaceful solution; roadmap; road map; resolve conflict; agreement; accord; deal; treaty; border dispute; sign agreement; peace proposal; resolve crisis; reconcile; reconciliation | settlement
mediate; mediation; mediator; broker; good office; arbitration; arbitrate; facilitator; third party | mediation

# ---- threats ----
crack down; crackdown; arrest; prosecute; jail; punish; execute; repress; shoot protester; imprison; detain; dissolve parliament; iron fist; trial | repression
force; military force; use of force; force option; military action; retaliate; retaliation; respond; response; consequence; military option; intervene; intervention; war; fight; revenge; crush; military operation; price | force
attack; strike; bomb; shell; invade; invasion; air strike; airstrike; missile strike; shoot down; sink; offensive; kill; destroy; fire at; assault; wipe out; storm; target; missile; hit; ground offensive; raid | attack
occupy; annex; seize territory; take over; capture; retake; annexation; occupation; take back | occupation
suicide attack; suicide bombing; kidnap; behead; hostage-taking; terror attack; terrorist attack; assassinate; blow up; kill hostage; abduct; hijack; behead hostage; car bomb; bomb threat; massacre | terror
nuclear; nuclear weapon; nuclear strike; chemical weapon; biological weapon; wmd; nuclear attack; nuclear war; atomic; nuclear bomb; dirty bomb; nuclear response; gas attack | mass_destruction

# ---- regrets ----
apologize; apologise; apology; regret; sorry; remorse; express regret; express remorse; apologise for; contrition | apology
