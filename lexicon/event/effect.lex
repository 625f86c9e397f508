# What becomes of the people an event is done to: lemmas of verbs and nouns of doing (`at`: act) and of the words for those who suffer it (`at`: victim).
@table event.effect
@multi
@columns word | effect(killed wounded abducted detained displaced) | at(act victim)

kill; murder; slay; assassinate; execute; massacre; slaughter; gun down; shoot dead; behead; lynch; hang; strangle; drown; lose life; claim life; claim the life; claim; exterminate; gas; stab to death; beat to death; burn alive; blow up; die; perish; fall; lose; put to death; martyr; electrocute; leave dead; take life; take the life; bring death; poison; crush; bury; cost life; cost the life; killing; shooting dead; murder of; massacre of; assassination; execution; murdering; beheading; be dead | killed | act
  ? shoot dead => killed
  ? kill => killed
dead; death; fatality; corpse; body; life; martyr; toll; loss of life; deceased; mortality; casualty dead | killed | victim
wound; injure; hurt; maim; burn; cripple; beat; stab; harm; leave wounded; leave injured; concuss; scald; blind; mutilate; injury; wounding; batter; scar; treat for | wounded | act
  ? injure => wounded
wounded; injured; injury; casualty; hurt; burn victim; amputee; patient | wounded | victim
abduct; kidnap; take hostage; hold hostage; seize hostage; hijack; snatch; hold captive; take captive; disappear; abduction; kidnapping; hostage-taking; take prisoner; capture; seize; take away; drag away; press-gang; take | abducted | act
  ? kidnap => abducted
hostage; abductee; captive; kidnap victim; missing | abducted | victim
arrest; detain; jail; imprison; intern; round up; take into custody; lock up; hold; remand; apprehend; incarcerate; detention; arrest of; imprisonment; confine; charge; custody; nab; pick up | detained | act
  ? detain => detained
detainee; prisoner; inmate; arrestee; internee; suspect in custody; convict; political prisoner | detained | victim
displace; uproot; evict; expel; deport; drive out; drive from; force to flee; flee; evacuate; make homeless; leave homeless; displacement; eviction; expulsion; deportation; exile; force from; chase out; resettle; flight | displaced | act
refugee; displaced; displaced person; homeless; evacuee; internally displaced person; exile; deportee; displaced people | displaced | victim
