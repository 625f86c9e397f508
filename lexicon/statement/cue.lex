# What the words of saying mean. Keys are lemmas without auxiliaries and adverbs (`has strongly denied` is looked up as `deny`); phrases are words in a row.
# act: what the statement does. sure: `yes` where the word alone decides the act, whatever is said; `no` where it only makes it likely (`say`, `warn`, `insist`).
# fact: how the reporter stands to what is said: true (taken as so: `admit`), doubt (kept at a distance: `claim`), false (said to be not so: `deny`), neutral.
@table statement.cue
@columns cue | act(assert deny accuse warn threaten pledge agree refuse demand request praise condemn announce ask hint) | sure(yes no) | fact(neutral true doubt false)

# ---- saying so ----
say; tell; speak; talk | assert | no | neutral
  ? go on to say => assert
state; remark; comment; observe; mention; note | assert | no | neutral
add; go on to say; continue; conclude | assert | no | neutral
reply; respond; answer; retort; counter; rejoin; shoot back; hit back | assert | no | neutral
write; post; tweet; message; blog; text; email; cable | assert | no | neutral
report; be report; relate; recount; narrate | assert | no | neutral
according to; accord to; per; in the word of; in word of; in the view of; in the opinion of | assert | no | neutral
  ? according to => assert
quote; quote as say; be quote as say; cite; cite as say | assert | no | neutral
describe; portray; depict; characterize; characterise | assert | no | neutral
explain; clarify; elaborate; specify; set out; spell out; outline; detail; lay out | assert | no | true
point out; recall; remind; underline; underscore; highlight; draw attention to; call attention to; bear in mind | assert | no | true
emphasize; emphasise; stress; accentuate | assert | no | neutral
confirm; verify; certify; attest; corroborate; bear out; authenticate | assert | no | true
acknowledge; admit; concede; confess; own up; recognize; recognise; allow; grant; come clean | assert | no | true
reveal; disclose; divulge; make public; let slip; leak; unveil | assert | no | true
show; prove; demonstrate; establish; make clear; find; discover; determine; document; record; detect | assert | no | true
learn; know; realize; realise; see; understand | assert | no | true
claim; maintain; contend; assert; profess; purport; make out | assert | no | doubt
argue; reason; submit; plead; make the case | assert | no | neutral
insist; affirm; aver; avow; declare; reaffirm; reassert; reiterate; repeat; restate | assert | no | neutral
believe; think; consider; hold; feel; deem; reckon; regard; view; judge; be of the opinion; be convinced; be confident; take the view | assert | no | neutral
estimate; calculate; put at; put; reckon at; count; number; assess; gauge | assert | no | neutral
expect; anticipate; predict; forecast; foresee; project; prophesy; bet | assert | no | neutral
suppose; assume; presume; guess; speculate; surmise; suspect; conjecture; imagine; doubt | assert | no | doubt
indicate; signal; suggest; point to; imply; denote | assert | no | neutral
joke; quip; boast; brag; crow; scoff; muse; reflect; reminisce; sigh | assert | no | neutral
testify; give evidence; depose; swear in court | assert | no | neutral
exclaim; shout; yell; cry; scream; chant; whisper; murmur; mutter; mumble; interject; chime in | assert | no | neutral
inform; notify; brief; advise of; apprise; let know; report back | assert | no | true
hope; express the hope; express hope; trust; look forward | assert | no | neutral
regret; apologise; apologize; say sorry; express regret; lament | assert | no | true
rumour; rumor; hear; have it; have it from; be understood; be said; be believe; be think | assert | no | doubt
account; version; opinion; statement; testimony; word; finding; conclusion; assessment; figure; statistic | assert | no | neutral
spokesman; spokeswoman; spokesperson; minister; q; a | assert | no | neutral
congratulatory message; condolence; express condolence; offer condolence; send condolence | assert | no | neutral
stand by; adhere to; subscribe to; hold to | assert | no | neutral

# ---- denying ----
deny; flatly deny; issue a denial; be in denial | deny | yes | false
  ? deny => deny
  ! deny => assert
denial; disclaimer | deny | yes | false
disclaim; disavow; refute; rebut; repudiate; gainsay; contradict; negate; debunk | deny | yes | false
dispute; contest; challenge; query; call into question; call in question; cast doubt on; cast doubt; take issue with | deny | no | doubt
dismiss as; wave aside; wave away; brush aside; brush off; shrug off; laugh off; pooh-pooh; ridicule; scoff at; rubbish; pour cold water on | deny | no | false
dismiss; reject as; reject claim; reject the claim; reject allegation; reject the allegation; reject accusation; reject the accusation; reject charge; reject the charge; reject report; reject suggestion; reject the suggestion | deny | no | false
be false; be untrue; be a lie; be fabrication; be baseless; be unfounded; be without foundation; be groundless | deny | no | false
plead not guilty; protest innocence; maintain innocence; plead innocent | deny | yes | false
disown; distance from; dissociate from | deny | no | false

# ---- accusing ----
accuse; stand accuse; be accuse | accuse | yes | doubt
  ? accuse => accuse
accusation; allegation; charge that; claim that they | accuse | yes | doubt
allege; be allege | accuse | yes | doubt
blame; put the blame on; lay the blame; place the blame; pin the blame; point the finger at; point a finger at; hold responsible; hold accountable | accuse | yes | doubt
charge; indict; impeach; prosecute; implicate; incriminate; denounce as; brand; label; tax with; arraign | accuse | no | doubt
complain; protest that; object that; grumble; lodge a complaint; file a complaint; complaint | accuse | no | neutral
identify as; trace to; attribute to; ascribe to; put down to; see the hand of; see behind | accuse | no | doubt
call a liar; call a traitor; call a terrorist; call a murderer | accuse | no | doubt
insinuate; make the accusation; level the charge; level accusation; level charge; level an accusation | accuse | yes | doubt

# ---- warning and threatening ----
warn; caution; sound the alarm; raise the alarm; sound a warning; issue a warning; alert; forewarn | warn | no | neutral
  ? warn => warn
warning; alarm; caveat | warn | no | neutral
fear; worry; be afraid; be worried; be concerned; express concern; voice concern; express fear; voice fear; be alarmed; express alarm; express doubt; voice doubt | warn | no | neutral
threaten; issue a threat; make a threat; utter threat | threaten | yes | neutral
  ? threaten => threaten
threat; ultimatum; bomb threat | threaten | yes | neutral
give an ultimatum; issue an ultimatum; deliver an ultimatum; set an ultimatum; vow revenge; vow retaliation; vow to retaliate; swear revenge; swear to avenge; vow to avenge; threaten retaliation | threaten | yes | neutral
vow not to stop; vow to fight; vow to strike; vow to destroy; vow to crush; menace | threaten | no | neutral

# ---- promising and agreeing ----
promise; make a promise; give a promise; keep promise | pledge | yes | neutral
pledge; make a pledge; give a pledge | pledge | yes | neutral
  ? pledge => pledge
vow; swear; take an oath; swear an oath; swear in; take a vow | pledge | no | neutral
  ? vow => pledge
undertake; commit; commit to; be commit; make a commitment; bind; engage to; guarantee; give a guarantee; assure; give assurance; reassure; give one's word; give its word; give his word; give her word; give their word | pledge | no | neutral
offer; offer to; volunteer; extend an offer; make an offer; stand ready; be ready; be prepared; be willing; express readiness; express willingness; be determined; remain determined; be resolved; resolve | pledge | no | neutral
promise of; commitment; assurance; undertaking; guarantee of; offer of; oath; word of honour; word of honor | pledge | no | neutral
agree; accept; consent; assent; acquiesce; approve; give consent; give assent; accede; say yes; concur; go along; give the go-ahead; give the green light; sign off; sign up; come round | agree | no | neutral
  ? agree => agree
agreement; acceptance; approval | agree | no | neutral

# ---- refusing ----
refuse; decline; refuse say; decline to say; would not say; refuse to comment; decline to comment; give no comment | refuse | yes | neutral
  ? refuse => refuse
refusal | refuse | yes | neutral
reject; turn down; rule out; rebuff; spurn; balk; baulk; demur; say no; dig in one's heel; turn away; veto; throw out | refuse | no | neutral
rejection; veto of | refuse | no | neutral
will not; would not be drawn; would not be drawn on; would not comment; will neither confirm nor deny; neither confirm nor deny; neither confirm or deny | refuse | no | neutral
remain adamant; stand firm; hold out; be adamant | refuse | no | neutral

# ---- demanding and asking ----
demand; issue a demand; make a demand; put forward a demand | demand | yes | neutral
  ? demand => demand
demand that; demand for; ultimatum to | demand | yes | neutral
order; command; instruct; direct; decree; dictate; enjoin; require; mandate; summon | demand | no | neutral
insist on; insist upon; insistence; call for an end; want; expect of; press for; push for; clamour for; clamor for; hold out for; make conditional; set as a condition | demand | no | neutral
must; should; need to; have to | demand | no | neutral
forbid; prohibit; ban from; bar from | demand | no | neutral
ask; ask for; ask that; request; make a request; put in a request; seek; apply for; petition; solicit | request | no | neutral
  ? ask => request
urge; exhort; encourage; implore; beseech; beg; plead for; plead with; entreat; press; lobby; pressure | request | yes | neutral
  ? urge => request
call on; call upon; call for; make a call; issue a call; renew a call; renew call; appeal; appeal for; appeal to; make an appeal; launch an appeal; issue an appeal; call; invite | request | no | neutral
propose; suggest that; recommend; advise; advocate; put forward; table; counsel; float; moot; make a proposal; offer a plan | request | no | neutral
request for; plea; appeal by; proposal; recommendation; advice; invitation; petition for; bid for; call by | request | no | neutral
wonder; enquire; inquire; question; query whether; ask whether; ask if; ask why; ask how; ask what; ask who; ask when; ask where; pose; quiz; put a question; want to know | ask | no | neutral
question of; inquiry about; query about | ask | no | neutral

# ---- praising and condemning ----
praise; laud; applaud; hail; commend; salute; extol; pay tribute; pay tribute to; compliment; celebrate; cheer; acclaim; admire; heap praise; speak highly of | praise | yes | true
  ? praise => praise
welcome; be pleased; be glad; appreciate; thank; express gratitude; express thanks; express appreciation; be grateful; congratulate; offer congratulation; honour; honor; give credit; credit with | praise | no | true
support; endorse; back; stand with; stand behind; stand in solidarity; express support; voice support; champion; defend; vindicate; speak up for; take note with appreciation; note with appreciation; note with satisfaction | praise | no | neutral
praise for; tribute; welcome of; congratulation; endorsement; thanks to; gratitude | praise | no | neutral
condemn; denounce; deplore; decry; excoriate; castigate; censure; revile; rail against; inveigh against; lash out; lash out at; lambast; lambaste; slam; blast; lash; upbraid; rebuke; reprimand; reproach; admonish; attack as; hit out; hit out at; strongly condemn; take to task; chide; chastise; berate | condemn | yes | neutral
  ? condemn => condemn
condemnation; denunciation; outcry; rebuke of; censure of; criticism | condemn | yes | neutral
criticize; criticise; find fault; take aim at; protest; protest against; express outrage; voice outrage; express indignation; express anger; express dismay; express disappointment; be outraged; be appalled; be dismayed; be disappointed; regret deeply; deeply regret; object; object to; oppose; disapprove; disapprove of; frown on; bemoan; vilify; mock; sneer; jeer; belittle; lampoon; pillory | condemn | no | neutral
call unacceptable; call a crime; call barbaric; call cowardly; call an outrage; call a disgrace; call shameful; describe as shameful; describe as barbaric; describe as unacceptable; describe as cowardly | condemn | no | neutral

# ---- announcing ----
announce; make an announcement; proclaim; make known; give notice; serve notice; publicize; publicise; issue a statement announce; declare open | announce | yes | true
  ? announce => announce
announcement; proclamation; communique; communiqué; notice; declaration | announce | no | true
decide; resolve to; determine to; opt; elect to; rule; find that; hold that; decree that; adjudicate; authorize; authorise; establish that; designate | announce | no | true
launch; release a statement; issue a statement; issue; publish; break the news; say in a statement; unveil a plan | announce | no | neutral
plan; intend; have intention; express intention; express the intention; signal intention; expect to | announce | no | neutral

# ---- hinting ----
hint; hint at; drop a hint; drop hint; give a hint; intimate; allude; allude to; let it be understood; leave open; leave the door open; not rule out; keep the door open | hint | yes | neutral
  ? hint => hint
hint that; hint of; intimation; indication; be consider; be contemplate; be weigh; be mull | hint | no | neutral
raise the possibility; raise the prospect; open the door; open the door to; float the idea; toy with; muse about; telegraph; give to understand | hint | no | neutral
