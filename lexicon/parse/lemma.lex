# Lemmas with their forms, as the training parts of the English treebanks EWT and GUM of Universal Dependencies have them (CC BY-SA 4.0). Written by train/lemmas.py: a form stands
# with a lemma where nine of ten of its places have it. The model's edit script answers for forms that do not stand here, unless the endings of English lead to a lemma that does.
@table parse.lemma
@multi
@columns lemma | upos

A | ADJ
AA | NOUN
AK | NOUN
AP | NOUN
AR | NOUN
ASAP | ADV
ATM | NOUN
Acting | ADJ
Adriatic | ADJ
Afghan | ADJ
African | ADJ
Albanian | ADJ
All | ADJ
American | ADJ
Angelic | ADJ
Anglican | ADJ
Animate; animated | VERB
Annoy; annoying | VERB
Antarctic | ADJ
Arab | ADJ
Arabian | ADJ
Argentine | ADJ
Armenian | ADJ
Aryan | ADJ
Asian | ADJ
Atlantic | ADJ
Atomic | ADJ
Australian | ADJ
B | ADJ
BC | NOUN
BCE | NOUN
BDSM | NOUN
Baathist | ADJ
Baltic | ADJ
Bangladeshi | ADJ
Bantu | ADJ
Behavioral | ADJ
Belgian | ADJ
Biblical | ADJ
Bolivar | ADJ
Brazilian | ADJ
Brazillian | ADJ
British | ADJ
Buddhist | ADJ
CD; cds | NOUN
CE | NOUN
CFL; cfls | NOUN
CPA | NOUN
CT | NOUN
CUC | NOUN
Calvinist | ADJ
Canadian | ADJ
Carribean | ADJ
Catholicism | NOUN
Caucasian | ADJ
Caucasian; caucasians | NOUN
Chinese; chineese; chineze | ADJ
Christian | ADJ
Christian; christians | NOUN
Cinematic | ADJ
CoM | NOUN
Coarse | ADJ
Comédie | NOUN
Cuban | ADJ
Czech | ADJ
D | NOUN
DAB | NOUN
DNA | NOUN
DPR | NOUN
Danish | ADJ
Darwinian | ADJ
Dazzle; dazzling | VERB
Democrat | ADJ
Diagnostic | ADJ
Disposable | ADJ
E | ADV
ENA | NOUN
EPM | NOUN
ET | NOUN
Easterner; easterners | NOUN
Egyptian | ADJ
Eid | NOUN
English | ADJ
Estonian | ADJ
European | ADJ
Expeditionary | ADJ
FDI | NOUN
Facebook | NOUN
Ferrous | ADJ
Fiji | NOUN
Filipino | ADJ
French | ADJ
G | NOUN
GI | NOUN
GIS | NOUN
GMT | NOUN
GNP | NOUN
GPS | NOUN
GRF | NOUN
GTC; gtc's; gtcs | NOUN
Gabonese | ADJ
German | ADJ
German | NOUN
Grecian | ADJ
Greek | ADJ
Guadeloupean | ADJ
H | NOUN
HR | NOUN
Hebrew | ADJ
Hegelian | ADJ
Hellenic | ADJ
Hispanic | ADJ
Hz | NOUN
I | ADJ
I | NOUN
I; me | PRON
ICT | NOUN
II | NUM
IT | NOUN
Illyrian | ADJ
Immortal | ADJ
Indian | ADJ
Indonesian | ADJ
Innate | ADJ
Inuit | ADJ
Iranian | ADJ
Iraqi | ADJ
Irish | ADJ
Islamic | ADJ
Islamist | ADJ
Islamist; islamists | NOUN
Israeli | ADJ
Italian | ADJ
J | NOUN
Jamaican | ADJ
Japanese | ADJ
Jesuit | ADJ
Jew | NOUN
Jewish | ADJ
Jkthom | NOUN
Judiciary | ADJ
Kenyan | ADJ
Korean | ADJ
Krone; kr | NOUN
Kurdish | ADJ
LED | NOUN
LGBTQ | ADJ
Lankan | ADJ
Latin | ADJ
Lebanese | ADJ
Libertarian | ADJ
Libyan | ADJ
Lutheran | ADJ
MT | NOUN
MVP | NOUN
MXN | NOUN
Malaysian | ADJ
Maori | ADJ
Masonic | ADJ
Matte | ADJ
Mayan | ADJ
Mesoamerican | ADJ
Methodist | ADJ
Mexican | ADJ
Midwesterner; midwesterners | NOUN
Mongolian | ADJ
Moriori | ADJ
Moslem | ADJ
Muslim | ADJ
N | ADV
Nazi | ADJ
Nazi; nazis | NOUN
Nepalese | ADJ
New | NOUN
Nordic | ADJ
Norwegian | ADJ
O | NOUN
OBSF | NOUN
OK; ok'd | VERB
Olmec | ADJ
Olympic | ADJ
Oriental | ADJ
Orthodox | ADJ
PDT | NOUN
PM | NOUN
POA | NOUN
PRC | NOUN
PST | NOUN
PT | NOUN
Pachomian | ADJ
Pacific | ADJ
Pakistani | ADJ
Palestinian | ADJ
Panamanian | ADJ
Paralympic | ADJ
Parisian | ADJ
Parsi | ADJ
Pashtun | ADJ
Persian | ADJ
Persian; persians | NOUN
Poisonous | ADJ
Polaroid; polaroids | NOUN
Polish | ADJ
Portugese | ADJ
Pov | NOUN
Protestant | ADJ
Protestant | NOUN
Prudential | ADJ
Q | NOUN
RBI; rbis | NOUN
RFI | NOUN
ROM; roms | NOUN
ROV | NOUN
Reactive | ADJ
Republican | ADJ
Roar; roaring | VERB
Roman | ADJ
Royale | ADJ
Russian | ADJ
SAP | NOUN
SCLED | NOUN
SI | NOUN
SMS | VERB
SSS | NOUN
SST | NOUN
SUT | NOUN
Saint | ADJ
Satanic | ADJ
Saturday; saturdays | NOUN
Saudi | ADJ
Saxon | ADJ
Scottish | ADJ
Shakespearean | ADJ
Shi'ite | ADJ
Shia | ADJ
Shiite | ADJ
Sicilian | ADJ
Sinhala | ADJ
Sinhalese | ADJ
Slovenian | ADJ
Soviet | ADJ
Spanish | ADJ
Spoken | ADJ
Sri | ADJ
Stuart | ADJ
Sunday; sundays | NOUN
Sunni | ADJ
Super | ADJ
Swedish | ADJ
Swiss | ADJ
Syrian | ADJ
TF; tfs | NOUN
TV | NOUN
Taiwanese | ADJ
Tamil | ADJ
Tarahumara | ADJ
Tenured | ADJ
Thai | ADJ
Thirteenth | ADJ
Transcendental | ADJ
Trinidadian | ADJ
Trouble; troubled | VERB
Turkish | ADJ
US | ADJ
USB | NOUN
UV | ADJ
UVR | NOUN
Unite; united; untied | VERB
United | ADJ
V | NUM
VHF | NOUN
VI | NUM
VIP | NOUN
Venezuelan | ADJ
Veterinary | ADJ
Vice | ADJ
Vietnamese | ADJ
W | ADJ
Waters; water | ADJ
XIII | NUM
YE | NOUN
Yorkedness | NOUN
Yucatán | ADJ
Zealander | NOUN
Zeitgeist | NOUN
Zionist | ADJ
a; an; and | DET
abandon; abandoned; abandoning | VERB
abdomen | NOUN
aberration; aberrations | NOUN
abhorrent | ADJ
abide; abiding | VERB
ability; abilities | NOUN
able; ablest | ADJ
abnormal | ADJ
abnormality | NOUN
aboard | ADP
abolish; abolished; abolishing | VERB
abolition | NOUN
abomination | NOUN
about | ADJ
about | ADP
about | ADV
about | SCONJ
above | ADJ
above | ADP
above | ADV
above | NOUN
abrasive | ADJ
abroad | ADV
abruptly | ADV
absence | NOUN
absent | ADJ
absent; absenting | VERB
absolute | ADJ
absolute | ADV
absolutely; absoulutely | ADV
absorb; absorbed; absorbing | VERB
absorption | NOUN
abstain; abstained; abstaining | VERB
abstinence | NOUN
abstract | ADJ
abstract | NOUN
abstraction | NOUN
absurd | ADJ
absurdity | NOUN
abundance | NOUN
abundant | ADJ
abundantly | ADV
abuse; abuses | NOUN
abuse; abused; abusing | VERB
abuser; abusers | NOUN
abyss | NOUN
academia | NOUN
academic | ADJ
academic; academics | NOUN
accelerate; accelerated; accelerating | VERB
acceleration; accelerations | NOUN
accelerator | NOUN
accent; accents | NOUN
accent | VERB
accented | ADJ
accept; accepted; accepting; accepts | VERB
acceptable | ADJ
acceptance | NOUN
access | NOUN
access; accessed; accessing | VERB
accessibility | NOUN
accessible | ADJ
accessory; accessories | NOUN
accident; accidents | NOUN
accidental | ADJ
accidentally | ADV
acclaim; acclaimed | VERB
acclaimed | ADJ
accommodate; accommodated | VERB
accommodating; accomdating; accomodating | ADJ
accommodation; accommodations | NOUN
accompany; accompanied | VERB
accomplice; accomplices | NOUN
accomplish; accomplished; accomplishes; accomplishing | VERB
accomplishment; accomplishments | NOUN
accord | NOUN
accord; according | VERB
according | ADV
accordingly | ADV
account; accounts | NOUN
account; accounted | VERB
accountability; accountabilities | NOUN
accountant | NOUN
accounting | NOUN
accouterment; accouterments | NOUN
accumulate; accumulated; accumulating | VERB
accumulation | NOUN
accuracy; accuracies | NOUN
accurate | ADJ
accurately | ADV
accusation; accusations | NOUN
accuse; accused; accuses; accusing | VERB
accustomed | ADJ
achieve; achieved; achieving | VERB
achievement; achievements | NOUN
acidic | ADJ
acidity | NOUN
acknowledge; acknowledged; acknowledges; acknowledging | VERB
acoustic | ADJ
acoustically | ADV
acquaintance | NOUN
acquainted | ADJ
acquiesce | VERB
acquire; acquired; acquiring | VERB
acquisition | NOUN
acquistion | NOUN
acquittal | NOUN
acre; acres | NOUN
acronym | NOUN
across | ADP
across | ADV
acrylic | ADJ
act; acts | NOUN
act; acted; acting; acts | VERB
actin; actins | NOUN
acting | NOUN
action; actions | NOUN
actionable | ADJ
activate; activated | VERB
active | ADJ
actively | ADV
activism | NOUN
activist; activists | NOUN
activity; activities | NOUN
actor; actors | NOUN
actress; actresses | NOUN
actual | ADJ
actually; actualy; actully | ADV
acuity | NOUN
acupuncture | NOUN
acupuncturist | NOUN
acute | ADJ
acutely | ADV
ad; ads | NOUN
ada | NOUN
adage | NOUN
adapt; adapted; adapts | VERB
adaptation; adaptations | NOUN
adaptive | ADJ
add; added; adding; adds | VERB
addendum | NOUN
addict; addicts | NOUN
addicting | ADJ
addiction | NOUN
addictive | ADJ
addition; additions | NOUN
additional | ADJ
additionally | ADV
additive | NOUN
address; addresses | NOUN
address; addressed; addresses; addressing | VERB
addressee | NOUN
adequate | ADJ
adequately | ADV
adhere; adhear; adhered; adhering | VERB
adherent | NOUN
adjacent | ADJ
adjective | NOUN
adjoin; adjoining | VERB
adjudicate; adjudicated | VERB
adjust; adjusted; adjusting | VERB
adjustable | ADJ
adjustment; adjustments | NOUN
admin | ADJ
admin; admins | NOUN
administer; administered | VERB
administration; administrations | NOUN
administrative | ADJ
administrator | NOUN
admiral | NOUN
admiration | NOUN
admire | VERB
admirer; admirers | NOUN
admission; admissions | NOUN
admit; admits; admitted; admitting | VERB
admittedly | ADV
admonish; admonished | VERB
adn | NOUN
adolescent; adolescents | NOUN
adopt; adopted; adopting; adopts | VERB
adoption | NOUN
adoptive | ADJ
adorable | ADJ
adorn; adorned; adorns | VERB
adsl | NOUN
adult | ADJ
adult; adults | NOUN
adulterate; adulterated | VERB
advance | ADJ
advance; advances | NOUN
advance; advanced; advancing | VERB
advancement; advancements | NOUN
advantage; advantages | NOUN
advantaged | ADJ
adventure | NOUN
adventurous | ADJ
adverb | NOUN
adversary; adversaries | NOUN
adverse | ADJ
adversity | NOUN
advert | NOUN
advertise; advertised | VERB
advertiser; advertisers | NOUN
advertising | NOUN
advice; advise | NOUN
advise; advised; advises; advising | VERB
adviser; advisers | NOUN
advisor; advisors | NOUN
advocate; advocates | NOUN
advocate; advocated | VERB
aerate; aerated | VERB
aerial | ADJ
aerogel | NOUN
aeroplane | NOUN
aerosol | NOUN
aerospace | NOUN
aesthetic | ADJ
aesthetics | NOUN
affair; affairs | NOUN
affect | NOUN
affect; affected; affecting; affects | VERB
affectation | NOUN
affected | ADJ
affection | NOUN
affectionate | ADJ
affective | ADJ
affiliate; affiliates | NOUN
affinity | NOUN
affirm; affirmed; affirming; affirms | VERB
affirmative | ADJ
affluent | ADJ
afford; affords | VERB
affordable | ADJ
aficionado; aficionados | NOUN
aforementioned; afore | ADJ
afraid | ADJ
afresh | ADV
after | ADP
after | ADV
after | SCONJ
aftermath | NOUN
afternoon | NOUN
aftershock; aftershocks | NOUN
afterward | ADV
afterwards | ADV
ag | NOUN
again; gain | ADV
against | ADP
against | SCONJ
agar | NOUN
age; ages | NOUN
aged | ADJ
ageless | ADJ
agency; agencies | NOUN
agenda | NOUN
agent; agents | NOUN
agglomeration | NOUN
aggravate; aggravated | VERB
aggravation | NOUN
aggregate | ADJ
aggregate | NOUN
aggregation | NOUN
aggregator; aggregators | NOUN
aggression | NOUN
aggressive | ADJ
aggressively | ADV
agility | NOUN
aging | NOUN
ago | ADV
agonizing | ADJ
agony | NOUN
agree; agreed; agreeing; agrees | VERB
agreeable | ADJ
agreement; agreements | NOUN
agricultural | ADJ
agriculture | NOUN
ahead | ADP
ahead | ADV
ahead | NOUN
aid | NOUN
aid; aided; aiding | VERB
aids | NOUN
ailment; ailments | NOUN
aim; aims | NOUN
aim; aimed; aiming; aims | VERB
air | NOUN
air | VERB
airbase | NOUN
aircraft | NOUN
airfare | NOUN
airhole; airholes | NOUN
airlift | NOUN
airlift; airlifted | VERB
airline; airlines | NOUN
airliner; airliners | NOUN
airplane | NOUN
airport; airports | NOUN
airway | NOUN
aisle | NOUN
aka | ADV
akin | ADJ
ala | ADP
alarm; alarms | NOUN
alarm; alarming | VERB
alarming | ADJ
alaskan | ADJ
albeit | SCONJ
album; albums | NOUN
alchemical | ADJ
alcohol | NOUN
alcoholism | NOUN
ale | NOUN
alert; alerts | NOUN
alert; alerted | VERB
alga; algae | NOUN
algebra | NOUN
alias | NOUN
alienate; alienating | VERB
align; aligned | VERB
alignment | NOUN
alike | ADJ
alike | ADV
alive | ADJ
all | ADV
all | DET
all | NOUN
alla | NOUN
allegation; allegations | NOUN
allege; alleged | VERB
alleged | ADJ
allegedly | ADV
alliance | NOUN
allocate; allocated | VERB
allocation | NOUN
allot | VERB
allow; allowed; allowing; allows | VERB
allowance | NOUN
allude; alludes | VERB
ally; allies | NOUN
ally | VERB
almost | ADV
aloe | NOUN
aloft | ADP
alone | ADJ
alone | ADV
along | ADP
along | ADV
alongside | ADP
alot | ADV
alphabetical | ADJ
already | ADV
alright | ADJ
also | ADV
altar | NOUN
alter; altered; altering | VERB
alteration; alterations | NOUN
alternate | ADJ
alternate; alternates | NOUN
alternate; alternating | VERB
alternately | ADV
alternative | ADJ
alternative; alternatives | NOUN
alternatively | ADV
although | ADV
although | SCONJ
altitude | NOUN
altogether | ADV
aluminum | NOUN
alumnus; alumni | NOUN
always | ADV
amalgam | NOUN
amalgamation | NOUN
amass; amassed | VERB
amateur | NOUN
amaze; amazed; amazes | VERB
amazed | ADJ
amazing | ADJ
amazingly | ADV
ambassador; ambassadors | NOUN
ambiance | NOUN
ambition; ambitions | NOUN
ambitious | ADJ
ambitiously | ADV
ambulance; ambulances | NOUN
amend; amended; amends | VERB
amendment; amended; amendments | NOUN
amendmnet; amendmnets | NOUN
amid | ADP
amidst | ADP
ammonia | NOUN
ammunition | NOUN
amnesty; amnesties | NOUN
among | ADP
amongst | ADP
amount; ammount; amounts | NOUN
amount; amounts | VERB
amphibious | ADJ
amplify; amplified | VERB
amuse | NOUN
amused | ADJ
amusement | NOUN
amusing | ADJ
anal | ADJ
analogy | NOUN
analyse; analysed | VERB
analysis; analyses | NOUN
analyst; analysts | NOUN
analytical | ADJ
analyze; analyzed; analyzes; analyzing | VERB
anarchy | NOUN
anatomical | ADJ
anatomy | NOUN
ancestor; ancestors | NOUN
ancestral | ADJ
ancestry | NOUN
anchorage | NOUN
ancient | ADJ
anemic | ADJ
anemone; anemones | NOUN
anesthetic | NOUN
anew | ADV
angel; angels | NOUN
anger | NOUN
anger | VERB
angle; angles | NOUN
anglo | ADJ
angry | ADJ
animal; animals | NOUN
animated | ADJ
anime | NOUN
ankle | NOUN
annex | NOUN
annex; annexed | VERB
annexation | NOUN
anniversary | NOUN
annotate; annotated | VERB
announce; announced; announces; announcing | VERB
announcement | NOUN
annoy; annoyed | VERB
annoyed | ADJ
annoying | ADJ
annual | ADJ
annually | ADV
anonymous | ADJ
another | DET
answer; answers | NOUN
answer; answered; answering; answers; answetred; aswered; aswering | VERB
ant; ants | NOUN
antecedent | NOUN
anthrax | NOUN
anthropologist | NOUN
anthropology | NOUN
anti-American | ADJ
anti-Americanism | NOUN
anti-Indian | ADJ
anti-Israeli | ADJ
anti-Pyongyang | ADJ
anti-Semite | NOUN
anti-army | ADJ
anti-bush | ADJ
anti-christ | NOUN
anti-democratic | ADJ
anti-essentialist | ADJ
anti-establishment | ADJ
anti-india | ADJ
anti-ship | ADJ
anti-shipping | ADJ
anti-trust | ADJ
antibiotic; antibiotics | NOUN
anticipate; anticipated; anticipates; anticipating | VERB
antifreeze | NOUN
antipasto; antipasti | NOUN
antiquated | ADJ
antique | ADJ
antique; antiques | NOUN
antiquity; antiquities | NOUN
antisocialism | NOUN
antiwar | ADJ
anwser | NOUN
anxiety; anxieties | NOUN
anxious | ADJ
any | DET
anybody | PRON
anymore | ADV
anyone | PRON
anything | PRON
anytime | ADV
anyting | NOUN
anyway | ADV
anyways | ADV
anywhere; anywere | ADV
aortic | ADJ
apart | ADV
apartment; apartments; appartment | NOUN
apathetic | ADJ
apathy | NOUN
aperture | NOUN
aphid; aphids | NOUN
aphorism; aphorisms | NOUN
api | NOUN
apocalyptic | ADJ
apogee | NOUN
apologetic | ADJ
apologise; apologised | VERB
apologize; appologized | VERB
apology; apologies | NOUN
apostle; apostles | NOUN
app; apps | NOUN
appall; appalled | VERB
appalled | ADJ
apparatus | NOUN
apparent | ADJ
apparently | ADV
appartently | ADV
appeal; appeals | NOUN
appeal; appealed | VERB
appear; appeared; appearing; appears | VERB
appearance; appearances | NOUN
appease | VERB
appellant; appellants | NOUN
appellation | NOUN
appellee; appellees | NOUN
appendix; appendices | NOUN
appetite | NOUN
appetizer; appetizers | NOUN
appetizing | ADJ
applaud | VERB
apple | NOUN
appliance; appliances | NOUN
applicable | ADJ
applicant | NOUN
application; applications | NOUN
applied | ADJ
apply; applied; applies; applying | VERB
appoint; appointed | VERB
appointee; appointees | NOUN
appointment; appointments | NOUN
appreciate; appreciated; appreciates | VERB
appreciation | NOUN
apprehension | NOUN
apprehensive | ADJ
apprentice | NOUN
apprentice; apprenticed | VERB
apprise; apprised | VERB
approach; approaches | NOUN
approach; approached; approaches | VERB
approachable | ADJ
appropriate | ADJ
appropriate; appropriated; appropriating | VERB
appropriately | ADV
appropriation; appropriations | NOUN
appropriator; appropriators | NOUN
approval; approvals | NOUN
approve; approved; approves | VERB
approved | NOUN
approx | ADV
approximate | ADJ
approximate; approximates | VERB
approximately | ADV
approximation | NOUN
appy | NOUN
apron | NOUN
aquarist | NOUN
aquarium | NOUN
aquasafe | NOUN
aquatic | ADJ
aqueduct; aqueducts | NOUN
aquirium; aquiriums | NOUN
arancini | NOUN
arbitrariness | NOUN
arbitrary | ADJ
arbitration | NOUN
arbitrator; arbitrators | NOUN
arc | NOUN
arch-murderer | NOUN
archaeological | ADJ
archeological | ADJ
archipelago | NOUN
architect | NOUN
architecture | NOUN
archival | ADJ
archive; archives | NOUN
archosaur | NOUN
area; area's; areas | NOUN
arena | NOUN
arguably | ADV
argue; argued; argues; arguing | VERB
argument; arguments | NOUN
argumentative | ADJ
arid | ADJ
arise; arises; arising; arose | VERB
aristocratic | ADJ
arm; arms | NOUN
arm; armed | VERB
armament; armaments | NOUN
armature; armatures | NOUN
armed | ADJ
armored | ADJ
armour | NOUN
army; armies | NOUN
aroma; aromas | NOUN
aromatic | ADJ
around | ADP
around | ADV
around | NOUN
arrange; arranged; arranging | VERB
arrangement; arrangements | NOUN
array | NOUN
array; arrayed | VERB
arrears | NOUN
arrest; arrests | NOUN
arrest; arrested; arresting; arrests | VERB
arrival | NOUN
arrive; arrived; arrives; arriving | VERB
arrogance | NOUN
arrogant | ADJ
arrogantly | ADV
arsenal; arsenals | NOUN
arsenic | NOUN
art; arts | NOUN
arterial | ADJ
arterial; arterials | NOUN
artery; arteries | NOUN
arthritis | NOUN
article; articles | NOUN
articulate; articulating | VERB
articulating | NOUN
artifact; artifacts | NOUN
artificial | ADJ
artificially | ADV
artillery | NOUN
artist; artists | NOUN
artistic | ADJ
artwork; artworks | NOUN
artworld | NOUN
as | ADP
as | ADV
as | SCONJ
asbestos | NOUN
ascend; ascending | VERB
ascendance | NOUN
ascertain | VERB
ascetic | ADJ
ascetic; ascetics | NOUN
asexually | ADV
ash; ashes | NOUN
aside | ADP
aside | ADV
ask; asked; asking; asks | VERB
asparagus | NOUN
aspect; aspects | NOUN
aspen | NOUN
aspiration; aspirations | NOUN
aspirational | ADJ
aspire; aspiring | VERB
aspirin | NOUN
ass; asses | NOUN
assailant | NOUN
assassin | NOUN
assassinate; assassinated | VERB
assassination | NOUN
assault | NOUN
assault; assaulted | VERB
assemble; assembled; assembling | VERB
assembly | NOUN
assert; asserted; asserting | VERB
assertion; assertions | NOUN
assertive | ADJ
assess; assessed; assessing | VERB
assessment | NOUN
asset; assets | NOUN
assign; assigned; assigning | VERB
assignment; assignments | NOUN
assist | NOUN
assist; assisted; assisting | VERB
assistance | NOUN
assistant | NOUN
associate; associates | NOUN
associate; associated | VERB
association; associations | NOUN
assortment | NOUN
assuage | VERB
assume; assumed; assumes; assuming | VERB
assumption; assumptions | NOUN
assurance | NOUN
assure; assured; assuring | VERB
astonish; astonishing | VERB
astonished | ADJ
astounding | ADJ
astride | ADP
astronaut; astronauts | NOUN
astronomer; astronomers | NOUN
astronomical | ADJ
astronomy | NOUN
astrophysics | NOUN
asylee | NOUN
asylum | NOUN
asymmetric | ADJ
asymmetrical | ADJ
asymptotic | ADJ
at | ADP
at | SCONJ
athlete; athletes | NOUN
athletic | ADJ
atm | ADV
atmosphere | NOUN
atmospheric | ADJ
atop | ADP
atrocity; atrocities | NOUN
atrophy | NOUN
atrophy; atrophied | VERB
attach; attached; attaches; attaching | VERB
attached | ADJ
attachment; attachments | NOUN
attack; attacks | NOUN
attack; attacked; attacking; attacks | VERB
attain | VERB
attainable | ADJ
attainment | NOUN
attempt; attempts | NOUN
attempt; attempted; attempting; attempts | VERB
attend; attended; attending | VERB
attendance | NOUN
attendant | NOUN
attendee; attendees | NOUN
attention | NOUN
attentive | ADJ
attest | VERB
attitude; attitudes | NOUN
attorney; attorneys | NOUN
attract; attracted; attracting; attracts | VERB
attraction; attractions | NOUN
attractive | ADJ
attributable | ADJ
attribute; attributed; attributing | VERB
atty | NOUN
auction | NOUN
aud | NOUN
audacity | NOUN
audible | ADJ
audience; audiences | NOUN
audio | ADJ
audio | NOUN
audiobook; audiobooks | NOUN
audiotape | NOUN
audit | NOUN
audition; auditioned | VERB
augment | VERB
august | ADJ
aunt; aunte | NOUN
auspices | NOUN
authentic | ADJ
author; authors | NOUN
author; authored | VERB
authoritarian | ADJ
authoritative | ADJ
authority; authorities | NOUN
authorization | NOUN
authorize; authorized; authorizing | VERB
autism | NOUN
auto | NOUN
autobiography | NOUN
autograph | NOUN
automated | ADJ
automatic | ADJ
automatically | ADV
automotive | ADJ
autonomous | ADJ
autonomy | NOUN
autumn | NOUN
auxiliary | ADJ
avail | NOUN
avail; availed | VERB
availability | NOUN
available | ADJ
avant | NOUN
avenger | NOUN
avenue; avenues | NOUN
average | ADJ
average | NOUN
average; averaging | VERB
averaging | NOUN
averse | ADJ
aversion; aversions | NOUN
avert; averted | VERB
avian | ADJ
aviation | NOUN
avocado | NOUN
avoid; avoided; avoiding | VERB
avoidance | NOUN
await; awaited; awaiting | VERB
awake | ADJ
awake | VERB
award; awards | NOUN
award; awarded; awarding | VERB
awarding | NOUN
aware | ADJ
awareness | NOUN
awash | ADJ
away | ADP
away | ADV
away; aways | NOUN
awe | NOUN
awesome | ADJ
awful | ADJ
awhile | ADV
awkward | ADJ
awol | ADJ
axial | ADJ
axis | NOUN
baba | NOUN
baby | ADJ
baby; babies | NOUN
bac | NOUN
bachelor | NOUN
back | ADJ
back | ADP
back | ADV
back; backs | NOUN
back; backed; backing | VERB
backbone | NOUN
backdate; backdated | VERB
background; backgrounds | NOUN
backlog | NOUN
backpack; backpacks | NOUN
backpedal; backpedalling | VERB
backside | NOUN
backup | NOUN
backward | ADJ
backward | ADV
backwards | ADV
backyard | NOUN
bacteriologist | NOUN
bad; badder; worse; worst | ADJ
bad; worst | ADV
bad | NOUN
badge | NOUN
badger; badgers | NOUN
badly; worse | ADV
baffle; baffled | VERB
bag; bags | NOUN
bagel; bagels | NOUN
baggage | NOUN
bail | NOUN
bait | NOUN
bait | VERB
baja | NOUN
bake; baked | VERB
baker; bakers | NOUN
bakery; bakeries | NOUN
baking | NOUN
balance; balances | NOUN
balance; balanced | VERB
balanced | ADJ
balancing | NOUN
balcony; balconies | NOUN
bald | ADJ
bald; balding | VERB
baldness | NOUN
ball; balls | NOUN
ballerina | NOUN
ballet | NOUN
ballistic | ADJ
balloon; balloons | NOUN
ballot | NOUN
balloting | NOUN
ballroom | NOUN
balochi | ADJ
balsa | NOUN
ban | NOUN
ban; banned; banning; bans | VERB
banana | NOUN
band; bands | NOUN
bandwidth | NOUN
bang | NOUN
bang; banging | VERB
banish; banishes | VERB
bank; banks | NOUN
banking | NOUN
banknote | NOUN
bankroll | VERB
bankrupt | ADJ
bankruptcy; bankruptcies | NOUN
banner; banners | NOUN
banquet | NOUN
baptize; baptized | VERB
bar; bars | NOUN
bar | VERB
barbecue | NOUN
barbeque | VERB
barber | NOUN
barbershop; barbershops | NOUN
barcode; barcodes | NOUN
barcoding | NOUN
bare | ADJ
bareback | ADJ
bareback | ADV
barely | ADV
barese | NOUN
bargain | VERB
barge; barges | NOUN
bark | NOUN
bark | VERB
barn; barns | NOUN
barometer; barometers | NOUN
baron; barons | NOUN
barrel; barrels | NOUN
barren | ADJ
barrier; barriers | NOUN
barrister | NOUN
bartend; bartending | VERB
bartender; bartenders | NOUN
basalt | NOUN
base | NOUN
base; based; bases | VERB
baseball | NOUN
based | ADJ
baseline | NOUN
baseman | NOUN
basher; bashers | NOUN
bashing | NOUN
basically | ADV
basil | NOUN
basis | ADJ
basis | NOUN
bask; basking | VERB
basket | NOUN
basketball | NOUN
basking | NOUN
bass | NOUN
bat | NOUN
bat; bats; batted; batting | VERB
batch | NOUN
bath | NOUN
bath; bathed | VERB
bathing | NOUN
bathroom; bathrooms | NOUN
batter | NOUN
batter; battered | VERB
battery | ADJ
battery; batteries | NOUN
batting | NOUN
battle; battles | NOUN
battle; battled; battles; battling | VERB
battlefield | NOUN
battleground | NOUN
bay; bays | NOUN
bazaar | NOUN
bbq | NOUN
bday | NOUN
bdr | NOUN
be; ai; am; ar; are; been; being; is; m; r; re; s; was; were; where | AUX
be | NOUN
be; are; been; being; is; s; was; were; where | VERB
beach; beaches | NOUN
beak | NOUN
beam; beams | NOUN
bean; beans | NOUN
bear; bears | NOUN
bear; bare; beared; bearing; bears; bore; born; botn | VERB
beard; beards | NOUN
beard; bearded | VERB
bearded | ADJ
beardy; beardies | NOUN
beast; beasts | NOUN
beat; beats | NOUN
beat; beating; beats | VERB
beating | NOUN
beautiful | ADJ
beautifully | ADV
beauty | NOUN
beaver; beavers | NOUN
because | ADP
because; becuse | SCONJ
beckon; beckons | VERB
become; became; becomes; becoming | VERB
bed; beds | NOUN
bedding | NOUN
bedlam | NOUN
bedroom; bedrooms | NOUN
bee; bees | NOUN
beef | NOUN
beef; beefing | VERB
beer; beers | NOUN
beetle; beetles | NOUN
before | ADP
before | ADV
before | SCONJ
befuddle; befuddled | VERB
beg; begs | VERB
begin; began; beginning; begins; begun | VERB
beginner; beginners | NOUN
beginning; beginnings | NOUN
behalf | NOUN
behave | VERB
behavior; behaviors | NOUN
behaviour; behaviours | NOUN
behind | ADP
behind | ADV
beige | ADJ
being; beings | NOUN
belief; beliefs | NOUN
believe; believed; believes; believing | VERB
believer; believers | NOUN
belittle | VERB
belittling | ADJ
belive | VERB
bell | NOUN
belly | NOUN
belong; belonged; belonging; belongs | VERB
belonging; belongings | NOUN
beloved | ADJ
below | ADJ
below | ADP
below | ADV
belt; belts | NOUN
bench | NOUN
bend; bending; bends; bent | VERB
bending | NOUN
beneath | ADP
benedict | NOUN
benefactor | NOUN
beneficent | ADJ
beneficial | ADJ
beneficiary | NOUN
benefit; benefits | NOUN
benefit; benefited; benefiting; benefits | VERB
benign | ADJ
bent | ADJ
bereaved | ADJ
berry | NOUN
berth; berths | NOUN
berthage | NOUN
beseech | VERB
beside | ADP
besides | ADP
besides | ADV
besides | SCONJ
besiege; besieged | VERB
bestiality | NOUN
bestseller | NOUN
bet | NOUN
bet | VERB
beta | NOUN
betray; betrayed | VERB
betta; bettas | NOUN
better; bettering | VERB
between | ADP
between | SCONJ
beverage | NOUN
beware | VERB
beyond | ADP
beyond | ADV
beyond | SCONJ
bias; biases | NOUN
bias; biasing | VERB
biased | ADJ
bicuspid | ADJ
bicycle | NOUN
bicycling | NOUN
bid | NOUN
bid; bidding | VERB
bidder; bidders | NOUN
big; bigger; biggest | ADJ
bike; bikes | NOUN
bike; biking | VERB
bilateral | ADJ
bilk; bilked | VERB
bill; bills | NOUN
bill | VERB
billiard | NOUN
billiards | NOUN
billing | NOUN
billion; billions | NOUN
billion; bn | NUM
binary | NOUN
bind; binds | NOUN
bind; binding | VERB
bio | NOUN
biochemical | ADJ
biochemist | NOUN
biodefense | NOUN
biodiversity | NOUN
biogeochemistry | NOUN
biographer; biographers | NOUN
biographical | ADJ
biography | NOUN
biolab | NOUN
biological | ADJ
biologically | ADV
biologist; biologists | NOUN
biology | NOUN
biosphere | NOUN
bioweaponeer | NOUN
bipartisan | ADJ
bipedal | ADJ
bird; birds | NOUN
birdie | NOUN
birdy | NOUN
birth | NOUN
birthdate | NOUN
birthday | NOUN
bisexual | ADJ
bit; bits | NOUN
bitch | NOUN
bite; bites | NOUN
bite; bites; biting | VERB
biting | NOUN
bitmap | NOUN
bitter | ADJ
bitter; bitters | NOUN
bitterness | NOUN
biz | NOUN
black | NOUN
black; blacked | VERB
blacken; blackened | VERB
blackline; blacklined | VERB
blackmail | NOUN
blackout; blackouts | NOUN
blacksmithing | NOUN
blackworm; blackworms | NOUN
bladder | NOUN
blade; blades | NOUN
blak | ADJ
blame | NOUN
blame; blames; blaming | VERB
bland | ADJ
blank | ADJ
blanket | NOUN
blast | NOUN
blast; blasted | VERB
blatantly | ADV
bleak | ADJ
bleed; bleeding | VERB
blend | NOUN
blend; blended; blending | VERB
blender | NOUN
bless; blessed | VERB
blessing; blessings | NOUN
blind | ADJ
blindfold; blindfolds | NOUN
blindly | ADV
blindness | NOUN
blink | NOUN
blink; blinked; blinking; blinks | VERB
blinking | NOUN
blip | NOUN
block; blocks | NOUN
block; blocked | VERB
blog | NOUN
blog; blogging | VERB
blogger | NOUN
blogosphere | NOUN
bloke | NOUN
blonde | ADJ
blood | NOUN
blood; blooded | VERB
blooded | ADJ
bloodletting | NOUN
bloodworm; bloodworms | NOUN
bloody | ADJ
bloody; bloodied; bloodying | VERB
bloom; blooming | VERB
blossoming | NOUN
blouse; blouses | NOUN
blow; blows | NOUN
blow; blew; blowing; blown; blows | VERB
blowback | NOUN
blowdry | NOUN
blower | NOUN
blowing | ADJ
blowing | NOUN
blowout | NOUN
blue; blues | NOUN
bluff | NOUN
blunder | NOUN
bluntly | ADV
blur; blurred; blurring | VERB
blush | NOUN
blush | VERB
board | ADP
board; boards | NOUN
board; boarding | VERB
boarding | NOUN
boardroom | NOUN
boast; boasts | NOUN
boast; boasted; boasting; boasts | VERB
boat; boats | NOUN
bobber | NOUN
bodice | NOUN
body; bodies | NOUN
bodyguard; bodyguards | NOUN
bodytalk | NOUN
bodyworker | NOUN
boggle; boggles | VERB
bogus | ADJ
boil | NOUN
boil; boiled; boils | VERB
boisterous | ADJ
bold; bolder | ADJ
boldness | NOUN
bolster; bolstered | VERB
bomb; bombs | NOUN
bomb | VERB
bombard; bombarding | VERB
bombast | NOUN
bomber; bombers | NOUN
bombing; bombings | NOUN
bond | NOUN
bond; bonded | VERB
bone; bones | NOUN
bonus | NOUN
boob | NOUN
book; books | NOUN
book; booked; booking | VERB
booking | NOUN
bookkeeping | NOUN
boom | NOUN
boom; booming | VERB
booming | ADJ
boost | NOUN
boost; boosted | VERB
booster | NOUN
boot; boots | NOUN
boot | VERB
booth; booths | NOUN
border; boarder; boarders; borders | NOUN
border; bordered | VERB
borderline | ADJ
bore | NOUN
bored | ADJ
boring | ADJ
borne | ADJ
borough | NOUN
borrow | VERB
borrowing; borrowings | NOUN
bosnian | ADJ
boss | NOUN
botanical; botanicals | NOUN
botany | NOUN
both | ADV
both | DET
bother; bothered | VERB
bottle; bottles | NOUN
bottleneck | NOUN
bottom | ADJ
bottom | NOUN
boulder; boulders | NOUN
boulevard; boulevards | NOUN
bounce | NOUN
bounce; bounces | VERB
bouncy | ADJ
bound | ADJ
bound; bounds | NOUN
bound; bounded | VERB
boundary; boundaries | NOUN
bouquet | NOUN
bout; bouts | NOUN
boutique; boutiques | NOUN
bow | NOUN
bow | VERB
bowel | NOUN
bowl; bowls | NOUN
box; boxes | NOUN
boxer | NOUN
boy; boys | NOUN
boycott | NOUN
boyfriend | NOUN
bozo; bozos | NOUN
bpd | NOUN
brace; braced | VERB
brack | NOUN
brag; bragging | VERB
braid | NOUN
brain; brains | NOUN
brain; braining | VERB
brainer | NOUN
brainstorm | VERB
brainwash; brainwashed | VERB
brainwashing | NOUN
brake; brakes | NOUN
branch; branches | NOUN
brand | ADV
brand | NOUN
bras | NOUN
brase | NOUN
brass | NOUN
brat; brats | NOUN
brave | ADJ
bravely | ADV
bravery | NOUN
brazen | ADJ
breach; breached | VERB
bread | NOUN
breadth | NOUN
break; breaks | NOUN
break; breaking; breaks; broke; broken | VERB
breakaway | NOUN
breakdown | NOUN
breakfast; breakfasts | NOUN
breaking | NOUN
breakout | ADJ
breakthrough | NOUN
breast | NOUN
breath | NOUN
breathe; breathed; breathing | VERB
breathing | NOUN
breathtaking | ADJ
breed | NOUN
breed; breeding | VERB
breeder; bredders | NOUN
breeding; breeeding | NOUN
breeze; breezes | NOUN
brevet | NOUN
brewery | NOUN
breyer; breyers | NOUN
brick | NOUN
bridal | ADJ
bride; brides | NOUN
bridge; bridges | NOUN
brief | ADJ
brief | NOUN
brief; briefed | VERB
briefing | NOUN
briefly | ADV
brigade; brigades | NOUN
brigadier | NOUN
brightness | NOUN
brim; brimming | VERB
bring; bringing; brings; brought | VERB
brink | NOUN
brinkmanship | NOUN
bro | NOUN
broach; broached | VERB
broad; broader | ADJ
broadband | NOUN
broadcast; broadcasts | NOUN
broadcast; broadcasting; broadcasts | VERB
broadcaster; broadcasters | NOUN
broadcasting | NOUN
broaden | VERB
broccoli | NOUN
brochure | NOUN
broke | ADJ
broker; brokers | NOUN
broker; brokered | VERB
brokerage | NOUN
bronze | NOUN
bronzy | ADJ
brothel | NOUN
brother; brothers | NOUN
brown | ADJ
brown; browns | NOUN
browncover | NOUN
browse | NOUN
browse; browsing | VERB
browser; browsers | NOUN
bruise; bruises | NOUN
bruise; bruised | VERB
brumation | NOUN
brunch | NOUN
brunt | NOUN
brush; brushes | NOUN
brutal | ADJ
brutality | NOUN
bryer | NOUN
bs | NOUN
btw | ADV
bubble | NOUN
buck; bucks | NOUN
bucket | NOUN
bud; buds | NOUN
buddy; buddies | NOUN
buddy | VERB
budge | VERB
budget; budgets | NOUN
budget; budgeted | VERB
budgie; budgies | NOUN
buff; buffs | NOUN
buffet | NOUN
bug; bugs | NOUN
bugle | VERB
bugless | ADJ
build | NOUN
build; bouild; building; builds; built | VERB
build-out; build-outs | NOUN
builder; builders | NOUN
building; buildings | NOUN
buildup | NOUN
bulb; bulbs | NOUN
bulk | NOUN
bull | NOUN
bullet | NOUN
bulletin | NOUN
bullfight; bullfights | NOUN
bullseye | NOUN
bullshit | NOUN
bully | NOUN
bump; bumping | VERB
bun | NOUN
bunch | NOUN
bundle | NOUN
bundle; bundling | VERB
bungling | NOUN
bunker | VERB
buoy; buoys | NOUN
burden; burdens | NOUN
burdensome | ADJ
bureau | NOUN
bureaucratic | ADJ
bureaucratically | ADV
burger; burgers | NOUN
burglar; burglars | NOUN
burial | NOUN
burn; burns | NOUN
burn; buring; burned | VERB
burner | NOUN
burning | NOUN
burnt | ADJ
burrito; borritos | NOUN
burrow; burrows | NOUN
burrow; burrowed; burrowing; burrows | VERB
burst | NOUN
burst | VERB
bury; buried | VERB
bus; buses | NOUN
bush; bushes | NOUN
business; businesses | NOUN
businesslike | ADJ
businessperson | NOUN
bust | NOUN
bust; busted | VERB
buster | NOUN
bustle | NOUN
bustle; bustling | VERB
bustling | ADJ
busy; busier; busiest; buys | ADJ
busybody; busybodies | NOUN
but | ADP
but | ADV
but | SCONJ
butcher | VERB
butt; but | NOUN
butter | NOUN
butter; buttered | VERB
butterfly; butterflies | NOUN
buttery | ADJ
button; buttons | NOUN
buy | NOUN
buy; bought; buying | VERB
buyer; buyers | NOUN
buying | NOUN
buzzing | NOUN
buzzword; buzzwords | NOUN
by | ADP
by | ADV
by | SCONJ
bypass; bypasses | NOUN
bypass; bypassing | VERB
byproduct | NOUN
c | NUM
ca | NOUN
cab | NOUN
cabalah | NOUN
cabbage | NOUN
cabin; cabins | NOUN
cabinet; cabinets | NOUN
cable | NOUN
cacao | NOUN
cache; caches | NOUN
cactus | NOUN
cafe; cafes | NOUN
cafeteria | NOUN
caffeine | NOUN
cage; cages; cge | NOUN
cage; caged | VERB
cajunish | ADJ
cake; cakes | NOUN
calcium | NOUN
calculate; calculated; calculating | VERB
calculater | NOUN
calculation | NOUN
calculus | NOUN
calendar; calendars | NOUN
calendar | VERB
calender | NOUN
calf | NOUN
calibrate; calibrated | VERB
calico | NOUN
call; calls | NOUN
call; called; calling; calls | VERB
calligraphic | ADJ
calling | NOUN
calm; calmest | ADJ
calm | VERB
calming | ADJ
calmly | ADV
calmness | NOUN
camel; camels | NOUN
camera; cameras | NOUN
camp; camps | NOUN
camp; camping | VERB
campaign; campaigns | NOUN
campaign; campaigning | VERB
campaigner | NOUN
campaigning | NOUN
camper | NOUN
camping | NOUN
campsite; campsites | NOUN
can; ca | AUX
can; cans | NOUN
can; canned | VERB
canal | NOUN
canapé; canape's | NOUN
cancel; canceling; cancelled | VERB
cancellation; cancellations | NOUN
cancer; cancers | NOUN
candid | ADJ
candidate; candidates | NOUN
candle; candles | NOUN
candy; candies | NOUN
canister | NOUN
cannibal; cannibals | NOUN
cannon | NOUN
canoe; canoes | NOUN
canoe; canoeing | VERB
canter; cantering | VERB
canvas | NOUN
cap; caps | NOUN
cap; capped; caps | VERB
capability; capabilities | NOUN
capable | ADJ
capacity; capacities | NOUN
cape | NOUN
capelin | NOUN
caper | NOUN
capita | NOUN
capital | ADJ
capital; capitals | NOUN
capitalization | NOUN
capitalize; capitalizing | VERB
capsule; capsules | NOUN
captain | NOUN
captain; captained | VERB
captivated | ADJ
captive | ADJ
capture | NOUN
capture; captured | VERB
car; cars | NOUN
carb; carbs | NOUN
carbon | NOUN
carbonyl | NOUN
carburetor | NOUN
carcinoma | NOUN
card; cards | NOUN
cardiac | ADJ
cardinal | ADJ
care | NOUN
care; cared; cares; caring | VERB
career; careers | NOUN
career-wise | ADV
careful | ADJ
carefully | ADV
cargo | NOUN
caribou | NOUN
caring | ADJ
caring | NOUN
carless | ADJ
carotid | NOUN
carpenter | NOUN
carpet; carpets | NOUN
carport | NOUN
carrier; carriers | NOUN
carrot; carrots | NOUN
carry; carried; carries; carrying | VERB
carton | NOUN
cartoon; cartoons | NOUN
carve; carved | VERB
carving; carvings | NOUN
cascade; cascades | NOUN
case; cases | NOUN
case; casing | VERB
cash | NOUN
cashier | NOUN
cashout | NOUN
casino; casinos | NOUN
cast | NOUN
cast | VERB
casting | NOUN
castle | NOUN
castling | NOUN
casual | ADJ
casually | ADV
casualty; casualties | NOUN
cat; cats | NOUN
catacomb; catacombs | NOUN
catalog | NOUN
catalogue | NOUN
catalytic | ADJ
catapult | VERB
catastrophe | NOUN
catastrophic | ADJ
catch | NOUN
catch; caught | VERB
catcher | NOUN
categorically | ADV
categorization | NOUN
categorize; categorizing | VERB
category; catagory; categories | NOUN
cater | NOUN
cater | VERB
caterer; caterers | NOUN
catering | NOUN
catfish | NOUN
cathedral | NOUN
cattle | NOUN
cauldron | NOUN
cauliflower | NOUN
causal | ADJ
causality | NOUN
causation | NOUN
cause; causes | NOUN
cause | SCONJ
cause; caused; causes; causing | VERB
caution | NOUN
caution; cautioned | VERB
cautious | ADJ
cautiously | ADV
cave; caves | NOUN
caveat | NOUN
cavy; cavies | NOUN
cayenne | NOUN
cc | NOUN
cc | VERB
cease; ceases | VERB
ceasefire | NOUN
cec | NOUN
ceiling | NOUN
celebrate; celebrated; celebrates | VERB
celebrated | ADJ
celebration; celebrations | NOUN
celebrity; celebrities | NOUN
celery | NOUN
cell; cells | NOUN
cellar | NOUN
cellfone | NOUN
cellphone; cellphones | NOUN
cellular | ADJ
cement | NOUN
cement; cemented | VERB
cemetery | NOUN
cenobitic | ADJ
cenotaph | NOUN
cenote | NOUN
censor; censored | VERB
census; censuses | NOUN
cent; cents | NOUN
center; centers | NOUN
center; centered | VERB
centerpiece | NOUN
centimetre | NOUN
centralize | VERB
centralized | ADJ
centrally | ADV
centre; centres | NOUN
century; centuries | NOUN
ceramic | ADJ
cere | NOUN
cereal | NOUN
ceremoniously | ADV
ceremony; ceremonies | NOUN
certain | ADJ
certainly | ADV
certainty | NOUN
certificate; certificates | NOUN
certification | NOUN
certified | ADJ
cfc | NOUN
chai | NOUN
chain; chains | NOUN
chair; chairs | NOUN
chair; chairs | VERB
chairman | NOUN
chairperson; chairpersons | NOUN
chalk; chalked | VERB
challenge; challenges | NOUN
challenge; challenged; challenges; challenging | VERB
challenging | ADJ
chamber; chambers | NOUN
chambermaid | NOUN
champion | NOUN
championship | NOUN
chance; chances | NOUN
chandelier; chandeliers | NOUN
change; changes; chnages | NOUN
change; changed; changes; changing | VERB
changeable | ADJ
changing | NOUN
channel; channels | NOUN
channel; channeled; channelled | VERB
chant; chants | NOUN
chant; chanting | VERB
chap; chaps | NOUN
chapel | NOUN
chapter; chapters | NOUN
character; characters | NOUN
characteristic; characteristics | NOUN
characterize; characterized; characterizing | VERB
charcoal | NOUN
charge; charges | NOUN
charge; charged; charger; charges; charging | VERB
charitable | ADJ
charity; charities | NOUN
charlatan; charlatans | NOUN
charm; charms | NOUN
chart | NOUN
charter | NOUN
charter; chartered; chartering | VERB
chase | NOUN
chase; chased; chases; chasing | VERB
chasm; chasms | NOUN
chat; chats | NOUN
chat; chatting | VERB
chattel; chattels | NOUN
chauvinism; chauvinisms | NOUN
cheap; cheaper; cheapest | ADJ
cheaply | ADV
cheat; cheated | VERB
check; checks | NOUN
check; checked; checking; checks | VERB
checkerspot | NOUN
checkout | NOUN
checkup; checkups | NOUN
cheek; cheeks | NOUN
cheer; cheers | NOUN
cheer | VERB
cheese | NOUN
chef; cehf; chefs | NOUN
chef | VERB
chem | NOUN
chemical; chemicals | NOUN
chemically | ADV
chemist | NOUN
chemistry; chemistries | NOUN
cheque; cheques | NOUN
cherish; cherished | VERB
cherry; cherries | NOUN
chess | NOUN
chest | NOUN
chew | NOUN
chew; chewed | VERB
chewy | ADJ
chick; chicks | NOUN
chicken; chickens | NOUN
chief; chiefs | NOUN
child; children | NOUN
childbirth | NOUN
childcare | NOUN
childhood | NOUN
childish | ADJ
chili | NOUN
chill | ADJ
chill; chills | NOUN
chill; chilling | VERB
chimichanga; chimichangas | NOUN
chip; chips | NOUN
chiro; chiros | NOUN
chiropractic; chiropractric | NOUN
chirp; chirping | VERB
chirping | NOUN
chloride | NOUN
chlorination | NOUN
chlorine | NOUN
chock | ADV
chock; chocked | VERB
chocolate | NOUN
choice; choices | NOUN
choir | NOUN
choose; chooses; choosing; chose; chosen | VERB
chop | NOUN
chop | VERB
choppy | ADJ
choramine | NOUN
chord; chords | NOUN
chore; chores | NOUN
chorion | NOUN
chrissake; chrisssake | NOUN
christen; christened | VERB
chromatograph | NOUN
chrome | NOUN
chromosome | NOUN
chronic | ADJ
chunk | NOUN
church; churches | NOUN
churchy | ADJ
ciac | NOUN
cicada | NOUN
cichlid | NOUN
cider | NOUN
cigarette | NOUN
cinema | NOUN
cinnamon | NOUN
circa | ADP
circle; circles | NOUN
circle; circles; circling | VERB
circular | ADJ
circularisation | NOUN
circulate; circulated; circulates; circulating | VERB
circulation; circulations | NOUN
circulatory | ADJ
circumference | NOUN
circumstance; circumstances | NOUN
citadel | NOUN
citation; citations | NOUN
cite; cited; cites; citing | VERB
citizen; citizens | NOUN
citizenship | NOUN
citrus | ADJ
citrus | NOUN
city; cities | NOUN
civet | NOUN
civilian | ADJ
civilian; civilians | NOUN
civilisation | NOUN
civility | NOUN
civilization; civilizations | NOUN
civilized | ADJ
ck | VERB
claim; claims | NOUN
claim; claimed; claiming; claims | VERB
claimant; claimants | NOUN
clamoring | NOUN
clamp; clamps | NOUN
clan | NOUN
clarification | NOUN
clarify; clarified | VERB
clarity | NOUN
clash; clashes | NOUN
clash; clashes | VERB
class; classes | NOUN
classic | ADJ
classic; classics | NOUN
classical | ADJ
classified | ADJ
classify; classified | VERB
classmate; classmates | NOUN
classroom | NOUN
classy; classiest | ADJ
clause; clauses | NOUN
claw; claws | NOUN
claw; clawing | VERB
clay | NOUN
clean; cleaner; cleanest | ADJ
clean | NOUN
clean; cleaned; cleaning | VERB
cleaner; cleaners; cleaser | NOUN
cleaning | NOUN
cleanup | NOUN
clear; clearer | ADJ
clear | ADV
clear; cleared; clearing | VERB
clearly | ADV
clergy | NOUN
cleric; clerics | NOUN
clerk | NOUN
cleverly | ADV
click | NOUN
click; clicked; clicking | VERB
clicker | NOUN
client; clients | NOUN
clientelage | NOUN
cliff | NOUN
cliffy | ADJ
climate; climates | NOUN
climb; climbing | VERB
climber | NOUN
clinch; clinched | VERB
cling; clings | VERB
clinic; clinics | NOUN
clinical | ADJ
clip; clips | NOUN
clipping; clippings | NOUN
cloak | NOUN
clock | NOUN
clog | NOUN
clog | VERB
clone; clones | NOUN
close; closer; closest; closing | ADJ
close; closer | ADV
close | NOUN
close; closed; closing | VERB
closed | ADJ
closely | ADV
closet | NOUN
closing | NOUN
cloth | NOUN
clothes | NOUN
clothing | NOUN
cloud; clouds | NOUN
cloud | VERB
cloudy | ADJ
club; clubs | NOUN
clubhouse | NOUN
clue; clues | NOUN
clump; clumps | NOUN
clumsy | ADJ
cluster | NOUN
cluster; clustered | VERB
cm | NOUN
co-creator; co-creators | NOUN
co-found; co-founded | VERB
co-founder | NOUN
co-op | NOUN
co-operate | VERB
co-ordinate; co-ordinated | VERB
co-ordination | NOUN
co-own; co-owned | VERB
co-sign; co-signing | VERB
co-star; co-stars | NOUN
co-star; co-starred | VERB
co-worker; co-workers | NOUN
coach | NOUN
coal | NOUN
coalition | NOUN
coast | NOUN
coastal | ADJ
coastal | NOUN
coastline | NOUN
coat; coats | NOUN
coating | NOUN
coauthor | NOUN
cob | NOUN
cock | VERB
cockatiel | NOUN
cocked | ADJ
cocktail | NOUN
coconut | NOUN
cod | NOUN
code; codes | NOUN
code; coded; coding | VERB
codex; codices | NOUN
coding | NOUN
coerce | VERB
coffee | NOUN
coffeehouse; coffeehouses | NOUN
coffin; coffins | NOUN
cognition | NOUN
cognitive | ADJ
cognitively | ADV
cohesive | ADJ
coil; coils | NOUN
coiled | ADJ
coin; coins | NOUN
coin; coined | VERB
coincide; coincided; coincides | VERB
coincidence | NOUN
coincidental | ADJ
coincidentally | ADV
col | NOUN
colada | NOUN
cold; colder | ADJ
cold | NOUN
collaborate; collaborated | VERB
collaboration; collaborations | NOUN
collaborative | ADJ
collaboratively | ADV
collage | NOUN
collapse | NOUN
collapse; collapsed; collapsing | VERB
collar | NOUN
collaspe; collasped | VERB
collateral | ADJ
collateral | NOUN
colleague; colleagues | NOUN
collect; collected; collecting; collects | VERB
collection; collections | NOUN
collectively | ADV
collector; collectors | NOUN
college; collages; colleges | NOUN
collision; collisions | NOUN
collusion | NOUN
colonial; colonials | NOUN
colonization | NOUN
colonize; colonized | VERB
colonizer; colonizers | NOUN
colony; colonies | NOUN
color; colors | NOUN
color; colored | VERB
colorful | ADJ
colour; colours | NOUN
coloured | ADJ
colourful | ADJ
column; columns | NOUN
columnist | NOUN
comb; combs | NOUN
comb; combed | VERB
combat | NOUN
combat | VERB
combatant; combatants | NOUN
combative | ADJ
combination | NOUN
combine; combines; combining | VERB
combo | NOUN
come; c'm; came; comes; coming | VERB
comeback | NOUN
comedian; comedians | NOUN
comedy | NOUN
comer; comers | NOUN
comet | NOUN
comfort; comforts | NOUN
comfortable | ADJ
comfortably | ADV
comforter | NOUN
comforting | ADJ
comfy; comfty; comfyy | ADJ
comic | ADJ
comic; comics | NOUN
comm | NOUN
comma | NOUN
command; commands | NOUN
command; commanded | VERB
commandant | NOUN
commander; commanders | NOUN
commemorate; commemorated | VERB
commence; commenced | VERB
commend; commended | VERB
commendable | ADJ
comment; comments | NOUN
comment; commented | VERB
commentary; commentaries | NOUN
commentator; commentators | NOUN
commerce | NOUN
commercial | ADJ
commercial | NOUN
commercialish | ADJ
commercialize | VERB
commercially | ADV
commission | NOUN
commission; commissioned | VERB
commissioner; commissioners | NOUN
commit; committed; committing | VERB
commitee | NOUN
commitment; commitments | NOUN
committee; committees | NOUN
committment; committments | NOUN
commodity | NOUN
common | ADJ
common | NOUN
commonly | ADV
commonsense | ADJ
communalism | NOUN
communicate; communicated; communicating | VERB
communication; communications | NOUN
communicative | ADJ
communicator | NOUN
communism | NOUN
communistic | ADJ
community; communities | NOUN
commute; commuting | VERB
comp | NOUN
compact | ADJ
companion; companions | NOUN
company; companies; company's | NOUN
comparability | NOUN
comparable | ADJ
comparative | ADJ
compare; compared; compares; comparing | VERB
comparison; comparisons | NOUN
compartmentalize | VERB
compass | NOUN
compassion | NOUN
compassionate | ADJ
compatibility | NOUN
compatible | ADJ
compel; compelled | VERB
compelling | ADJ
compensate | VERB
compensation | NOUN
compete; competing | VERB
competence | NOUN
competition; competitions | NOUN
competitive | ADJ
competitiveness | NOUN
compile; compiling | VERB
complain; complained; complaining | VERB
complaint; complaints | NOUN
complement; complements | VERB
complementary | ADJ
complete | ADJ
complete; completed; completing | VERB
completely; compeltly; completly | ADV
completion | NOUN
complex | ADJ
complex; complexes | NOUN
complexity; complexities | NOUN
compliance | NOUN
complicated | ADJ
complication; complications | NOUN
complicit | ADJ
compliment; compliments | NOUN
compliment; complimented | VERB
comply; complying | VERB
component; components | NOUN
componential | ADJ
compose; composed; composing | VERB
composition | NOUN
compositionally | ADV
compound | ADJ
compound; compounds | NOUN
compound; compounded; compounding | VERB
comprehend | VERB
comprehension | NOUN
compress | VERB
compression | NOUN
compressor | NOUN
comprise; comprised; comprising | VERB
compromise | NOUN
compromise; compromising | VERB
compulsion | NOUN
computational | ADJ
computer; computers | NOUN
computing | NOUN
con; cons | NOUN
con; conned | VERB
concede; conceded; conceding | VERB
conceivable | ADJ
conceivably | ADV
concentrate; concentrated; concentrating | VERB
concentration; concentrations | NOUN
concentric | ADJ
concept; concepts | NOUN
conceptual | ADJ
conceptualize | VERB
concern; concerns | NOUN
concern; concerned; concerning | VERB
concerned | ADJ
concerning | ADJ
concert; concerts | NOUN
concerted | ADJ
concession | NOUN
conciliatory | ADJ
conclude; concluded; concluding; cunclude | VERB
conclusion; conclusions | NOUN
concrete | ADJ
concrete | NOUN
concur | VERB
concurrently | ADV
condemn; condemning | VERB
condemnation; condemnations | NOUN
condense; condensed | VERB
condescending | ADJ
condiment; condiments | NOUN
condition; conditions | NOUN
condition; conditioned | VERB
conditioner | NOUN
conditioning; conditionting | NOUN
conditon; conditons | NOUN
condo; condos | NOUN
condominium | NOUN
condone | VERB
conduct | NOUN
conduct; conducted; conducting | VERB
conduit; conduits | NOUN
conf | NOUN
conferee; conferees | NOUN
conference; conferences | NOUN
conference; conferenced | VERB
confess; confessed | VERB
confession | NOUN
confessor | NOUN
confidante | NOUN
confide; confided | VERB
confidence | NOUN
confident | ADJ
confidential | ADJ
confidentiality | NOUN
confidently | ADV
configuration; configurations | NOUN
confine; confined | VERB
confines | NOUN
confirm; confirms | NOUN
confirm; confirmed; confirming | VERB
confirmation; confirmations | NOUN
confiscate; confiscated | VERB
confiscation | NOUN
conflagration | NOUN
conflate; conflating | VERB
conflict; conflicts | NOUN
conflict; conflicting; conflicts | VERB
conflicting | ADJ
confluence | NOUN
conform | VERB
conformity | NOUN
confront; confronted; confronting | VERB
confrontation | NOUN
confuse; confused | VERB
confused | ADJ
confusing | ADJ
confusion | NOUN
congested | ADJ
congestion | NOUN
conglomerate | NOUN
congrat; congrats | NOUN
congratulate; congratulated | VERB
congratulation; congratulations | NOUN
congregation | NOUN
congress | NOUN
congressman | NOUN
conjecture; conjectures | NOUN
conjointly | ADV
conjunction | NOUN
connect; connected; connecting; connects | VERB
connection; connections | NOUN
connoisseur | NOUN
conquer; conquered | VERB
conquest | NOUN
conquistador; conquistadors | NOUN
conscience | NOUN
conscientious | ADJ
conscious | ADJ
consciously | ADV
consciousness | NOUN
consecutive | ADJ
consensus | NOUN
consent | NOUN
consent; consented; consenting | VERB
consequence; consequences | NOUN
consequential | ADJ
consequently | ADV
conservation | NOUN
conservationist; conservationists | NOUN
conservative | ADJ
conservative; conservatives | NOUN
conservatory | NOUN
consider; considered; considering; considers | VERB
considerable | ADJ
considerably | ADV
considerate | ADJ
consideration; considerations | NOUN
consist; consisted; consists | VERB
consistency | NOUN
consistent | ADJ
consistently; consistantly | ADV
console | NOUN
consolidate; consolidated | VERB
consolidation | NOUN
consortium | NOUN
conspiracy | NOUN
conspirator | NOUN
constant | ADJ
constant | NOUN
constantly | ADV
constituency; constituencies | NOUN
constituent | NOUN
constitute | VERB
constitution; constitutions | NOUN
constitutionally | ADV
constrain; constrained | VERB
constraint; constraints | NOUN
construct; constructs | NOUN
construct; constructed; constructing | VERB
construction | NOUN
constructive | ADJ
constructivist | ADJ
construe | VERB
consulate; consulates | NOUN
consult; consulted; consulting | VERB
consultant; consultants | NOUN
consulting | NOUN
consume; consumed; consumes; consuming | VERB
consumer; consumers | NOUN
consumerism | NOUN
consumption | NOUN
contact; contacts | NOUN
contact; contacted; contacting | VERB
contagious | ADJ
contain; contained | ADJ
contain; contained; containing; contains | VERB
container; containers | NOUN
contaminate; contaminated | VERB
contemplate; contemplated; contemplates; contemplating | VERB
contemporary | ADJ
contemporary; contemporaries | NOUN
contend | VERB
contender; contenders | NOUN
content | ADJ
content | NOUN
contentious | ADJ
contest | NOUN
contest; contested | VERB
context; contexts | NOUN
continent; continents | NOUN
contingency; contingencies | NOUN
contingent | NOUN
continually | ADV
continuation | NOUN
continue; continued; continues; continuing | VERB
continuous | ADJ
continuously | ADV
contour; contours | NOUN
contract; contracts | NOUN
contract; contracted; contracts | VERB
contracting | NOUN
contraction | NOUN
contractor; contractors | NOUN
contractual | ADJ
contradict; contradicting; contradicts | VERB
contrary | ADJ
contrary | ADV
contrast; contrasts | NOUN
contrast; contrasted | VERB
contribute; contributed; contributes; contributing | VERB
contribution; contributions | NOUN
contributor | NOUN
control | NOUN
control; controlled; controlling; controls | VERB
controller; controllers | NOUN
controversial | ADJ
controversially | ADV
controversy | NOUN
conundrum | NOUN
convene; convening | VERB
convenience | NOUN
convenient | ADJ
conveniently | ADV
convention; conventions | NOUN
conventional | ADJ
convergence | NOUN
conversation; conversations; ocnversation | NOUN
conversational | ADJ
conversion | NOUN
converso; conversos | NOUN
convert; converted; converting | VERB
converted | ADJ
converter | NOUN
convey; conveyed | VERB
conveyor | NOUN
convict; convicts | NOUN
convict; convicted | VERB
conviction; convictions | NOUN
convience | NOUN
convince; convinced; convincing | VERB
convinced | ADJ
convincing | ADJ
convoy; convoys | NOUN
convulse; convulsed | VERB
cook | NOUN
cook; cooked; cooking | VERB
cookbook | NOUN
cookie; cookies | NOUN
cooking | NOUN
cool; cooler | ADJ
cool | ADV
cool; cooled; cooling; cools | VERB
coop | NOUN
cooperate; cooperated; cooperating | VERB
cooperation | NOUN
coordinate | NOUN
coordinate; coordinated; coordinating | VERB
coordination | NOUN
coordinator; coordinator's | NOUN
cop | NOUN
cope; coping | VERB
copy; copies | NOUN
copy; copied; copying | VERB
copying | NOUN
copyright; copyrights | NOUN
copyright; copyrighted | VERB
coquette | NOUN
cord | NOUN
cordially | ADV
core | ADJ
core | NOUN
coreligionist; coreligionists | NOUN
cork | NOUN
corking | NOUN
corn; corns | NOUN
corner; corners | NOUN
cornerstone; cornerstones | NOUN
corporate | ADJ
corporation; corporations | NOUN
corps | NOUN
corpus; corpora | NOUN
correct | ADJ
correct; corrected | VERB
correction; corrections | NOUN
correctly | ADV
correctness | NOUN
correlate; correlates | NOUN
correlation | NOUN
correspond | VERB
correspondance; correspondances | NOUN
correspondence; correspondences | NOUN
correspondent; correspondents | NOUN
corresponding | ADJ
corridor; corridors | NOUN
corrupt | ADJ
corruption | NOUN
cory | NOUN
cosmetic | ADJ
cosmetic; cosmetics | NOUN
cosmic | ADJ
cosmopolitan | ADJ
cosmos | NOUN
cosplay | NOUN
cosplayer | NOUN
cost; costs | NOUN
cost; costs | VERB
costly | ADJ
costume; costumes | NOUN
costume; costumed | VERB
cotton | NOUN
cottonwood; cottonwoods | NOUN
couch | NOUN
cough; coughing | VERB
could | AUX
councillor; councillors | NOUN
counsel | NOUN
counseling | NOUN
counselor; counselors | NOUN
count; counts | NOUN
count; counted; counting; counts | VERB
countdown | NOUN
counter; counters | NOUN
counter | VERB
counter-conference | NOUN
counter-cultural; couter-cultural | ADJ
counter-measure; counter-measures | NOUN
counter-propaganda | NOUN
counter-terrorism | NOUN
counteract; counteracts | VERB
counteraction; counteractions | NOUN
counterattack; counterattacked | VERB
counterfeit | ADJ
counterintelligence | NOUN
counterparty; counterparties | NOUN
countersignature | NOUN
countertop | NOUN
counterweight | NOUN
countless | ADJ
country; countries | NOUN
countryman; countrymen | NOUN
countryside | NOUN
county; counties | NOUN
coup | NOUN
couple; couples | NOUN
couple; coupled | VERB
coupon; coupons | NOUN
courage | NOUN
courageous | ADJ
course; courses | NOUN
course; coursing | VERB
court; courts | NOUN
court | VERB
courteous | ADJ
courtesy | NOUN
courthouse | NOUN
courtroom | NOUN
courtyard | NOUN
cousin; cousins | NOUN
covariation | NOUN
cover; covers | NOUN
cover; covered; covering; covers | VERB
coverage | NOUN
covered | ADJ
covert | ADJ
cow; cows | NOUN
cowboy | NOUN
coworker; coworkers | NOUN
cozy | ADJ
cp | NOUN
cpi | NOUN
cpim | NOUN
cpy; cpys | NOUN
crab | NOUN
crack | NOUN
crack; cracked | VERB
crackdown | NOUN
cracker | NOUN
crackpot | NOUN
cradle; cradled | VERB
craft; crafts | NOUN
craft; crafted; crafting | VERB
crafter | NOUN
craftsman; craftsmen | NOUN
craftsmanship | NOUN
cramped | ADJ
crane | NOUN
crap | ADJ
crap | NOUN
crapfest | NOUN
crapload | NOUN
crappy | ADJ
crash | NOUN
crash; crashes | VERB
crate | NOUN
crave; craves | VERB
craving; cravings | NOUN
crawfish | NOUN
crawl; crawling; crawls | VERB
crawler | NOUN
crazy; crazier; craziest | ADJ
cream | NOUN
create; created; creates; creating | VERB
creation; creations | NOUN
creational | ADJ
creativity | NOUN
creator | NOUN
creature; creatures | NOUN
credence | NOUN
credential; credentials | NOUN
credential; credentialing | VERB
credibility | NOUN
credible | ADJ
credit | NOUN
credit; credited | VERB
creditor; creditors | NOUN
creep; creeping; crept | VERB
creepy | ADJ
creole | NOUN
crepe | NOUN
crest | NOUN
cretin; cretins | NOUN
crew; crews | NOUN
cricket; crickets | NOUN
crime; crimes | NOUN
criminal; criminals | NOUN
cripple | VERB
crippled | ADJ
crisis; crises | NOUN
crisp | NOUN
crispy | ADJ
criterion | NOUN
critic; critics | NOUN
critical | ADJ
critically | ADV
criticise; criticised; criticising | VERB
criticism | NOUN
criticize; criticized | VERB
critter; critters | NOUN
crocodile | NOUN
crocodilian; crocodilians | NOUN
croissant; croissants | NOUN
crook; crooks | NOUN
crop; crops | NOUN
cropduster; cropdusters | NOUN
cross; crosses | NOUN
cross; crossed; crosses; crossing | VERB
cross-breed; cross-breeded | VERB
cross-cultural | ADJ
cross-examination | NOUN
cross-functional | ADJ
cross-linguistic | ADJ
cross-section | NOUN
cross-sectional | ADJ
cross-sectoral | ADJ
crossbreed; crossbred | VERB
crossing; corssing; crossings | NOUN
crossroad; crossroads | NOUN
crowd; crowds | NOUN
crowd; crowded | VERB
crowded | ADJ
crowleyan | ADJ
crown; crowns | NOUN
crucial | ADJ
crucially | ADV
crucible | NOUN
crucify | VERB
crude | ADJ
crude | NOUN
cruel | ADJ
cruelty | NOUN
cruise; cruises | NOUN
cruiseline | NOUN
crumble; crumbling | VERB
crumple; crumpled | VERB
crunch | NOUN
crunchy | ADJ
crusader | NOUN
crush | NOUN
crush; crushed; crushing | VERB
crust | NOUN
crustacean; crustaceans | NOUN
crusty | ADJ
crux | NOUN
cry | NOUN
cry; cried; cries | VERB
crypt; crypts | NOUN
crystallize; crystallizes | VERB
csa | NOUN
cube | NOUN
cubist | ADJ
cuckoo | NOUN
cucumber; cucumbers | NOUN
cuddly | ADJ
cue | NOUN
cuisine; cuisines | NOUN
culinary | ADJ
culprit | NOUN
cult; cults | NOUN
cultivate; cultivating | VERB
cultural | ADJ
culturally | ADV
culture; cultures | NOUN
cup; cups | NOUN
curate | NOUN
curate; curated; curating | VERB
curator | NOUN
curb | NOUN
curb; curbing | VERB
cure | NOUN
cure; cured; cures | VERB
curfew | NOUN
curiosity | NOUN
curious | ADJ
curl | NOUN
curly | ADJ
currant | NOUN
currency | NOUN
current | ADJ
current; currents | NOUN
currently | ADV
curse | NOUN
curse; cursed | VERB
cursor | NOUN
curtain; curtains | NOUN
curve; curves | NOUN
curve; curves | VERB
curved | ADJ
curving | NOUN
cussing | NOUN
custody | NOUN
custom | ADJ
custom; customs | NOUN
customarily | ADV
customer; costumer; customers | NOUN
customise | VERB
customize | VERB
cut | ADJ
cut; cuts | NOUN
cut; cuts; cutting | VERB
cutaneous | ADJ
cute | ADJ
cuticle; cuticles | NOUN
cutlery | NOUN
cutoff | NOUN
cutter | NOUN
cutting | NOUN
cuz | SCONJ
cyanide | NOUN
cycle; cycles | NOUN
cycle; cycling | VERB
cycling | NOUN
cylinder; cylinders | NOUN
cynical | ADJ
d'etat | NOUN
da | NOUN
dab | ADV
dad; dads | NOUN
daddy | NOUN
daily | ADJ
daily | ADV
daily | NOUN
daisy | NOUN
dale | NOUN
damage | NOUN
damage; damaged; damaging | VERB
damaging | ADJ
damn | ADV
damn | NOUN
damning | ADJ
damp | ADJ
dance; dances | NOUN
dance; danced; dances; dancing | VERB
dancer; dancers | NOUN
dancewear | NOUN
dancing | NOUN
dandelion; dandelions | NOUN
dandy | NOUN
danger; dangers | NOUN
dangerous | ADJ
dangerously | ADV
daphnia | NOUN
dare | VERB
dark; darker; darkest | ADJ
dark | NOUN
darken; darkened | VERB
darkness | NOUN
darkroom | NOUN
darn | NOUN
data | NOUN
database; databases | NOUN
datamanager | NOUN
date; dates | NOUN
date; dated; dates; dating | VERB
dated | ADJ
dating | NOUN
daughter; daughters | NOUN
daunting | ADJ
dawn | NOUN
day; days | NOUN
daycare | NOUN
daytime | NOUN
deacon | NOUN
dead | ADJ
deadbolt | NOUN
deadbolt; deadbolted | VERB
deadline; deadlines | NOUN
deadly; deadliest | ADJ
deal; deals | NOUN
deal; dealing; deals; dealt | VERB
dealer; dealers | NOUN
dealership; dealerships; dealship | NOUN
dean | NOUN
dear | ADJ
dear; dears | NOUN
death; deaths | NOUN
deathly | ADJ
debate; debates | NOUN
debate; debated; debates; debating | VERB
debit | NOUN
debris | NOUN
debt; debts | NOUN
debtor; debtors | NOUN
debut | NOUN
debut; debuted | VERB
debutant; debutans; debutants | NOUN
decade; decades | NOUN
deceit | NOUN
deceive; deceiving | VERB
decent | ADJ
decentralize; decentralized | VERB
deception | NOUN
deceptive | ADJ
decide; decided; decides; deciding | VERB
decided | NOUN
decidely | ADV
decision; decisions | NOUN
decisively | ADV
deck; decks | NOUN
decking | NOUN
declaration; declarations | NOUN
declaratory; dec | ADJ
declare; declared; declares; declaring | VERB
decline | NOUN
decline; declined | VERB
decoding | NOUN
decompose | VERB
decor | NOUN
decorate; decorated | VERB
decouple; decoupled | VERB
decrease | NOUN
decrease; decreased; decreasing | VERB
dedicate; dedicated | VERB
dedicated | ADJ
dedication | NOUN
deduct; deducted; deducting | VERB
deduction; deductions | NOUN
deed; deeds | NOUN
deem | VERB
deep; deeper | ADJ
deep; deeper | ADV
deepen | VERB
deepening | NOUN
deeply | ADV
deer | NOUN
defamation | NOUN
defang; defanged | VERB
default; defaults | NOUN
defeat | NOUN
defeat; defeated; defeating; defeats | VERB
defect; defects | NOUN
defective | ADJ
defector; defectors | NOUN
defence | NOUN
defend; defended; defending | VERB
defendant; defendants | NOUN
defender; defenders | NOUN
defense | NOUN
defensive | ADJ
deficiency | NOUN
deficit | NOUN
defile; defiled | VERB
definable | ADJ
define; defined; defines; defining | VERB
definite | ADJ
definitely; deffenitly; deffly; definately | ADV
definition; definitions | NOUN
definitive | ADJ
deformity | NOUN
defrost; defrosted | VERB
defunct | ADJ
defund | VERB
defy; defied | VERB
degenerate | NOUN
degree; degrees | NOUN
degu; degus | NOUN
dehydrated | ADJ
deity; deities | NOUN
delay; delays | NOUN
delay; delayed | VERB
delayed | ADJ
delectable | ADJ
delegate; delegates | NOUN
delegation | NOUN
delete; deleted; deleting | VERB
deli; delis | NOUN
deliberate | ADJ
deliberately | ADV
delicacy | NOUN
delicate | ADJ
delicately | ADV
delicious; delicous | ADJ
deliciously | ADV
deliciousness | NOUN
delight; delights | NOUN
delighted | ADJ
delightful; deliteful | ADJ
delinquent | ADJ
deliver; deliverd; delivered; delivering; delivers | VERB
delivery; deliveries; delvery | NOUN
delta | NOUN
delude; deluded | VERB
demagogue; demagogues | NOUN
demand; demands | NOUN
demand; demanded; demanding | VERB
demise | NOUN
demo | NOUN
democracy | NOUN
democrat | NOUN
democratically | ADV
demographic | ADJ
demon; demons | NOUN
demonstrate; demonstrated; demonstrates; demonstrating | VERB
demonstration; demonstrations | NOUN
demotion | NOUN
dempsey; dempseys | NOUN
denial | NOUN
denomination | NOUN
denote; denoted | VERB
dense | ADJ
densely | ADV
density | NOUN
dentist; dentists | NOUN
denunciation | NOUN
deny; denied; denying | VERB
depart; departing | VERB
department; departments | NOUN
departure; departures | NOUN
depend; depending; depends | VERB
dependable | ADJ
dependant | ADJ
dependency | NOUN
dependent | ADJ
depict; depicts | VERB
depiction; depictions | NOUN
deploy; deployed; deploying | VERB
deployment; deployments | NOUN
deport; deported | VERB
deposit | NOUN
deposit; deposited | VERB
deposition | NOUN
depot; depots | NOUN
depressed | ADJ
depression | NOUN
dept | NOUN
depth; depths | NOUN
deputy; deputies | NOUN
derailing | NOUN
deregulate | VERB
deregulation | NOUN
derivative | ADJ
derivative; derivatives | NOUN
derive; derived | VERB
descend; descended; descends | VERB
descendant; descendants | NOUN
descent | NOUN
describe; described; describes; describing | VERB
description; descriptions | NOUN
desecrate; desecrated | VERB
desert | NOUN
desert; deserted | VERB
deserve; deserves | VERB
design; designs | NOUN
design; designed; designing | VERB
designate; designated | VERB
designation | NOUN
designer; designers | NOUN
desirability | NOUN
desirable | ADJ
desire | NOUN
desire; desired; desires | VERB
desisted | ADJ
desk | NOUN
despair | NOUN
desparate | ADJ
despective | ADJ
desperate | ADJ
desperately | ADV
desperation | NOUN
despite | ADP
despite | SCONJ
despotism | NOUN
dessert; desserts | NOUN
destabilize; destabilizing | VERB
destination; destinations | NOUN
destined | ADJ
destiny; destinies | NOUN
destroy; destroyed | VERB
destroyer | NOUN
destruction | NOUN
destructive | ADJ
detach | VERB
detail; details | NOUN
detail; detailing; details | VERB
detailed | ADJ
detain; detained | VERB
detainee; detainees | NOUN
detect; detected | VERB
detectable | ADJ
detection | NOUN
detective; detectives | NOUN
detector; detectors | NOUN
detention; detentions | NOUN
deter; deterring | VERB
deteriorate; deteriorated; deteriorating | VERB
deterioration | NOUN
determination | NOUN
determine; determined; determining | VERB
determined | ADJ
determiner | NOUN
deterrent | NOUN
detonate; detonated | VERB
detract | VERB
detractor; detractors | NOUN
detrimental | ADJ
devastating | ADJ
develop; develope; developed; developing; develops | VERB
developed | ADJ
developer; developers | NOUN
development; developments | NOUN
deviate; deviating | VERB
deviation | NOUN
device; devices | NOUN
devil | NOUN
devise; devised | VERB
devoid | ADJ
devolution | NOUN
devolve; devolving | VERB
devote; devoted | VERB
devoted | ADJ
devotional | ADJ
devout | ADJ
deworming | NOUN
dh | NOUN
di | NOUN
diachronic | ADJ
diagnose; diagnosed | VERB
diagram; diagrams | NOUN
dial; dialing | VERB
dialague | NOUN
dialect; dialects | NOUN
dialogical | ADJ
dialogue | NOUN
diameter | NOUN
diaper; diapers | NOUN
diarrhea; diarheya | NOUN
diary | NOUN
dicot | NOUN
dictate; dictating | VERB
dictator; dictators | NOUN
dictatorship | NOUN
dictionary | NOUN
die | ADJ
die; died; dies; dying | VERB
diet | NOUN
diety | NOUN
differ; differed; differing | VERB
difference; differences | NOUN
different | ADJ
differential | NOUN
differentiate | VERB
differently | ADV
difficult | ADJ
difficulty; difficulties | NOUN
diffuse | VERB
dig; digs; dug | VERB
digest | VERB
digital | ADJ
dignitary; dignitaries | NOUN
dignity | NOUN
digress | VERB
dilapidation | NOUN
dilemma; dilemmas | NOUN
diligence | NOUN
diligent | ADJ
dilute | ADJ
dilute | VERB
dime | NOUN
dimension; dimensions | NOUN
dimensional | ADJ
diminish; diminished; diminishes | VERB
dimly | ADV
dine; dined; dining | VERB
diner; diners | NOUN
ding; dings | NOUN
dingy | ADJ
dining | NOUN
dinner; dinners | NOUN
dinosaur; dinasaurs; dinosaurs | NOUN
diocese | NOUN
diode | NOUN
dioxide | NOUN
dip | NOUN
dip; dipped; dipping | VERB
diplomacy | NOUN
diplomat; diplomats | NOUN
diplomatic | ADJ
dire | ADJ
direct | ADJ
direct; directed; directing | VERB
direction; directions | NOUN
directive | NOUN
directly | ADV
director; directors | NOUN
directory; directories | NOUN
dirt | NOUN
dirty; dirtier | ADJ
disability; disabilities | NOUN
disabled | ADJ
disadvantage; disadvantages | NOUN
disagree; disagreed | VERB
disagreement; disagreements | NOUN
disappear; disappeared | VERB
disappearance | NOUN
disappeared | ADJ
disappoint; disappointed | VERB
disappointed | ADJ
disappointment | NOUN
disarm | VERB
disarmament | NOUN
disarming | NOUN
disaster; disasters | NOUN
disastrous | ADJ
disband; disbanded | VERB
disc | NOUN
discard; discarded | VERB
discharge | NOUN
discharge; discharged | VERB
dischord | NOUN
discipline; disciplines | NOUN
disciplined | ADJ
disclaimer | NOUN
disclose; disclosed | VERB
disclosure; disclosures | NOUN
disco | NOUN
discomfort | NOUN
disconnect; disconnected | VERB
discontent | NOUN
discontinue; discontinued | VERB
discount; discounts | NOUN
discount; discounted | VERB
discounted | ADJ
discourage; discouraged; discouraging | VERB
discouraged | ADJ
discouraging | ADJ
discourse | NOUN
discourteous | ADJ
discover; discovered; discovers | VERB
discoverer | NOUN
discovery; discoveries | NOUN
discrediting | NOUN
discreet | ADJ
discrepancy | NOUN
discretion | NOUN
discrimination | NOUN
discriminatory | ADJ
discuss; discussed; discusses; discussing | VERB
discussion; discussions | NOUN
disdain; distain | NOUN
disease; diseases | NOUN
disenfranchise; disenfranchised | VERB
disgrace | NOUN
disgruntled | ADJ
disguise | VERB
disgust | NOUN
disgusting | ADJ
disgustingly | ADV
dish; dishes | NOUN
dishonor; dishonors | VERB
disinformation | NOUN
disintegration | NOUN
disjoint | ADJ
disk | NOUN
dislike; dislikes | NOUN
dislike; disliked | VERB
dismantle | VERB
dismay | NOUN
dismember; dismembered | VERB
dismiss; dismissed; dismisses; dismissing | VERB
disobedience | NOUN
disorientation | NOUN
dispatch | NOUN
dispatch; dispatched | VERB
dispersal | NOUN
disperse; dispersing | VERB
dispersion | NOUN
displace; displaced; displacing | VERB
displacement; displacements | NOUN
display; displays | NOUN
display; displayed; displaying; displays | VERB
displease; displeases | VERB
disposal | NOUN
dispose; disposed | VERB
dispossesed | ADJ
dispute; disputes | NOUN
dispute | VERB
disquiet | NOUN
disregard | NOUN
disregard | VERB
disrepair | NOUN
disrespect | NOUN
disrupt; disrupting | VERB
disruption; disruptions | NOUN
disruptive | ADJ
dissatisfaction | NOUN
dissatisfied; disatisfied | ADJ
dissect; dissecting | VERB
disseminate | VERB
dissemination | NOUN
dissent; dissenting | VERB
dissertation | NOUN
dissipation | NOUN
dissolve; dissolved | VERB
distal | ADJ
distally | ADV
distance; distances | NOUN
distant | ADJ
distillery; distilleries | NOUN
distinct | ADJ
distinction; distinctions | NOUN
distinctiveness | NOUN
distinguish; distinguished; distinguishes | VERB
distinguished | ADJ
distinguishing | ADJ
distort; distorted; distorts | VERB
distortion; distortions | NOUN
distract; distracting | VERB
distracting | ADJ
distractor; distractors | NOUN
distress; distresses | NOUN
distribute; distributed; distributing | VERB
distribution | NOUN
district; districts | NOUN
distrust; distrusted | VERB
disturb | VERB
disturbing | ADJ
diurnal | ADJ
divergent | ADJ
diverse | ADJ
diversification | NOUN
diversion | NOUN
diversity | NOUN
divert; diverted | VERB
divest | VERB
divide | NOUN
divide; divided; divides; dividing | VERB
dividend; dividends | NOUN
divine; divined | VERB
diving | NOUN
divinity | NOUN
division; divisions | NOUN
divorce; divorces | NOUN
divorce; divorcing | VERB
divorced | ADJ
divy | VERB
diy | ADJ
dj; dj's | NOUN
do; did; does | AUX
do; did; does; doing; done; due; to | VERB
doc; docs | NOUN
dock; docks | NOUN
dock; docking | VERB
docking | NOUN
doctor; doctors | NOUN
doctorate | NOUN
doctrine | NOUN
document; documents | NOUN
document; documented; documenting; documents | VERB
documentation | NOUN
doer; doers | NOUN
dog; dogs | NOUN
dogwood | NOUN
dollar; dollars | NOUN
doltish | ADJ
domain; domains | NOUN
dome | NOUN
domestic | ADJ
domestic | NOUN
domestically | ADV
domesticate; domesticated | VERB
domestication | NOUN
dominance | NOUN
dominant | ADJ
dominate | ADJ
dominate; dominated | VERB
don; donned | VERB
donate; donated; donating | VERB
donation; donations | NOUN
done | ADJ
dongle | NOUN
donor; donors | NOUN
donut; donuts | NOUN
doom | NOUN
doom; doomed | VERB
door; doors | NOUN
doorbell | NOUN
doorstep | NOUN
dope | NOUN
dorm | NOUN
dot | NOUN
dot; dotted | VERB
double | ADJ
double | ADV
double; doubles | NOUN
double; doubled; doubling | VERB
doublethink | NOUN
doubt | ADV
doubt; doubts | NOUN
doubt | VERB
dough | NOUN
dove; doves | NOUN
down | ADJ
down | ADP
down | ADV
down; downs | NOUN
downfall; downfalls | NOUN
downgrade; downgrading | VERB
downhill | ADV
download; downloads | NOUN
download; downloaded | VERB
downloading | NOUN
downright | ADV
downside | NOUN
downsizing | NOUN
downstairs | ADV
downstream | ADJ
downtown | ADJ
downtown | ADV
downtown | NOUN
downtrodden | ADJ
downwell; downwelling | VERB
dozen; dozens | NOUN
dozen | NUM
dr | NOUN
draft; drafts | NOUN
draft; drafted; drafting | VERB
drag | NOUN
drag; dragged; dragging; drags | VERB
dragon; dragons | NOUN
drama | NOUN
dramatically | ADV
dramatization | NOUN
drape; draped | VERB
draw | NOUN
draw; drawing; drawn; draws; drew | VERB
drawer; drawers | NOUN
drawing; drawings | NOUN
dread; dreaded; dreading | VERB
dream; dreams | NOUN
dream; dreamed | VERB
dreg; dregs | NOUN
drench; drenched | VERB
dress; dresses | NOUN
dress; dressed; dressing | VERB
dressage | NOUN
dresser; dressers | NOUN
dried | ADJ
drift | VERB
drifter; drifters | NOUN
driftwood | NOUN
drill; drills | NOUN
drill; drilled; drilling | VERB
drilling | NOUN
drink; drinks | NOUN
drink; drank; drinking | VERB
drinking | NOUN
drip | NOUN
drive; driven | ADJ
drive; drives | NOUN
drive; driven; drives; driving; drove; drving | VERB
driver; drivers | NOUN
driveway | NOUN
driving | ADJ
driving | NOUN
drone; drones | NOUN
drool | VERB
drop | NOUN
drop; dropped; dropping; drops | VERB
dropout | NOUN
drought; droughts | NOUN
drug; drugs | NOUN
drum; drums | NOUN
drunk; drunkest | ADJ
drunken | ADJ
dry; driest | ADJ
dry | NOUN
dry; dried; dries | VERB
dryer | NOUN
drying | NOUN
dsl | NOUN
dth | ADJ
dual | ADJ
duality; dualities | NOUN
dub; dubbed | VERB
dubious | ADJ
duck | NOUN
duct | NOUN
dude; dudes | NOUN
due; do | ADJ
duel | NOUN
duel; dueled | VERB
dull | ADJ
dumb; dumbest | ADJ
dump; dumping | VERB
dumping | NOUN
dune; dunes | NOUN
dung | VERB
dungeon | NOUN
dupe; dupes | NOUN
duplicate | VERB
duplicity | NOUN
durability | NOUN
duration; durations | NOUN
duress | NOUN
during | ADP
during | ADV
dust | NOUN
dust; dusted; dusting | VERB
duster; dusters | NOUN
dusting | NOUN
dusty | ADJ
dutifully | ADV
duty; duties | NOUN
dvd | NOUN
dwarf | ADJ
dwarf; dwarfs | NOUN
dwarf; dwarfed | VERB
dwell; dwells | VERB
dweller; dwellers | NOUN
dwelling; dwellings | NOUN
dwindle; dwindled | VERB
dyed | ADJ
dynamic | NOUN
dysentery | NOUN
dysfunction | NOUN
dysfunctional | ADJ
dyspepsia | NOUN
dysphoria | NOUN
décor | NOUN
e-commerce | NOUN
e-mail; e-mails | NOUN
e-mail; e-mailed | VERB
e-reader | NOUN
e-visit | NOUN
each | DET
eager | ADJ
eagle | NOUN
ear; ears | NOUN
early; earlier; earliest | ADJ
early; earlier | ADV
earmuff; earmuffs | NOUN
earn; earned; earning | VERB
earnest | NOUN
earning | NOUN
earring; earrings | NOUN
earth | NOUN
earthly | ADJ
earthquake; earthquakes | NOUN
earthworm; earthworms | NOUN
ease | NOUN
ease; easing | VERB
easily | ADV
east | ADJ
east | ADV
east | NOUN
eastbound | ADJ
eastward | ADV
easy; eaiser; easier; easiest | ADJ
easy; easier | ADV
eat; eats | NOUN
eat; ate; eaten; eatin; eating; eats; eatting | VERB
eatables | NOUN
eater; eaters | NOUN
eating | NOUN
echo | VERB
eclipse; eclipses | NOUN
eclipse | VERB
eco | NOUN
ecological | ADJ
ecologist | NOUN
ecology | NOUN
ecommerce | NOUN
economic | ADJ
economical | ADJ
economically | ADV
economics | NOUN
economist; economists | NOUN
economy; economies | NOUN
ecosystem; ecosystems | NOUN
ecp | NOUN
ecumenical | ADJ
ed | NOUN
edge; edges | NOUN
edible | ADJ
edifice; edifices | NOUN
edit | NOUN
edit; edited; editing | VERB
editing | NOUN
edition | NOUN
editor; editors | NOUN
editorial | ADJ
editorial | NOUN
editorship | NOUN
educate; educated; educating | VERB
educated | ADJ
education | NOUN
educator; educators | NOUN
eei | NOUN
eerie | ADJ
ees | NOUN
eesi | NOUN
effect; effects | NOUN
effective | ADJ
effectively | ADV
effectiveness | NOUN
effeminate | ADJ
efficacy | NOUN
efficiency | NOUN
efficient | ADJ
efficiently | ADV
effort; efforts | NOUN
egalitarian | ADJ
egg; eggs | NOUN
eggshell; eggshells | NOUN
ego; egos | NOUN
egregious | ADJ
egress | NOUN
eight | NUM
eighteen | NUM
eighth | ADJ
eighth | ADV
eighties | NOUN
either; eather | ADV
either | DET
elaborate | ADJ
elaborate; elaborated | VERB
elapse; elapsed | VERB
elder | ADJ
elder | NOUN
elect; elects | NOUN
elect; elected; elects | VERB
election | ADJ
election; elections | NOUN
electric | ADJ
electric | NOUN
electrical | ADJ
electricity | NOUN
electrolyte | NOUN
electron | NOUN
electronically | ADV
electronics | NOUN
electrostatic | ADJ
elegant | ADJ
element; elements | NOUN
elementary | ADJ
elephant; elephants | NOUN
elevate; elevated | VERB
elevation | NOUN
elevator | NOUN
eleven | NUM
eligibility | NOUN
eligible | ADJ
eliminate; eliminated; eliminating | VERB
elimination | NOUN
elite; elites | NOUN
elk | NOUN
eloquent | ADJ
else | ADV
elsewhere | ADV
elsewise | ADV
elucidate | VERB
email; emails | NOUN
email; e; emailed | VERB
emancipate | VERB
embark; embarked | VERB
embarrass; embarrassed | VERB
embarrassed; embarrased | ADJ
embarrassing | ADJ
embarrassment | NOUN
embassy; embassies | NOUN
embed; embedded; embedding | VERB
emblem | NOUN
embody; embodies; embodying | VERB
embrace | NOUN
embrace; embraced; embracing | VERB
embryo | NOUN
emerge; emerged; emerges; emerging | VERB
emergency; emergencies | NOUN
emergent | ADJ
emeritus | ADJ
emigrate; emigrated | VERB
emigration | NOUN
eminent | ADJ
emirate | NOUN
emission; emissions | NOUN
emissivity | NOUN
emit; emits; emitting | VERB
emotion; emotions | NOUN
emotional | ADJ
emotionally | ADV
empathy | NOUN
emperor; emperors | NOUN
emphasis | NOUN
emphasize; emphasized; emphasizes; emphasizing | VERB
emphatically | ADV
empirical | ADJ
empirically | ADV
empiricist; empiricists | NOUN
employ; employed; employs | VERB
employable | ADJ
employee; employees | NOUN
employer; employers | NOUN
employment | NOUN
empowering | ADJ
empowerment | NOUN
emptiness | NOUN
empty | ADJ
emulate; emulating | VERB
enable; enabled; enables; enabling | VERB
enact; enacted | VERB
encampment | NOUN
encase; encased | VERB
enchanting | ADJ
enchilada; enchiladas; enchladas | NOUN
encircle; encircled | VERB
enclose; enclosed; enclosing | VERB
enclosure | NOUN
encompass; encompasses; encompassing | VERB
encounter; encounters | NOUN
encounter; encountered | VERB
encourage; encouraged; encourages; encouraging | VERB
encouragement | NOUN
encouraging | ADJ
enculturation | NOUN
encyclopedic | ADJ
end; ends | NOUN
end; ended; ending; ends | VERB
endanger | VERB
endangered | ADJ
endangered | NOUN
endeavor; endeavors | NOUN
endeavor; endevour | VERB
endeavour | NOUN
ended | ADJ
endemic | ADJ
endemic; endemics | NOUN
ending | NOUN
endlessly | ADV
endorse | VERB
endorsement; endorsements | NOUN
endow | VERB
endowment | NOUN
endure; endured; enduring | VERB
enemy; enemies | NOUN
energetic | ADJ
energetics | NOUN
energy | NOUN
energyphile; energyphiles | NOUN
enforce; enforcing | VERB
enforcement | NOUN
engage; engaged; engaging | VERB
engagement | NOUN
engender; engendered | VERB
engine; engines | NOUN
engineer; engineers | NOUN
engineering | NOUN
engrave; engraved | VERB
engulf; engulfed | VERB
enhance; enhanced | VERB
enhanced | ADJ
enhancement | NOUN
enjamb; enjambed | VERB
enjambment | NOUN
enjoy; enjoyed; enjoying; enjoys | VERB
enjoyable | ADJ
enjoyment | NOUN
enlarge; enlarging | VERB
enlargement | NOUN
enlightenment | NOUN
enlist; enlisted | VERB
enormous | ADJ
enormously | ADV
enough | ADJ
enough | ADV
enovate | NOUN
enquiry; enquiries | NOUN
enrich; enriched | VERB
enrichment | NOUN
enroute | ADV
ensemble | NOUN
enshrine; enshrined | VERB
enslave; enslaved | VERB
ensure; ensured; ensures; ensuring | VERB
enter; entered; entering; enters | VERB
entered | NOUN
entering | NOUN
enterprise; enterprises | NOUN
entertained | ADJ
entertaining | ADJ
entertaining | NOUN
entertainment | NOUN
entery | NOUN
enthusiasm | NOUN
enthusiast; enthusiasts | NOUN
enthusiastic | ADJ
enthusiastically | ADV
entire; entie | ADJ
entire | NOUN
entirely | ADV
entitle; entitled | VERB
entitlement | NOUN
entity; entities | NOUN
entourage | NOUN
entrance | NOUN
entreaty | NOUN
entree | NOUN
entrepreneur; entrepreneurs | NOUN
entrepreneurial | ADJ
entry | NOUN
entrée | NOUN
envelop; envelops | VERB
envelope; envelopes | NOUN
enviably | ADV
enviroment | NOUN
environment; environments | NOUN
environmentalist; environmentalists | NOUN
environmentally | ADV
envision; envisioned | VERB
envoy | NOUN
envy | NOUN
eol | NOUN
eos | NOUN
epc | NOUN
epidemic | NOUN
episode; episodes | NOUN
epistemic | ADJ
epistemological | ADJ
epistemology; epistemologies | NOUN
epithet | NOUN
epitome | NOUN
equal | ADJ
equal | NOUN
equal; equaling; equals | VERB
equalise; equalising | VERB
equality | NOUN
equally | ADV
equate; equating | VERB
equation; equations | NOUN
equine | ADJ
equip; equipped; equips | VERB
equipment | NOUN
equitable | ADJ
equity | NOUN
equivalence | NOUN
equivalent; equivalant | ADJ
equivalent; equivalents | NOUN
er | NOUN
era; eras | NOUN
erase | VERB
ereader | NOUN
erect; erected | VERB
eremite; eremites | NOUN
erosion | NOUN
err; erred | VERB
errand; errands | NOUN
erratic | ADJ
erroneous | ADJ
error; errors | NOUN
erupt; erupts | VERB
erythema | NOUN
esa | NOUN
escalation | NOUN
escalator | NOUN
escapade; escapades | NOUN
escape | NOUN
escape; escaped; escaping | VERB
esp | ADV
espeaker; espeakers | NOUN
especially | ADV
essay | NOUN
essence | NOUN
essential | ADJ
essential | NOUN
essentially | ADV
establish; established; establishes; establishing | VERB
establishment; establishments | NOUN
estate | NOUN
estimate; estimates | NOUN
estimate; estimated; estimates | VERB
estimation | NOUN
eta | NOUN
eternal | ADJ
eternally | ADV
ethical | ADJ
ethicity; ethicities | NOUN
ethnic | ADJ
ethnically | ADV
ethnicity | NOUN
ethnocentric | ADJ
ethnocentrism | NOUN
etiquette | NOUN
ets | NOUN
euro; euros | NOUN
evacuate; evacuated | VERB
evacuee; evacuees | NOUN
evaluate; evaluated; evaluating | VERB
evaluation; evaluations | NOUN
evaporate | VERB
even | ADJ
even | ADV
even; evened | VERB
evening; evenings | NOUN
evenly | ADV
event; events | NOUN
eventually | ADV
ever; every | ADV
every | DET
everybody | PRON
everyday; every | ADJ
everyday | ADV
everyday | NOUN
everyone | PRON
everything | PRON
everywhere | ADV
evict | VERB
evictee; evictees | NOUN
eviction | NOUN
evidence | NOUN
evidence; evidenced | VERB
evident | ADJ
evidentary | ADJ
evidently | ADV
evil | ADJ
evil | NOUN
evoke | VERB
evolution | NOUN
evolutionary | ADJ
evolve; evolved; evolves; evolving | VERB
ex-con; ex-cons | NOUN
ex-husband | NOUN
ex-member; ex-members | NOUN
ex-pat | NOUN
exacerbate; exacerbated | VERB
exact | ADJ
exact | ADV
exactly | ADV
exaggerate; exaggerated | VERB
exaggeration | NOUN
exam | NOUN
examination | NOUN
examine; examined; examines; examining | VERB
example; examples | NOUN
excavation; excavations | NOUN
exceed; exceeded; exceeds | VERB
exceedingly | ADV
excel; excels | VERB
excellence | NOUN
excellent; excellant | ADJ
excellently | ADV
except | ADP
except | SCONJ
exception; exceptions | NOUN
exceptional | ADJ
exceptionally | ADV
excerpt; excerpts | NOUN
excess; excesses | NOUN
excessive | ADJ
exchange | NOUN
exchange; exchanged; exchanges | VERB
excite; excited | VERB
excited | ADJ
excitement | NOUN
exciting | ADJ
exclaim; exclaimed | VERB
exclamation | NOUN
exclude; excluded; excluding | VERB
exclusion | NOUN
exclusive | ADJ
exclusively | ADV
excuse; excuses | NOUN
excuse | VERB
executable | ADJ
execute; executed; executing | VERB
execution; executions | NOUN
executive; executives | NOUN
exemplify; exemplified | VERB
exercise; exercises | NOUN
exercise; exercised; exercises | VERB
exercising | NOUN
exhaust | NOUN
exhaust; exhausted | VERB
exhausted | ADJ
exhausting | ADJ
exhaustion | NOUN
exhibit; exhibits | NOUN
exhibit; exhibited; exhibits | VERB
exhibition | NOUN
exile; exiled | VERB
exist; existed; existing; exists | VERB
existence | NOUN
existent | ADJ
exit | NOUN
exodus | NOUN
exotic | ADJ
expand; expanded; expanding | VERB
expanded | ADJ
expansion | NOUN
expect; expected; expecting; expects | VERB
expectancy | NOUN
expectation; expectations | NOUN
expectedly | ADV
expedite; expedited | VERB
expedition; expeditions | NOUN
expel; expelling | VERB
expense; expenses | NOUN
expense | VERB
expensive | ADJ
experice | NOUN
experience; experiences | NOUN
experience; experienced; experiencing | VERB
experienced | ADJ
experiment; experiments | NOUN
experiment; experimented; experimenting | VERB
experimental | ADJ
experimentally | ADV
experimentation | NOUN
experimenter | NOUN
expert | ADJ
expert; experts | NOUN
expertise | NOUN
expertly | ADV
expiration | NOUN
expire; expired; expires | VERB
expired | ADJ
explain; explained; explaining; explains | VERB
explanation; explanations | NOUN
explanatorily | ADV
explanatory | ADJ
explicit | ADJ
explicitly | ADV
explode; exploded; exploding | VERB
exploit; exploited; exploiting | VERB
exploitation | NOUN
exploration | NOUN
explore; explored; exploring | VERB
explorer; explorers | NOUN
exploring | NOUN
explosive | ADJ
explosive; explosives | NOUN
exponentially | ADV
export | VERB
exporter | NOUN
expose; exposed; exposing | VERB
exposed | ADJ
exposition; expositions | NOUN
exposure; exposures | NOUN
express | ADJ
express; expressed; expresses; expressing | VERB
expression; expressions | NOUN
expressionist | NOUN
expressionless | ADJ
expressive | ADJ
expropriation | NOUN
expulse | VERB
expulsion | NOUN
exquisite | ADJ
ext | NOUN
extant | ADJ
extend; extended; extending; extends | VERB
extended | ADJ
extension; extensions | NOUN
extensive | ADJ
extensively | ADV
extent | NOUN
exterminate; exterminated | VERB
extermination | NOUN
exterminator | NOUN
external | ADJ
extinct | ADJ
extinction; extinctions | NOUN
extra | ADJ
extra | NOUN
extract | NOUN
extract; extracts | VERB
extraction | NOUN
extractive | ADJ
extracurricular; extrcurricular | ADJ
extradite; extradited | VERB
extradition | NOUN
extraordinarily | ADV
extraordinary | ADJ
extrapolate | VERB
extraterrestrial | ADJ
extreme | ADJ
extremely | ADV
extremism | NOUN
extremist | ADJ
extremist; extremists | NOUN
exuberant | ADJ
exurb; exurbs | NOUN
eye; eyes | NOUN
eyedropper | NOUN
eyelid; eyelids | NOUN
eyewitness; eyewitnesses | NOUN
fabric | NOUN
fabrication; fabrications | NOUN
fabulous; fabolous | ADJ
fabulously | ADV
face; faces | NOUN
face; faced; faces; facing | VERB
faced | ADJ
facet; facets | NOUN
facilitate; facilitated; facilitating | VERB
facility; facilities | NOUN
fact; facts | NOUN
faction; factions | NOUN
factor; factors | NOUN
factory | NOUN
faculty | NOUN
fade; fades | VERB
fail; failed; failing; fails | VERB
failed | ADJ
failure; failures | NOUN
fair; fairer | ADJ
fair; fairs | NOUN
fairly | ADV
fairness | NOUN
faith | NOUN
faithful | ADJ
faithfully | ADV
fake | ADJ
fake; fakes | NOUN
fall | NOUN
fall; fallen; falling; falls; fell | VERB
fallibility | NOUN
falling | NOUN
fallout | NOUN
fallujan | ADJ
false | ADJ
falsehood; falsehoods | NOUN
falter; faltered; faltering; falters | VERB
fam | NOUN
fame | NOUN
famed | ADJ
familia | NOUN
familiar | ADJ
familiarity | NOUN
family; families | NOUN
famous | ADJ
famously | ADV
fan; fans | NOUN
fanatic | ADJ
fanaticism | NOUN
fancy | NOUN
fancy; fancies | VERB
fandom | NOUN
fanfic; fanfics | NOUN
fantastic; fanfuckingtastic | ADJ
fantasy | NOUN
faq | NOUN
far; farther | ADJ
far | ADV
farce | NOUN
farcical | ADJ
fare | NOUN
farewell | NOUN
farm; farms | NOUN
farmer; farmers | NOUN
farming | NOUN
farmland; farmlands | NOUN
farrier; farriers | NOUN
fascinate; fascinates | VERB
fascinating | ADJ
fascination | NOUN
fascist | ADJ
fashion | NOUN
fashioned; fashion | ADJ
fast; faster; fastest | ADJ
fast; faster | ADV
fat | ADJ
fat | NOUN
fatal | ADJ
fatality; fatalities | NOUN
fate | NOUN
fated | ADJ
fateful | ADJ
father; fathers | NOUN
fathom | VERB
fault | NOUN
faulty | ADJ
fauna | NOUN
favor | NOUN
favor; favoring | VERB
favorable | ADJ
favorite | ADJ
favorite; favorites | NOUN
favour; favours | NOUN
favour; favoured | VERB
favourable | ADJ
favourite | ADJ
favourite | NOUN
fax | NOUN
fax; faxed | VERB
façade; façades | NOUN
fear; fears | NOUN
fear; feared | VERB
fearless | ADJ
feasible | ADJ
feast | NOUN
feather; feathers | NOUN
feathered | ADJ
feathery | ADJ
feature; features | NOUN
feature; featured; features; featuring | VERB
fecal | ADJ
fed | ADJ
fedayeen | NOUN
federation | NOUN
fedex; fedexed | VERB
fee; fees | NOUN
feeble | ADJ
feed; feeds | NOUN
feed; fed; feeding; feeds | VERB
feedback | NOUN
feeder | NOUN
feeding | NOUN
feel | NOUN
feel; feeling; feels; felt | VERB
feeling; feelings | NOUN
feild | NOUN
feisty | ADJ
felicity | NOUN
fellow | ADJ
fellow; fellows | NOUN
female | ADJ
female; females | NOUN
feminism | NOUN
femora | NOUN
femoral | ADJ
femur | NOUN
fence | NOUN
fend | VERB
ferc | NOUN
ferry; ferries | NOUN
fertile | ADJ
fervor | NOUN
festival; festivals | NOUN
festivity; festivities | NOUN
fetch | VERB
fetishism | NOUN
fever | NOUN
feverishly | ADV
few; fewer | ADJ
fi | NOUN
fiance | NOUN
fiancé | NOUN
fiction | NOUN
field; fields | NOUN
fieldwork | NOUN
fiercely | ADV
fifteenth | NOUN
fifth | ADJ
fifth | ADV
fifty | ADJ
fifty | NUM
fight; fights | NOUN
fight; fought | VERB
fighter; fighters | NOUN
fighting | NOUN
figuratively | ADV
figure; figures | NOUN
figure; figured; figures | VERB
file; files | NOUN
file; filed; filing | VERB
filigree | NOUN
filing | NOUN
fill; filled; filling | VERB
filler | NOUN
film; films | NOUN
film; filmed; filming | VERB
filming | NOUN
filmmaker | NOUN
filter; filters | NOUN
filter; filtered; filtering; filters | VERB
filth | NOUN
filthy | ADJ
fin; fins | NOUN
final | ADJ
final; finals | NOUN
finalist; finalists | NOUN
finalize; finalizing | VERB
finally | ADV
finance | NOUN
finance; financed; financing | VERB
finances | NOUN
financial | ADJ
financial; financials | NOUN
financially | ADV
financing | NOUN
finch; finches | NOUN
find | NOUN
find; finding; finds; found; founds | VERB
finding; findings | NOUN
fine; finest | ADJ
fine | ADV
fine | NOUN
fineally | ADV
finesse | VERB
finger; fingers | NOUN
finger; fingered | VERB
finish | NOUN
finish; finished; finishing | VERB
finished | ADJ
fino | NOUN
fire; fires | NOUN
fire; fired; firing | VERB
fireplace | NOUN
firepower | NOUN
firewall; firewalls | NOUN
firework; fireworks | NOUN
firm | ADJ
firm; firms | NOUN
firmly | ADV
first | ADJ
first | ADV
first | NOUN
firsthand | ADV
firstly | ADV
fiscal | ADJ
fish; fishes | NOUN
fisherman; fishermen | NOUN
fishery; fisheries | NOUN
fishing | NOUN
fist | NOUN
fistfight; fistfights | NOUN
fit | ADJ
fit; fits | NOUN
fit; fits | VERB
fitness | NOUN
fitter; fitters | NOUN
fitting | ADJ
five | NOUN
five | NUM
fives | NOUN
fix; fixes | NOUN
fix; fixed; fixeded; fixing | VERB
fixable | ADJ
fixation; fixations | NOUN
fixed | ADJ
fixing | NOUN
fixture; fixtures | NOUN
fizzle | VERB
flag; flags | NOUN
flagship | NOUN
flake; flakes | NOUN
flank | NOUN
flash | NOUN
flash; flashing | VERB
flashlight | NOUN
flashpoint; flashpoints | NOUN
flashy; flashest | ADJ
flat | ADJ
flat | ADV
flat; flats | NOUN
flatbread | NOUN
flatfish | NOUN
flatten | VERB
flavor; flavors | NOUN
flavorful | ADJ
flavorless | ADJ
flaw | NOUN
flawless | ADJ
flea | NOUN
flee; fleeing | VERB
fleece | NOUN
fleeing | NOUN
fleet | NOUN
fleeting | ADJ
flesh | NOUN
flesh; fleshing | VERB
flex | VERB
flexibility; flexibiltiy | NOUN
flexible | ADJ
flexion | NOUN
flicker | NOUN
flicker; flickering | VERB
flier; fliers | NOUN
flight; flights | NOUN
flip | NOUN
flip; flipped; flipping; flips | VERB
flirt; flirted; flirting | VERB
flirty | ADJ
float; floating | VERB
floating | NOUN
flock | NOUN
flock; flocked | VERB
flog; flogging | VERB
flood; floods | NOUN
flood; flooded | VERB
flooding | NOUN
floor; floors | NOUN
flooring | NOUN
flop; flops | NOUN
flop; flopped; flops | VERB
flopping | NOUN
flora | NOUN
floral | ADJ
florescent | ADJ
florist | NOUN
flourish; flourished; flourishing | VERB
flourishing | ADJ
flow; flows | NOUN
flow; flowed; flowing; flows | VERB
flower; flowers | NOUN
flower; flowered | VERB
fluently | ADV
fluffy | ADJ
fluid | ADJ
fluid; fluids | NOUN
flunk; flunking | VERB
fluorescent | ADJ
flush | VERB
flustered | ADJ
flux | NOUN
fly | NOUN
fly; flew; flies | VERB
flyer; flyers | NOUN
foam | NOUN
focal | ADJ
focus | NOUN
focus; focused; focuses; focusing | VERB
focused | ADJ
foe | NOUN
fog | NOUN
foie | NOUN
foist; foisted | VERB
fold | NOUN
fold; folded; folding; folds | VERB
folk; folks | NOUN
follow | NOUN
follow; followed; following; follows | VERB
follower; followers | NOUN
following; followings | NOUN
followup | NOUN
folly | NOUN
fond | ADJ
food; foods | NOUN
fool | NOUN
fool | VERB
foolhardy | ADJ
foot; feet | NOUN
foot | VERB
footage | NOUN
football | NOUN
foothill; foothills | NOUN
footwear | NOUN
for | ADP
for | SCONJ
for-profit | ADJ
forage; foraging | VERB
foraging | NOUN
forbid; forbade; forbidding | VERB
force | ADV
force; forces | NOUN
force; forced | VERB
forceful | ADJ
forcefully | ADV
forearm | NOUN
forecast; forecasts | NOUN
forecast | VERB
forefront | NOUN
foreground | NOUN
foreign | ADJ
foreigner; foreigners | NOUN
forelimb | NOUN
foremost | ADJ
foremost | ADV
foresee; foresaw | VERB
forest | NOUN
forestry | NOUN
forever | ADV
forever | NOUN
forge; forged | VERB
forger | NOUN
forget; for; forgetting; forgot; forgotten | VERB
forgive; forgave | VERB
forgiveness | NOUN
forgo | VERB
fork | VERB
forkful; forkfuls | NOUN
form; forms | NOUN
form; formed; forming; forms | VERB
formal | ADJ
formaldehyde | NOUN
formalin | NOUN
formalism; formalisms | NOUN
formality | NOUN
formalize; formalized | VERB
formally | ADV
format | NOUN
format; formatted; formatting | VERB
formation | NOUN
former | ADJ
formerly | ADV
formidable | ADJ
formula | NOUN
formulate | VERB
fort | NOUN
forth | ADP
forth | ADV
forth | NOUN
forthcoming | ADJ
fortress | NOUN
fortunate | ADJ
fortunately | ADV
fortune; fortunes | NOUN
forty | NUM
forum; forums | NOUN
forward | ADJ
forward | ADV
forward; forwarded; forwarding | VERB
forwarding | NOUN
fossil | NOUN
foster | NOUN
foster; fostering | VERB
foul | NOUN
found; founded; founding | VERB
foundation; foundations | NOUN
foundational | ADJ
founder; founders | NOUN
fountain | NOUN
four | NUM
fourteen | NOUN
fourteenth | ADJ
fourth | ADJ
fourth | ADV
fourth | NOUN
fox; foxes | NOUN
fps | NOUN
fraction | NOUN
fracture | NOUN
fragile | ADJ
fragment; fragments | NOUN
fragmentary | ADJ
fragrance | NOUN
frame; frames | NOUN
frame; framed | VERB
framework | NOUN
franchise | NOUN
frankly | ADV
fraternity | NOUN
fraud | NOUN
fraught | ADJ
fray | NOUN
fre; freed | VERB
freak; freaked | VERB
freakin | ADJ
freaky | ADJ
free | ADJ
freedom; freedoms | NOUN
freely | ADV
freeway; freeways | NOUN
freeze | ADJ
freeze | NOUN
freeze; frozen | VERB
freezing | NOUN
freight | NOUN
freighter | NOUN
frequency; frequencies | NOUN
frequent | ADJ
frequent; frequented | VERB
frequently | ADV
fresco | NOUN
fresh | ADJ
fresh | ADV
freshly | ADV
freshman | NOUN
fridge | NOUN
friend; friends | NOUN
friendliness | NOUN
friendly; friendlier | ADJ
friendship | NOUN
frighten; frightened | VERB
frightening | ADJ
fritter; fritters | NOUN
from | ADP
from | SCONJ
front | ADJ
front | ADV
front | NOUN
frontier | NOUN
frontiersman | NOUN
frontpage | NOUN
frost; frosts | NOUN
frosting | NOUN
froth; frothing | VERB
frothy | ADJ
frozen | ADJ
fruit; fruits | NOUN
fruitless | ADJ
fruity | ADJ
frustrate; frustrated | VERB
frustrated | ADJ
frustrating | ADJ
frustration | NOUN
fry; fries | NOUN
fry; fried | VERB
ftw | ADV
fuck; fucked; fucking | VERB
fucker; f'ers | NOUN
fucking | ADJ
fucking; fcking | ADV
fuel; fuels | NOUN
fuel; fueled | VERB
fugitive; fugitives | NOUN
fulfil; fulfilling; fulfils | VERB
fulfill | VERB
fulfilment | NOUN
full; fullest | ADJ
full | ADV
fullness | NOUN
fulltime | ADV
fully | ADV
fumarase | NOUN
fume; fumes | NOUN
fun | ADJ
fun | NOUN
function; functions | NOUN
function; functioning | VERB
functional | ADJ
functionalism | NOUN
functionality | NOUN
functionally | ADV
functioning | ADJ
functioning | NOUN
fund; funds | NOUN
fund; funded; funding; funds | VERB
fundamental | ADJ
fundamentalist; fundamentalists | NOUN
fundamentally | ADV
funding | NOUN
fundrais; fundraising | VERB
fundraising | NOUN
funeral; funerals | NOUN
fungus | NOUN
fungus | VERB
funnel; funneled | VERB
funny | ADJ
fur | NOUN
furious | ADJ
furnace; furnaces | NOUN
furnish; furnished | VERB
furnishings | NOUN
furniture | NOUN
further | ADJ
further; furthering | VERB
furthermore | ADV
fuse | NOUN
fuse; fused | VERB
fusion; fusions | NOUN
fuss | NOUN
fuss | VERB
fussy | ADJ
future | ADJ
future; futures | NOUN
futurism | NOUN
futuristic | ADJ
fx | NOUN
fyi | ADV
ga | NOUN
gag; gagged | VERB
gain; gains | NOUN
gain; gained; gaining; gains | VERB
gal; gals | NOUN
galaxy; galaxies | NOUN
gall | NOUN
gallery; galleries | NOUN
gallivant; gallivanting | VERB
gallon | NOUN
gallop; galloping | VERB
galore | ADV
gambit | NOUN
gambling | NOUN
game; games | NOUN
game; gaming | VERB
gameplay | NOUN
gamer; gamers | NOUN
gaming | NOUN
gamut | NOUN
gang; gangs | NOUN
gangland | NOUN
gangly | ADJ
gangster | NOUN
gap | NOUN
garage | NOUN
garbage | NOUN
garden; gardens | NOUN
gardener; gardeners | NOUN
gardening | NOUN
gardnerus; gardneri | NOUN
gargle; gargling | VERB
garlic | NOUN
garment; garments | NOUN
garner; garnered | VERB
garnish; garnishes | NOUN
garrison | NOUN
gas; gases | NOUN
gas | VERB
gash | NOUN
gasp | NOUN
gasp; gasped; gasps | VERB
gastric | ADJ
gastroenteritis | NOUN
gate; gates | NOUN
gated | ADJ
gateway | NOUN
gather; gathered; gathering; gathers | VERB
gathering; gatherings | NOUN
gator | NOUN
gaunt; gant | ADJ
gay | NOUN
gaze | VERB
gcp | NOUN
gda | NOUN
gear; gears | NOUN
gear; geared; gearing | VERB
gearbox | NOUN
gee | NOUN
gel; gels | NOUN
gelatin | NOUN
gelato | NOUN
gelceutical; gelceuticals | NOUN
gem | NOUN
gender; genders | NOUN
gene; genes | NOUN
genealogy | NOUN
general; generals | NOUN
generalizability | NOUN
generalization; generalizations | NOUN
generalize; generalized | VERB
generally | ADV
generate; generated; generates; generating | VERB
generating | NOUN
generation; generations | NOUN
generative | ADJ
generator; generators | NOUN
generous | ADJ
genetic | ADJ
genetically | ADV
genetics | NOUN
genital; genitalia | NOUN
genitals | NOUN
genius | NOUN
genocide | NOUN
genome | NOUN
genre; genres | NOUN
gentle; gentel | ADJ
gentleman | NOUN
gently | ADV
gentrify; gentrified | VERB
genuine | ADJ
genuinely | ADV
geofence; geofences | NOUN
geographic | ADJ
geographical | ADJ
geologist; geologists | NOUN
geometric | ADJ
geometrically | ADV
geometry; geometries | NOUN
geopolitical | ADJ
geopolitics | NOUN
gerbil | NOUN
gesture; gestures | NOUN
get; gets; getting; got | AUX
get; gets; getting; got; gotten | VERB
geyser | NOUN
gf | NOUN
ghostly | ADJ
giant | ADJ
giant; giants | NOUN
giddy | ADJ
gift; gifts | NOUN
gift; gifted | VERB
giggle; giggled | VERB
gilded | ADJ
gimmicky | ADJ
ginger | NOUN
giraffe; giraffes | NOUN
girl; girls | NOUN
girlfriend | NOUN
girlie | NOUN
gist | NOUN
give | NOUN
give; gave; given; gives; giving | VERB
given | ADJ
given | NOUN
glacier; glaciers | NOUN
glad | ADJ
gladly | ADV
glamorous | ADJ
glamour | NOUN
glance | NOUN
glance; glanced | VERB
gland; glands | NOUN
glandular | ADJ
glaring | ADJ
glass | NOUN
glaze; glazed | VERB
glean; gleaned | VERB
glimpse | NOUN
glitch | NOUN
glitz | NOUN
gloat; gloating | VERB
glob | NOUN
globe | NOUN
gloom | NOUN
gloomy | ADJ
glorious | ADJ
glory | NOUN
gloss | NOUN
glove | NOUN
glow | NOUN
glow; glowing | VERB
glue | NOUN
glut | NOUN
glyph; glyphs | NOUN
gmat | NOUN
gnocchi | NOUN
gnu | NOUN
go; go's | NOUN
go; goes; going; gon; gone; went | VERB
goal; goals | NOUN
goalkeeper | NOUN
goat; goats | NOUN
gobble; gobbled | VERB
god; gods | NOUN
goddess; goddesses | NOUN
godsend | NOUN
goer; goers | NOUN
gold | ADJ
gold | NOUN
golden | NOUN
golf | NOUN
golf; golfing | VERB
golfer; golfers | NOUN
gone | ADJ
good; best; better; gud | ADJ
good | ADV
good | NOUN
goodbye | NOUN
goodness | NOUN
goofy | ADJ
google; googled | VERB
gooseberry | NOUN
gorgeous | ADJ
gorse | NOUN
gouging | NOUN
gourmet | NOUN
gout | NOUN
govern; governing; governs | VERB
governance | NOUN
governing | NOUN
government; governments | NOUN
governmental | ADJ
governor | NOUN
governorate; governorates | NOUN
govt | NOUN
gown | NOUN
grab; grabbed; grabbing | VERB
graceful | ADJ
gracious | ADJ
grad | NOUN
grade; grades | NOUN
gradual | ADJ
gradually | ADV
graduand; graduands | NOUN
graduate | NOUN
graduate; graduated; graduating | VERB
graduation | NOUN
grail | NOUN
grain; grained | ADJ
grain | NOUN
gram; grams | NOUN
grammar; grammars | NOUN
grammarian | NOUN
grandchild; grandchildren | NOUN
granddaughter; granddaughters | NOUN
grandeur; grandure | NOUN
grandfather | NOUN
grandma | NOUN
grandmother; grandmothers | NOUN
grandparent; grandparents | NOUN
grandson; grandsons | NOUN
grant; grants | NOUN
grant; granted; granting | VERB
granting | NOUN
grape; grapes | NOUN
graphic | ADJ
graphic; graphics | NOUN
grapple; grappling | VERB
gras | NOUN
grasp; grasped | VERB
grass | NOUN
grassy | ADJ
grateful | ADJ
gratefully | ADV
gratified | ADJ
gratitude | NOUN
grave | ADJ
grave; graves | NOUN
gravel | NOUN
gravitational | ADJ
gravity | NOUN
gravy | NOUN
gray | NOUN
graze; grazing | VERB
grease | NOUN
greasy | ADJ
great; greater; greatest; grrrrrrrreeeaaat | ADJ
great | ADV
greatly | ADV
greatness | NOUN
greed | NOUN
greedy | ADJ
green | NOUN
greenery | NOUN
greenhouse | NOUN
greet; greeted | VERB
greeter | NOUN
greeting; greetings | NOUN
grenade; grenades | NOUN
grey | ADJ
grey | NOUN
grid | NOUN
grill | NOUN
grill; grilled; grills | VERB
grim | ADJ
grimy | ADJ
grin; grinned | VERB
grinder | NOUN
grindstone | NOUN
grip; grips | NOUN
grip; gripped | VERB
grist | NOUN
grit | NOUN
grizzly | ADJ
grocery; groceries; grocerys | NOUN
groom; groomed | VERB
grope; groped | VERB
gross | NOUN
grossly | ADV
grotesque | ADJ
ground | NOUN
ground; grounded | VERB
group; groups | NOUN
group; grouped | VERB
grouping; groupings | NOUN
grow; grew; growing; grown; grows | VERB
growth | NOUN
grudge | NOUN
grueling | ADJ
grumble | VERB
grunt | NOUN
gtee | NOUN
guacamole | NOUN
guarantee; guarantees; guarentee | NOUN
guarantee; guaranteed; guaranteeing; guarantees | VERB
guarantor | NOUN
guaranty; guaranties | NOUN
guard; guards | NOUN
guard | VERB
guardian; guardians | NOUN
guardsman; guardsmen | NOUN
guerilla | NOUN
guerrilla; guerrillas | NOUN
guess | NOUN
guess; guessed | VERB
guest; guests | NOUN
guidance | NOUN
guide; guides | NOUN
guide; guided; guiding | VERB
guidebook | NOUN
guideline; guidelines | NOUN
guild; guilds | NOUN
guilt | NOUN
guilty | ADJ
guilty | NOUN
guinea | NOUN
guitar | NOUN
guitarist | NOUN
gulf | NOUN
gullible | ADJ
gumball | NOUN
gun; guns | NOUN
gunman; gunmen | NOUN
gunpowder | NOUN
guss | VERB
gut; guts | NOUN
guy; guys | NOUN
guz | VERB
gym | NOUN
gymnasium; gymnasiums | NOUN
habit; habits | NOUN
habitat | NOUN
habitation | NOUN
hack; hacked; hacking | VERB
hacker; hackers | NOUN
hackles | NOUN
hackneyed | ADJ
haddock | NOUN
haemorrhage | NOUN
hagiography | NOUN
hail | VERB
hailstorm | NOUN
hair | NOUN
haircut; haircuts | NOUN
hairdresser | NOUN
hairstyling | NOUN
hairstylist | NOUN
hajj | NOUN
halal | ADJ
half | ADJ
half | DET
half; halves | NOUN
halfway | ADV
halibut | NOUN
hall; halls | NOUN
hallway | NOUN
halt; halts | NOUN
ham | NOUN
hammer | NOUN
hammie | NOUN
hammock; hammocks | NOUN
hammy | NOUN
hamper; hampered | VERB
hamster; hamsters | NOUN
hand; hands | NOUN
hand; handed; handing | VERB
handbag | NOUN
handcraft | NOUN
handcuff; handcuffed | VERB
handcuffs | NOUN
handed | ADJ
handed | ADV
handful | NOUN
handicap | NOUN
handicapped | ADJ
handily | ADV
handle | NOUN
handle; handled; handles; handling | VERB
handling | NOUN
handsome | ADJ
handsomely | ADV
handwritten | ADJ
handy | ADJ
hang; hanging; hung | VERB
hangar | NOUN
hanging | NOUN
hangout | NOUN
happen; happened; happening; happens | VERB
happenstance | NOUN
happily | ADV
happiness | NOUN
happy; happier | ADJ
harass | VERB
harbor | NOUN
harbor; harboring | VERB
harbour; harbours | NOUN
harbour; harbouring | VERB
harbouring | NOUN
hard; harder; hardest | ADJ
hard | ADV
hardcore | ADJ
hardliner; hardliners | NOUN
hardly | ADV
hardness | NOUN
hardship | NOUN
hardware | NOUN
hare | NOUN
harem | NOUN
harm | NOUN
harm; harming; harms | VERB
harmful | ADJ
harmless | ADJ
harmonize | VERB
harmony | NOUN
harness | NOUN
harsh; harshest | ADJ
harshly | ADV
harvest | NOUN
harvest; harvesting | VERB
harvesting | NOUN
hash | NOUN
hashtag; hastag | NOUN
hassle; hassles | NOUN
hassle | VERB
haste | NOUN
hasten; hastened | VERB
hastily | ADV
hat; hats | NOUN
hatch | VERB
hate | NOUN
hate; hated; hates; hating | VERB
hatred | NOUN
haul; hauled; hauling; hauls | VERB
hauling | NOUN
haunt | VERB
have; had; has; having; of; ve | AUX
have; had; has; hav; haves; having | VERB
haven; havens | NOUN
havoc | NOUN
hawkish | ADJ
hay | NOUN
hazard; hazards | NOUN
hd | NOUN
he; him | PRON
head; heads | NOUN
head; headed; heading; heads | VERB
headache; headaches | NOUN
headboard | NOUN
headcount | NOUN
headed | ADJ
header | NOUN
heading | NOUN
headline; headlines | NOUN
headquarters | NOUN
headset | NOUN
headspace | NOUN
heal; healing | VERB
healing | NOUN
health | NOUN
healthcare | NOUN
healthy; healthier; healthiest | ADJ
hear; heard; hearing; hears; here | VERB
hearing; hearings | NOUN
heart; hearts | NOUN
heartbreak; heartbreaks | NOUN
heartbreaking | ADJ
heartbroken | ADJ
heartless | ADJ
heartwarming | ADJ
heat | NOUN
heat; heated; heating | VERB
heater | NOUN
heather | NOUN
heating | NOUN
heaven; heavens | NOUN
heavily | ADV
heavy; heavier | ADJ
heavyweight | NOUN
heck | NOUN
heckuvalot | NOUN
hectic | ADJ
hedge | NOUN
hedge; hedging | VERB
hedging | NOUN
heebee | NOUN
heed | NOUN
heed; heeded | VERB
heel; heels | NOUN
heel | VERB
hegemonic | ADJ
heifer; heifers | NOUN
height; heights | NOUN
heighten; heightened | VERB
heightened | ADJ
helicopter; helicopters | NOUN
helium | NOUN
hell | NOUN
hellish | ADJ
help | NOUN
help; helped; helping; helps | VERB
helper; helpers | NOUN
helpful | ADJ
hemisphere | NOUN
hemistich; hemistichs | NOUN
hen; hens | NOUN
hence | ADV
henequen | NOUN
her; hers | PRON
herb; herbs | NOUN
herbalist | NOUN
herd | NOUN
herding | NOUN
here | ADV
hereby | ADV
herein | ADV
heresy | NOUN
herewith | ADV
heritage | NOUN
hermit | NOUN
hernia | NOUN
hero; heroes | NOUN
herpes | NOUN
herring | NOUN
herself | PRON
hesitant | ADJ
hesitate; hesitated | VERB
hesitation; hesitations | NOUN
heyday | NOUN
hh | NOUN
hiatus | NOUN
hibernate | VERB
hibernation | NOUN
hicky; hickies | NOUN
hide | NOUN
hide; hid; hidden; hiding | VERB
hideout; hideouts | NOUN
hiding | NOUN
hierarchical | ADJ
hierarchy; hierarchies | NOUN
high; higher; highest | ADJ
high; higher; highest | ADV
high | NOUN
highland; highlands | NOUN
highlight; highlights | NOUN
highlight; highlighted; highlighting | VERB
highline | NOUN
highly | ADV
highrise | ADJ
highrise | NOUN
hight | NOUN
highway | NOUN
hijacker; hijackers | NOUN
hike; hikes | NOUN
hike; hiking | VERB
hiking | NOUN
hilarious | ADJ
hill; hills | NOUN
hilltop; hilltops | NOUN
himself | PRON
hinder; hindered; hindering | VERB
hindlimb | NOUN
hindsight | NOUN
hinge; hinges | NOUN
hint; hints | NOUN
hint | VERB
hip | NOUN
hippie | ADJ
hippie; hippies | NOUN
hippy | NOUN
hire; hired; hirier; hiring | VERB
hiring | NOUN
his | PRON
hiss | NOUN
hiss; hissed; hisses; hissing | VERB
hissing | NOUN
hissy | NOUN
historian; historians | NOUN
historical | ADJ
historically | ADV
historicism | NOUN
history; histories | NOUN
hit | NOUN
hit; hits; hitting | VERB
hitch | NOUN
hnd | NOUN
hoax | NOUN
hobby | NOUN
hockey | NOUN
hogtie; hogtied | VERB
hoist; hoists | VERB
hold | NOUN
hold; held; holding; holds | VERB
holder; holders | NOUN
holding; holdings | NOUN
hole; holes; wholes | NOUN
holiday; holidays | NOUN
holiday | VERB
holidaying | NOUN
holistic | ADJ
holler; hollering | VERB
holocaust | NOUN
holocaust-esque | ADJ
holy; holiest | ADJ
homage | NOUN
home | ADV
home; homes | NOUN
homeland | NOUN
homeless | ADJ
homemade | ADJ
homeopath | NOUN
homepage | NOUN
homer | NOUN
hometown | NOUN
homework | NOUN
homey | ADJ
homo | NOUN
homogeneous | ADJ
homosexual | ADJ
homosexual; homosexuals | NOUN
homosexuality | NOUN
honest | ADJ
honestly | ADV
honesty | NOUN
honey | NOUN
honeydew | NOUN
honeymoon | NOUN
honor; honors | NOUN
honor; honored | VERB
honorable | ADJ
honorary | ADJ
honored | ADJ
honorific | ADJ
honour | NOUN
honour | VERB
honro | VERB
hood; hoods | NOUN
hoodie | NOUN
hoof | NOUN
hook | VERB
hooker; hookers | NOUN
hookless | ADJ
hooligan; hooligans | NOUN
hooptie | NOUN
hop | VERB
hope; hopes | NOUN
hope; hoped; hopes; hoping | VERB
hopeful | ADJ
hopeful; hopefuls | NOUN
hopefully | ADV
hopeless; hopless | ADJ
hopelessly | ADV
hopelessness | NOUN
hopping | ADJ
horizon; horizons | NOUN
horizontal | ADJ
horizontal | NOUN
horizontally | ADV
hormonal | ADJ
hormone; hormones | NOUN
horn | NOUN
hornet | NOUN
horrendous | ADJ
horrible | ADJ
horribly | ADV
horrific | ADJ
horrifying | ADJ
horror; horrors | NOUN
horse | ADJ
horse; horses | NOUN
horsetail | NOUN
hose | NOUN
hospitable | ADJ
hospital; hospitals | NOUN
hospitality | NOUN
hospitalize; hospitalized | VERB
hoss | NOUN
host; hosts | NOUN
host; hosted; hosting; hosts | VERB
hostage; hostages | NOUN
hostel | NOUN
hostess | NOUN
hostile | ADJ
hostility; hostilities | NOUN
hosting | NOUN
hot; hotter; hottest | ADJ
hotel; hotels | NOUN
hothead; hotheads | NOUN
hotline | NOUN
hotly | ADV
hotpot | VERB
hotspot; hotspots | NOUN
hottie | NOUN
hour; hours | NOUN
hourly | ADJ
hourly | ADV
house | ADJ
house; houses | NOUN
house; housed; houses | VERB
household; households | NOUN
housewife | NOUN
housing | NOUN
how | ADV
how | NOUN
however | ADV
html | NOUN
hub; hubs | NOUN
hug; hugs | NOUN
hug; hugs | VERB
huge | ADJ
hull | NOUN
hum; humming | VERB
human | ADJ
human; humans | NOUN
humanatarian | ADJ
humane | ADJ
humanist; humanists | NOUN
humanitarian | ADJ
humanity; humanities | NOUN
humankind | NOUN
humble | ADJ
humiliate | VERB
humiliation | NOUN
humility | NOUN
hummus | NOUN
humor | NOUN
humour | NOUN
hundred; hundreds | NOUN
hundred | NUM
hundredth; hundredths | NOUN
hundredth | NUM
hung | ADJ
hunger | NOUN
hunger | VERB
hungry | ADJ
hunk; hunks | NOUN
hunker; hunkering | VERB
hunt; hunts | NOUN
hunt; hunting | VERB
hunter; hunters | NOUN
hunting | NOUN
hurdle; hurdles | NOUN
hurl; hurled; hurling | VERB
hurry | NOUN
hurry | VERB
hurt; hurting | VERB
hurtle; hurtling | VERB
husband; husbands | NOUN
hustle | NOUN
hutch | NOUN
hybrid | ADJ
hybrid; hybrids | NOUN
hydrate; hydrated | ADJ
hydration | NOUN
hydrocele | NOUN
hydrogen | NOUN
hygiene | NOUN
hype | NOUN
hyperbolic | ADJ
hypocrisy | NOUN
hypothesis | NOUN
hypothesize; hypothesized | VERB
hypothetically | ADV
hysteria | NOUN
hysterical | ADJ
icc | NOUN
ice | NOUN
iceberg | NOUN
icing | NOUN
icon | NOUN
iconic | ADJ
icq | NOUN
icu | NOUN
id; ids | NOUN
idea; ideas | NOUN
ideal | ADJ
ideal; ideals | NOUN
ideally | ADV
ideate | VERB
ideation | NOUN
identical | ADJ
identification | NOUN
identify; identified; identifies; identifying | VERB
identity | NOUN
ideological | ADJ
ideologized | ADJ
ideologue | NOUN
ideology | NOUN
idiot; idiots | NOUN
idk | VERB
idle | ADJ
if | ADP
if | SCONJ
ignite; ignited | VERB
ignoramus | NOUN
ignorance | NOUN
ignorant | ADJ
ignore; ignored; ignoring | VERB
ilk | NOUN
ill | ADJ
ill | ADV
illegal | ADJ
illegal; illegals | NOUN
illegally | ADV
illness; illnesses | NOUN
illuminate; illuminated | VERB
illusion; illusions | NOUN
illustrate; illustrated; illustrates; illustrating | VERB
illustrator | NOUN
illwill | NOUN
image; images | NOUN
imaginary | ADJ
imagination; imaginations | NOUN
imagine; imagined | VERB
imbalance; imbalances | NOUN
imbue; imbued | VERB
immaculately | ADV
immediate | ADJ
immediately | ADV
immense | ADJ
immensely | ADV
immigeration | NOUN
immigrant; immigrants | NOUN
immigrate | VERB
immigration | NOUN
immortalize; immortalized | VERB
immunity | NOUN
imo | ADV
impact; impacts | NOUN
impact | VERB
impartial | ADJ
impasse | NOUN
impatient | ADJ
impatiently | ADV
impeccable | ADJ
impending | ADJ
impenetrable | ADJ
imperative | ADJ
imperialism | NOUN
imperil; imperiled | VERB
implement; implemented; implementing | VERB
implementation | NOUN
implicate; implicated | VERB
implication; implications | NOUN
implicit | ADJ
imply; implied; implies; implying | VERB
impolite | ADJ
import; imported; importing | VERB
importance | NOUN
important | ADJ
important | ADV
importantly | ADV
impose; imposing | VERB
imposing | ADJ
imposingly | ADV
imposition | NOUN
impossible | ADJ
imposter; imposters | NOUN
impress; impressed | VERB
impressed | ADJ
impression; impressions | NOUN
impressionist | ADJ
impressive | ADJ
imprint | NOUN
imprison; imprisoned | VERB
imprisonment | NOUN
improperly | ADV
improve; improved; improves; improving | VERB
improvement; improvements | NOUN
impugn; impugned | VERB
impulse; impulses | NOUN
in | ADJ
in | ADP
in; it | ADV
in | NOUN
in | SCONJ
inability | NOUN
inaccurate | ADJ
inactive | ADJ
inadequate | ADJ
inalienable | ADJ
inappropriate | ADJ
inappropriately | ADV
inaugural | ADJ
inauguration | NOUN
incandescent | ADJ
incarcerated | ADJ
incarceration | NOUN
incentive; incentives | NOUN
inception | NOUN
incessant | ADJ
inch; inches | NOUN
incident | NOUN
incidentally | ADV
incite; incited; inciting | VERB
incitement | NOUN
inclined | ADJ
include; included; includes; including | VERB
inclusion | NOUN
incoherent | ADJ
income; incomes | NOUN
incompatible | ADJ
incompetence | NOUN
incompetent | ADJ
incomplete | ADJ
incomplete | ADV
incompletely | ADV
incomprehensible | ADJ
inconsiderate | ADJ
inconsistency | NOUN
inconvenient | ADJ
incorporate; incorporated; incorporates | VERB
incorrect | ADJ
incorrectly | ADV
increase; increases | NOUN
increase; increased; increases; increasing | VERB
increased | ADJ
increasing | NOUN
increasingly | ADV
incredible | ADJ
incredibly | ADV
incredulity | NOUN
incremental | ADJ
incrementally | ADV
incubate; incubating | VERB
incubation | NOUN
incumbent | ADJ
incur; incurred | VERB
indeed | ADV
indefinite | ADJ
indefinitely | ADV
indenture; indentured | VERB
independence | NOUN
independent | ADJ
independent; independents | NOUN
independently | ADV
indescriminately | ADV
index; indices | NOUN
index; indexed | VERB
indicate; indicated; indicates; indicating | VERB
indication | NOUN
indicator; indicators | NOUN
indifferent | ADJ
indigenous | ADJ
indignity | NOUN
indirect | ADJ
indirectly | ADV
indiscriminately | ADV
indispensable | ADJ
individual | ADJ
individual; individuals | NOUN
individualized | ADJ
individually | ADV
indivisible | ADJ
indoor | ADJ
indoors | ADV
induce; induced; induces | VERB
induct; inducted | VERB
indulge; indulged | VERB
industrial | ADJ
industrialist | NOUN
industry; industries | NOUN
ineffective | ADJ
inequality; inequalities | NOUN
inequity; inequities | NOUN
inertia | NOUN
inevitable | ADJ
inevitably | ADV
inexpensive | ADJ
inexperienced | ADJ
infamous | ADJ
infant | NOUN
infantry | NOUN
infect; infected | VERB
infected | ADJ
infection; infections | NOUN
infer; inferred | VERB
inference; inferences | NOUN
inferior | ADJ
inferior; inferiors | NOUN
inferiority | NOUN
infertility | NOUN
infest; infested | VERB
infidel; infidels | NOUN
infielder | NOUN
infiltrate | VERB
infiltrator; infiltrators | NOUN
infinite | ADJ
infinity | NOUN
inflammatory | ADJ
inflate; inflated; inflating | VERB
inflation | NOUN
influence; influences | NOUN
influence; influenced; influencing | VERB
influential | ADJ
influx | NOUN
info | NOUN
inform; informed; informing | VERB
informal | ADJ
informally | ADV
information | NOUN
informative | ADJ
informed | ADJ
infrastructure | NOUN
infringe; infringing | VERB
infuriate; enfurates | VERB
infuse; infused | VERB
ingenuity | NOUN
ingest; ingested; ingesting | VERB
ingredient; ingredients | NOUN
ingrown | ADJ
inhabit; inhabited; inhabiting | VERB
inhabitant; inhabitants | NOUN
inhalable | ADJ
inhalation | NOUN
inherent | ADJ
inherit; inherited | VERB
inheritance | NOUN
inhospitable | ADJ
inhuman | ADJ
initial | ADJ
initial; initials | NOUN
initial; initials | VERB
initially | ADV
initiate; initiated | VERB
initiation | NOUN
initiative; initiatives | NOUN
initiator | NOUN
inject | VERB
injection | NOUN
injure; injured | VERB
injured | ADJ
injurious | ADJ
injury; injuries | NOUN
injustice | NOUN
ink | NOUN
ink; inked | VERB
inland | ADV
inn | NOUN
innermost | ADJ
inning | NOUN
innkeeper; innkeepers | NOUN
innocent | ADJ
innocent; innocents | NOUN
innovate; innovating | VERB
innovation; innovations | NOUN
innovative | ADJ
innovator | NOUN
inoperable | ADJ
input | NOUN
inquire; inquired; inquiring | VERB
inquiry; inquires; inquiries | NOUN
inquisitive | ADJ
insane | ADJ
insanely | ADV
insatiable | ADJ
inscribe; inscribed | VERB
inscription; inscriptions | NOUN
insect; insects | NOUN
insecure | ADJ
insensitive | ADJ
inseparable | ADJ
insert; inserts | NOUN
insert; inserted | VERB
inside | ADJ
inside | ADP
inside | ADV
inside | NOUN
insider | NOUN
insidious | ADJ
insight; insights | NOUN
insignia; insignias | NOUN
insist; insists | VERB
insofar | SCONJ
insomnia | NOUN
inspect; inspected | VERB
inspection | NOUN
inspector; inspectors | NOUN
inspiration | NOUN
inspire; inspired; inspires | VERB
inspired | ADJ
inspiring | ADJ
instability | NOUN
install; installed; installing | VERB
installation | NOUN
instance; instances | NOUN
instant | ADJ
instant | NOUN
instantaneously | ADV
instantly | ADV
instead | ADV
instead | SCONJ
instigate; instigated | VERB
instil; instilling | VERB
instinct; instincts | NOUN
institution; institutions | NOUN
institutional | ADJ
institutionalism | NOUN
institutionally | ADV
instruct; instructed | VERB
instruction; instructions | NOUN
instructive | ADJ
instructor | NOUN
instrument; instruments | NOUN
instrumental | ADJ
instrumentation | NOUN
insufficient | ADJ
insulation | NOUN
insult | NOUN
insult; insulted; insulting | VERB
insulting | ADJ
insurance | NOUN
insurer; insurers | NOUN
insurgency | NOUN
intact | ADJ
intake | NOUN
integral | ADJ
integrate; integrated; integrates | VERB
integrated | ADJ
integration | NOUN
integrity | NOUN
intellect | NOUN
intellectual | ADJ
intellectual; intellectuals | NOUN
intelligence | NOUN
intelligent | ADJ
intelligibility | NOUN
intend; intended; intending; intends | VERB
intended | ADJ
intense | ADJ
intensely | ADV
intensive | ADJ
intent; intents | NOUN
intention; intentions | NOUN
intentional | ADJ
inter-animation | NOUN
inter-caste | ADJ
interact; interacting; interacts | VERB
interaction; interactions | NOUN
interactive | ADJ
intercept | NOUN
intercept; intercepted | VERB
interception | NOUN
interceptor | NOUN
intercompany | ADJ
interconnect | NOUN
interconnected | ADJ
intercourse | NOUN
interest; interesting; interests | NOUN
interest; interested | VERB
interested | ADJ
interesting | ADJ
interestingly | ADV
interestingness | NOUN
interface | NOUN
interface | VERB
interfere; interferes; interfering | VERB
interference; interferences | NOUN
interferometer; interferometers | NOUN
interim | ADJ
interior | NOUN
interjection; interjections | NOUN
intermarry; intermarrying | VERB
intermediary | ADJ
intermediary | NOUN
intermediate | ADJ
intern; interns | NOUN
internal | ADJ
internally | ADV
internationally | ADV
internet | NOUN
internship | NOUN
interpersonal | ADJ
interplanetary | ADJ
interplay | NOUN
interpolate; interpolated | VERB
interpret; interpreted; interpreting | VERB
interpretation; interpretations | NOUN
interpretative | ADJ
interpreter | NOUN
interquartile | ADJ
interracial | ADJ
interrogate; interrogated | VERB
interrogation; interrogations | NOUN
interrogative | ADJ
interrogator; interrogators | NOUN
interrupt; interrupted; interrupting | VERB
interruption; interruptions | NOUN
intersect; intersects | NOUN
intersect | VERB
intersection; intersections | NOUN
intersperse; interspersed | VERB
interstellar | ADJ
intertext; intertexts | NOUN
intertextuality; intertextualities | NOUN
intertwined | ADJ
interval | NOUN
intervene; intervening | VERB
intervention; interventions | NOUN
interview; interviews | NOUN
interview; interviewed; interviewing; interviews | VERB
interviewer; interviewers | NOUN
interweave | VERB
intestine; intestines | NOUN
intial | ADJ
intifada | NOUN
intimacy | NOUN
intimate | ADJ
intimately | ADV
intimidating | ADJ
into | ADP
into | NOUN
into | SCONJ
intolerance | NOUN
intoxicating | ADJ
intra-day | ADJ
intractable | ADJ
intranet | NOUN
intrigue | NOUN
intrigue; intrigued; intriguing | VERB
introduce; introduced; introduces; introducing | VERB
introduction; introductions | NOUN
introductory | ADJ
introspection | NOUN
intruder; intruders | NOUN
intrusion | NOUN
intuition | NOUN
intuitive | ADJ
intuitively | ADV
invade; invaded; invading | VERB
invasion | NOUN
invasive | ADJ
invent; invented | VERB
invention | NOUN
inventor | NOUN
inventory | NOUN
inventorying | NOUN
inversion | NOUN
invert; inverted | VERB
invest; invested | VERB
investigate; investigated; investigating | VERB
investigation; investigations | NOUN
investigative | ADJ
investigator; investigators | NOUN
investment; investments | NOUN
investor; investors | NOUN
invitaion | NOUN
invitation; invitations | NOUN
invite; invited; inviting | VERB
invitee; invitees | NOUN
invoice; invoices | NOUN
invoice; invoiced; invoicing | VERB
invoicing | NOUN
invoke; invoked; invoking | VERB
involve; involved; involves; involving; invovled | VERB
involved | ADJ
involvement | NOUN
inwards | ADV
ip | NOUN
ipa | NOUN
irate | ADJ
iron | ADJ
iron; irons | NOUN
iron | VERB
ironic | ADJ
ironically | ADV
irony | NOUN
irrational | ADJ
irreconcilable | ADJ
irregularity; irregularities | NOUN
irrelevant | ADJ
irrespective | ADV
irrigate | VERB
irrigated | ADJ
irrigation | NOUN
irritate; irritates | VERB
irritation | NOUN
isda | NOUN
island; islands | NOUN
islet; islets | NOUN
iso | NOUN
isolate; isolated; isolating | VERB
isolated | ADJ
issue; issues | NOUN
issue; issued; issues; issuing | VERB
it | PRON
itchy | ADJ
item; items | NOUN
itemize; itemized | VERB
itinerary | NOUN
its; it's | PRON
itself | PRON
iv | NOUN
ivy | NOUN
izakaya | NOUN
jack; jacks | NOUN
jack | VERB
jacket; jackets | NOUN
jade | NOUN
jail | NOUN
jalapeno | NOUN
jam; jams | NOUN
jam; jamming | VERB
jar | NOUN
jargon | NOUN
javascript | NOUN
jaw; jaws | NOUN
jazz | NOUN
jealous | ADJ
jeans | NOUN
jelly; jellies | NOUN
jeopardise; jeopardised | VERB
jerk; jerks | NOUN
jersey | NOUN
jester | NOUN
jet; jets | NOUN
jewel | NOUN
jewelry | NOUN
jihad | NOUN
jihadi | ADJ
jihadi; jihadis | NOUN
jihadist | NOUN
jimmy | NOUN
jitney | NOUN
jitsu | NOUN
jiu | NOUN
job; jobs | NOUN
jobsite | NOUN
jog | NOUN
jog; jogs | VERB
join; joined; joining | VERB
joinery | NOUN
joint; joints | NOUN
jointly | ADV
joke; jokes | NOUN
joke; joking | VERB
jokingly | ADV
journal; journals | NOUN
journalism | NOUN
journalist; journalists | NOUN
journalistic | ADJ
journey | NOUN
journey; journeying | VERB
joy | NOUN
joystick | NOUN
jpy | NOUN
judge; judges | NOUN
judge; judged; judging | VERB
judgement | NOUN
judgment; judgments | NOUN
judicial | ADJ
judiciary | NOUN
jug | NOUN
juggling | NOUN
jugular | NOUN
juice | NOUN
juicy | ADJ
jumble; jumbled | VERB
jumbo | NOUN
jump | NOUN
jump; jumped; jumping; jumps | VERB
junction; junctions | NOUN
juncture | NOUN
jungle | NOUN
junior | ADJ
junk | NOUN
junkie | NOUN
jurisdiction; jurisdictions | NOUN
jury | NOUN
just | ADJ
just | ADV
justice; justices | NOUN
justification | NOUN
justified | ADJ
justify; justifies; justifying | VERB
juvenile | NOUN
k | NOUN
kale | NOUN
kaoshikii | NOUN
karma | NOUN
kayak | NOUN
kb | NOUN
kebab; kebabs | NOUN
keen | ADJ
keenly | ADV
keep | NOUN
keep; keeping; keeps; kept | VERB
keeping | NOUN
kennel; kennels | NOUN
kevalam | NOUN
key | ADJ
key; keys | NOUN
keystone | NOUN
keyword; keywords | NOUN
khaki | NOUN
kick | NOUN
kick; kicked; kicking | VERB
kid; kids | NOUN
kid; kidding | VERB
kiddie; kiddies | NOUN
kidding | NOUN
kidnap; kidnapped; kidnapping | VERB
kidnapping; kidnappings | NOUN
kidney | NOUN
kido | NOUN
kill | NOUN
kill; killed; killing; kills | VERB
killer; killers | NOUN
killie | NOUN
killifish | NOUN
killing; killings | NOUN
killy; killies | NOUN
kiln | NOUN
kilometer; kilometers; km | NOUN
kilometre; kilometres | NOUN
kimberwick | NOUN
kind | ADJ
kind; kinds | NOUN
kinda | ADV
kindergarten | NOUN
kindly | ADJ
kindly | ADV
kindness | NOUN
kinematics | NOUN
kinesiologist | NOUN
kinetic | ADJ
king; kings | NOUN
kinsman | NOUN
kiss; kissed | VERB
kit; kits | NOUN
kitchen; kitchens | NOUN
kitten; kittens | NOUN
kitty | NOUN
knee; knees | NOUN
knife; knives | NOUN
knit | VERB
knock; knocks | NOUN
knock; knocked; knocking | VERB
knot; knots | NOUN
know | NOUN
know; knew; knowing; known; knows; new; no | VERB
knowingly | ADV
knowledge | NOUN
knowledgeable; knowledgable; knowledge | ADJ
known | ADJ
kosa; kosas | NOUN
kosher | ADJ
kung | NOUN
kuwaiti | ADJ
lab; labs | NOUN
label; labels; lable | NOUN
label; labeled; labelled | VERB
labor | NOUN
labor; laboring | VERB
laborer; laborers | NOUN
labour | NOUN
labour | VERB
labyrinth | NOUN
lace; laced | VERB
lack | NOUN
lack; lacked; lacking; lacks | VERB
lackluster | ADJ
lady; ladies | NOUN
laffa | NOUN
lag; lagged | VERB
lagoon | NOUN
laid | ADJ
lakefront | NOUN
lamb; lambs | NOUN
lame | ADJ
laminate; laminated | VERB
lamp | NOUN
land; lands | NOUN
land; landed | VERB
landing | NOUN
landlocked | ADJ
landlord | NOUN
landmark | NOUN
landmine; landmines | NOUN
landscape | NOUN
lane; lanes | NOUN
language; languages | NOUN
lantern; lanterns | NOUN
lap | NOUN
lapse; lapses | NOUN
lapse | VERB
laptop; laptops | NOUN
large; larger; largest | ADJ
largely | ADV
lasciviousness | NOUN
laser | NOUN
lash | NOUN
lash; lashed | VERB
last | ADJ
last | ADV
last; lasted; lasting; lasts | VERB
lasting | ADJ
late; later; latest | ADJ
late; later | ADV
late | NOUN
lately | ADV
latitude; latitudes | NOUN
latte | NOUN
laud; lauded | VERB
laudable | ADJ
laugh | NOUN
laugh; laughed; laughing; laughs | VERB
laughter | NOUN
launch | NOUN
launch; launched; launches; launching | VERB
launcher; launchers | NOUN
launching | NOUN
laundromat; laundromats | NOUN
laundry | NOUN
laureate | NOUN
laurel; laurels | NOUN
lava | NOUN
law; laws | NOUN
lawless | ADJ
lawlessness | NOUN
lawmaker; lawmakers | NOUN
lawman | NOUN
lawsuit; lawsuits | NOUN
lawyer; lawyers | NOUN
lax | ADJ
lay | ADJ
lay; laid; laying | VERB
layer; later; layers | NOUN
layer | VERB
layman | NOUN
layout | NOUN
lazer; lazers | NOUN
lazy | ADJ
lb; lbs | NOUN
lc | NOUN
lead | ADJ
lead; leads | NOUN
lead; leading; leads; led | VERB
leader; leaders | NOUN
leadership; leaderships | NOUN
leadoff | ADV
leaf | NOUN
leaflet; leaflets | NOUN
leafy | ADJ
leafy | NOUN
league; leagues | NOUN
leak; leaks | NOUN
leak; leaked; leaks | VERB
leakage | NOUN
lean | ADJ
lean; leaning | VERB
leap; leaps | NOUN
learn; leaned; learned; learning; learns; learnt | VERB
learner; learners | NOUN
learning | NOUN
lease | NOUN
leash | NOUN
least | ADJ
least | ADV
leather | NOUN
leave | NOUN
leave; leaves; leaving; left | VERB
lecture; lectures | NOUN
ledger | NOUN
left | ADJ
left | ADV
left | NOUN
leg; legs | NOUN
legacy | NOUN
legal | ADJ
legal | NOUN
legalise; legalised | VERB
legalize; legalizing | VERB
legally | ADV
legato | ADJ
legend | NOUN
legendary | ADJ
legislate | VERB
legislation | NOUN
legislative | ADJ
legislature | NOUN
legitimacy | NOUN
legitimate | ADJ
leisure | NOUN
leitmotiv; leitmotivs | NOUN
lemon; lemons | NOUN
lemonade | NOUN
lend; lends | VERB
length; lengths | NOUN
lengthy | ADJ
lesion | NOUN
less | ADJ
less | ADV
less; lessen | VERB
lesson; lessons | NOUN
let | NOUN
let; lets; letting | VERB
lethal | ADJ
lethargy | NOUN
letter; letters | NOUN
lettuce | NOUN
level | ADJ
level; levels | NOUN
leverage | NOUN
leverage | VERB
lexical | ADJ
lexicographic | ADJ
lexicography | NOUN
lexicon | NOUN
liability; liabilities | NOUN
liar; liars | NOUN
libel | NOUN
libel; libeled | VERB
liberal | ADJ
liberal; liberals | NOUN
liberate; liberated | VERB
liberation | NOUN
libertarian | NOUN
liberty; liberties | NOUN
libido | NOUN
license; licenses | NOUN
license; licensed | VERB
licensed; lisenced | ADJ
licensing | NOUN
lick; licking; licks | VERB
lie; lies | NOUN
lie; lied; lies; lying | VERB
lieu | NOUN
lieutenant | NOUN
life | ADJ
life; lives | NOUN
lifeboat; lifeboats | NOUN
lifeguard | NOUN
lifehood | NOUN
lifelong | ADJ
lifespan; lifespans | NOUN
lifestyle; lifestyles | NOUN
lifetime; lifetimes | NOUN
lift | NOUN
lift; lifted; lifting | VERB
ligament | NOUN
light; lighter; lightest | ADJ
light; lights | NOUN
light; lighted; lighting; lights; lit | VERB
lightbulb | NOUN
lighten | VERB
lighting | NOUN
lightning | NOUN
like | ADJ
like | ADP
like | ADV
like | NOUN
like | SCONJ
like; liked; likes | VERB
likelihood | NOUN
likely | ADJ
likely; likley; litely | ADV
liken; likened | VERB
likeness | NOUN
likewise | ADV
limb; limbs | NOUN
limbo | NOUN
lime; limes | NOUN
limelight | NOUN
limestone | NOUN
limit; limits | NOUN
limit; limited | VERB
limitation; limitations | NOUN
limited | ADJ
limitless | ADJ
limp | ADJ
linchpin | NOUN
line | ADJ
line | ADV
line; lines | NOUN
line; lined | VERB
lineatus | NOUN
linen; linens | NOUN
liner | NOUN
ling | ADV
linger; lingering | VERB
lingering | ADJ
linguist; linguists | NOUN
linguistics | NOUN
link; inks; links | NOUN
link; linked; linking | VERB
linkage; linkages | NOUN
lion; lions | NOUN
lip; lips | NOUN
lipa | NOUN
lipid; lipids | NOUN
lipstick; lipsticks | NOUN
liq | NOUN
liquefy; liquefied | VERB
liquid | NOUN
liquidation; liquidations | NOUN
liquor | NOUN
lisp | NOUN
list; lists | NOUN
list; listed; listing; lists | VERB
listen; listened; listening | VERB
listener; listeners | NOUN
listening | NOUN
listing; listings | NOUN
listlessness | NOUN
literalist | NOUN
literally; literaly | ADV
literary | ADJ
literate | ADJ
literature | NOUN
litgation | NOUN
litho; lithos | NOUN
lithograph | NOUN
litigation | NOUN
litter | NOUN
litterbox | NOUN
little; lil; litttle | ADJ
little | ADV
liturgical | ADJ
live | ADJ
live | ADV
live; lived; lives; living | VERB
livelihood; livelihoods | NOUN
liver | NOUN
livestock | NOUN
living | NOUN
lizard; lizards | NOUN
llc | NOUN
lme | NOUN
lo | ADJ
lo | NOUN
load; loads | NOUN
load; loaded; loading; loads | VERB
loading | NOUN
loan | NOUN
lob; lobbed | VERB
lobby | NOUN
lobby | VERB
lobbyist | NOUN
lobster | NOUN
loc | NOUN
local | ADJ
local | ADV
local; locals | NOUN
localist | ADJ
locality; localities | NOUN
localize; localized | VERB
locally | ADV
locate; located | VERB
location; locations | NOUN
lock; locks | NOUN
lock; locked | VERB
locker | NOUN
locomotion | NOUN
locomotor | ADJ
locomotory | ADJ
lodge | NOUN
lodge | VERB
lodging | NOUN
loft; lofts | NOUN
log; logging | VERB
logging | NOUN
logic | NOUN
logical | ADJ
login | NOUN
logistical | ADJ
logo | NOUN
loi | NOUN
long; longer; longest | ADJ
long; longer; longest | ADV
long | NOUN
long; longs | VERB
longevity | NOUN
longitude | NOUN
longitudinally | ADV
longshoreman | NOUN
look | NOUN
look; looked; looking; looks | VERB
looking | ADJ
lookout | NOUN
loom; looming | VERB
loop | NOUN
loopy | ADJ
loose | ADV
loot | NOUN
loot | VERB
looter; looters | NOUN
looting | NOUN
lope | NOUN
lope | VERB
lopsided | ADJ
lose; loose; loosing; loses; losing; loss; lost | VERB
loser; looser; losers | NOUN
loss; losses | NOUN
lost | ADJ
lot; lots | NOUN
lottery | NOUN
lotus | NOUN
loud | ADJ
loud | ADV
loudly | ADV
loudspeaker; loudspeakers | NOUN
lounge | NOUN
lousy | ADJ
lovable | ADJ
love; luv | NOUN
love; loved; loves; loving | VERB
lover; lovers | NOUN
loving | ADJ
low; lower; lowest | ADJ
low | ADV
low | NOUN
lower; lowered; lowering | VERB
loyal | ADJ
loyalty | NOUN
lsd | NOUN
lube | NOUN
luck | NOUN
luckily | ADV
lucky | ADJ
lucrative | ADJ
luggage | NOUN
lull | NOUN
luminescence | NOUN
luna; luna's | NOUN
lunar | ADJ
lunatic; lunatics | NOUN
lunch | NOUN
luncheon | NOUN
lung | NOUN
lush | ADJ
luxurious; luxerious | ADJ
luxury | NOUN
lymphoma | NOUN
lyric; lyrics | NOUN
ma | NOUN
maam | NOUN
mac; macs | NOUN
mach | NOUN
machine; machines | NOUN
machinery | NOUN
macro | ADJ
macrocosm | NOUN
mad | ADJ
madam | NOUN
madrasa; madrasas | NOUN
magazine; magazines | NOUN
magic | ADJ
magic | NOUN
magical | ADJ
magician; magicians | NOUN
magickal | ADJ
magnesium | NOUN
magnet | NOUN
magnetic | ADJ
magnification | NOUN
magnificent | ADJ
magnitude | NOUN
maid; maids | NOUN
maiden | NOUN
mail; mails | NOUN
mail; mailed; mailing | VERB
mailer | NOUN
mailing; mailings | NOUN
mainland | ADJ
mainland | NOUN
mainly | ADV
mainstream | ADJ
mainstream | NOUN
mainstreamed | ADJ
maintain; maintained; maintaining; maintains | VERB
maintenance | NOUN
maize | NOUN
majestic | ADJ
majeure | NOUN
major | ADJ
major; majors | NOUN
majority | NOUN
make; made; madea; makes; making | VERB
maker; makers | NOUN
makeup | NOUN
making | NOUN
male | ADJ
male; males | NOUN
malformed | ADJ
malignant | ADJ
mall; malls | NOUN
mama | NOUN
mammal; mammals | NOUN
man; men | NOUN
manage; managed; manages; managing; manged | VERB
management | NOUN
manager; managers; mangers | NOUN
mandate | NOUN
mandate; mandated | VERB
mandatory | ADJ
mango | NOUN
manhunt | NOUN
maniac; maniacs | NOUN
manicure | NOUN
manifest | ADJ
manifest; manifests | VERB
manifestation; manifestations | NOUN
manifold | NOUN
manikin; manikins | NOUN
manipulate; manipulated; manipulating | VERB
manipulation; manipulations | NOUN
mankind | NOUN
manliness | NOUN
manned | ADJ
manner | NOUN
mannered | ADJ
manners | NOUN
manoeuvre | NOUN
manor | NOUN
mansion; mansions | NOUN
mantid; mantids | NOUN
mantra | NOUN
manual | ADJ
manual | NOUN
manually | ADV
manufacture | NOUN
manufacture; manufactured; manufacturing | VERB
manufacturer; manufacturers | NOUN
manufacturing | NOUN
manuscript; manuscripts | NOUN
many | ADJ
many | DET
map; maps | NOUN
map; mapped | VERB
maple | NOUN
mapping | NOUN
marae | NOUN
march; marches | NOUN
march; marched | VERB
mare | NOUN
margarita; margaritas | NOUN
margin; margins | NOUN
marginal | ADJ
marginalize; marginalized | VERB
marine | ADJ
marionette; marionettes | NOUN
maritime | ADJ
mark; marks | NOUN
mark; marked; marking; marks | VERB
markedly | ADV
marker; markers | NOUN
market; markets | NOUN
marketer; marketers | NOUN
marketing | NOUN
marketplace; marketplaces | NOUN
marking; markings | NOUN
markup | NOUN
marriage; marriages | NOUN
married | ADJ
marry; married; marrying | VERB
marrying | NOUN
martial | ADJ
martyr; martyrs | NOUN
marvel; marvels | NOUN
marvel; marvelled | VERB
marvelous | ADJ
marvelously | ADV
mary | NOUN
masculinity | NOUN
mash | VERB
mask; masks | NOUN
mask; masking | VERB
masquerade | NOUN
mass | ADJ
mass; masses | NOUN
massacre | NOUN
massacre; massacred; massacring | VERB
massage; massages | NOUN
massage | VERB
massive | ADJ
master | NOUN
mastermind; masterminds | NOUN
masterpiece; masterpieces | NOUN
match; matches | NOUN
match; matches; matching | VERB
matching | NOUN
matchup | NOUN
mate; mates | NOUN
mate | VERB
mater | NOUN
material | ADJ
material; materials | NOUN
materialize; materializes | VERB
maternal | ADJ
math | NOUN
mathematically | ADV
mathematician; mathematicians | NOUN
mathematics | NOUN
matrix | NOUN
matter; matters | NOUN
matter; mattered; matters | VERB
mature | ADJ
mature | VERB
maul; mauled; mauling | VERB
maw | NOUN
max | ADJ
max | NOUN
maximize; maximized | VERB
maximum | NOUN
may | AUX
maybe | ADV
mayonnaise | NOUN
mayor; mayors | NOUN
mba | NOUN
meadowlark; meadowlarks | NOUN
meager | ADJ
meal; meals | NOUN
mean; meanest | ADJ
mean; meaning; means; meant | VERB
meander | VERB
meaning; meanings | NOUN
meaningful | ADJ
meaningfully | ADV
means | NOUN
meantime | NOUN
meanwhile | ADV
meanwhile | NOUN
measurable | ADJ
measure; measures | NOUN
measure; measured; measures; measuring | VERB
measurement; measurements | NOUN
meat; meats | NOUN
meatball | NOUN
mecca | NOUN
mechanic; mechaincs | NOUN
mechanical | ADJ
mechanically; mechanicly | ADV
mechanism; mechanisms | NOUN
med; meds | NOUN
medal; medals | NOUN
medalist | NOUN
medial | ADJ
median | ADJ
median | NOUN
mediate; mediated | VERB
mediation | NOUN
medicate; medicating | VERB
medication | NOUN
medicine | NOUN
medieval | ADJ
mediocre | ADJ
meditation | NOUN
medium | NOUN
meek | ADJ
meet; meeting; meets; met | VERB
meeting; meetings | NOUN
meetup; meetups | NOUN
megapixel; mega | NOUN
megawatt | NOUN
mein | NOUN
meld; melded | VERB
melodramatic; mellow | ADJ
melt; melting; melts | VERB
melting | NOUN
member; members | NOUN
membership | NOUN
membrane | NOUN
memo; memos | NOUN
memoir; memoirs | NOUN
memorable | ADJ
memorial | ADJ
memorial | NOUN
memorialize; memorializes | VERB
memorize; memorized | VERB
memory; memories | NOUN
menace; menaces | NOUN
menstruation | NOUN
mental | ADJ
mentally | ADV
mention; mentioned; mentioning; mentions | VERB
mentor | NOUN
mentoring | NOUN
menu | NOUN
meow; meowing | VERB
meowing | NOUN
mercenary; mercenaries | NOUN
merchandise | NOUN
merchant; merchants | NOUN
mercury | NOUN
mercy | NOUN
mere | ADJ
merely | ADV
merge; merged; merging | VERB
merger; mergers | NOUN
merit; merits | NOUN
merit | VERB
meritocratically | ADV
mermaid | NOUN
mesh | NOUN
mesh | VERB
mesmerize; mesmerized | VERB
mess | NOUN
mess; messed | VERB
message; messages | NOUN
message; messaging | VERB
messy | ADJ
metabolically | ADV
metabolism | NOUN
metabolome | NOUN
metaethical | ADJ
metal | NOUN
metaphor; metaphors | NOUN
metaphysic; metaphysics | NOUN
metaphysical | ADJ
metascience | NOUN
metastasis | NOUN
meteorite; meteorites | NOUN
meteorological | ADJ
meter; meters | NOUN
metering | NOUN
method; methods | NOUN
methodical | ADJ
methodological | ADJ
methodology | NOUN
meticulous | ADJ
metre; metres | NOUN
metric; metrics | NOUN
metrical | ADJ
metro | ADJ
metro | NOUN
metroplex | NOUN
metropolis | NOUN
mezza | NOUN
micro-fiber | ADJ
microbiologist | NOUN
microcomputer | NOUN
microcosm | NOUN
micron; microns | NOUN
microphone | NOUN
microscope | NOUN
microscopic | ADJ
microscopically | ADV
microtome | NOUN
microwave | NOUN
microwave; microwaved | VERB
mid | ADJ
mid | ADV
mid-afternoon | NOUN
mid-city; mid-cities | NOUN
mid-day | NOUN
mid-evening; mid-evenings | NOUN
mid-nineties | NOUN
mid-shaft | ADJ
mid-town | NOUN
middle | NOUN
midget | NOUN
midmarket | ADJ
midnight | NOUN
midst | NOUN
midterm; midterms | NOUN
midwife | NOUN
might | AUX
mightily | ADV
migrant | ADJ
migrant; migrants | NOUN
migrate; migrated; migrates | VERB
migration; migrations | NOUN
mild; milder | ADJ
mildew | NOUN
mildly | ADV
mile; miles | NOUN
mileage | NOUN
milestone | NOUN
milieu | NOUN
militant | ADJ
militant; militants | NOUN
militarily | ADV
militarism | NOUN
militarize | VERB
military | ADJ
military; militaries | NOUN
militia; militias | NOUN
milk; milks | NOUN
milk; milking | VERB
milky | ADJ
mill; mills | NOUN
mill | NUM
mill; milling | VERB
millennium | NOUN
millet | NOUN
milling | NOUN
million; millions | NOUN
million; m | NUM
millionth | NOUN
mimic | VERB
mimick; mimicked; mimicking | VERB
mimicry | NOUN
mimosa; mimosas | NOUN
minaret; minarets | NOUN
mind; minds | NOUN
mind | VERB
minded | ADJ
mindedness | NOUN
mindful | ADJ
mindset | NOUN
mine; mines | NOUN
mineral; minerals | NOUN
mingle | VERB
mini-serial | NOUN
miniature | ADJ
miniature | NOUN
minicab | NOUN
minimal | ADJ
minimize; minimizing | VERB
minimum | ADJ
minimum; minimums | NOUN
minimunm | NOUN
mining | NOUN
miniseries | NOUN
minister; ministers | NOUN
minister; ministered | VERB
ministry; ministries | NOUN
minor | ADJ
minor; minors | NOUN
minority; minorities | NOUN
mint; minted | VERB
minus | ADP
minute; mins; minutes | NOUN
miracle; miracles; mircles | NOUN
miraculous | ADJ
mirror | NOUN
mirror; mirroring | VERB
mirth | NOUN
misanthropy | NOUN
miscalculation | NOUN
miscellaneous | ADJ
mischief | NOUN
misconception | NOUN
miscreant; miscreants | NOUN
misdirection | NOUN
miserable | ADJ
misery; miseries | NOUN
misfortune; misfortunes | NOUN
misinform | VERB
misinformation | NOUN
misinterpretation | NOUN
mislabel; mislabeled | VERB
mislead; misleading | VERB
misleading | ADJ
misname; misnamed | VERB
misogyny | NOUN
misrepresent; misrepresenting | VERB
misrepresentation; misrepresentations | NOUN
miss; missed; missing | VERB
missile; missiles | NOUN
missing | ADJ
mission; missions | NOUN
missive | NOUN
misstate; misstated | VERB
misstatement; misstatements | NOUN
mist | NOUN
mistake; mistakes | NOUN
mistake; mistook | VERB
mistaken | ADJ
mistakenly | ADV
misto | NOUN
mistreatment | NOUN
mistress; mistresses | NOUN
mistruth | NOUN
misunderstanding | NOUN
mitigate; mitigated; mitigating | VERB
mitigating | NOUN
mix | NOUN
mix; mixed | VERB
mixed | ADJ
mixing | NOUN
mixture | NOUN
mm | NOUN
mm | NUM
mma | NOUN
mmbtu | NOUN
mmc | NOUN
mo | NOUN
mob | NOUN
mobile | ADJ
mobile; mobiles | NOUN
mobilise; mobilised | VERB
mobilising | NOUN
mod | ADJ
modality; modalities | NOUN
mode; modes | NOUN
model; models | NOUN
model; modeling | VERB
modeling | NOUN
modem | NOUN
moderate | ADJ
moderate; moderates | NOUN
moderate | VERB
moderator | NOUN
modern | ADJ
modernity | NOUN
modernization | NOUN
modernize; modernizing | VERB
modest | ADJ
modicum | NOUN
modification | NOUN
modify; modified; modifying | VERB
modulate; modulated | VERB
module | NOUN
modus | NOUN
moisture | NOUN
moisturize; moisturizing | VERB
moisturizing | ADJ
mold | NOUN
molding | NOUN
moldovan | ADJ
mole | NOUN
molester; molesters | NOUN
moll | NOUN
mollify; mollified; mollifying | VERB
molten | ADJ
mom | NOUN
moment; moments | NOUN
momentous | ADJ
mommism | NOUN
mommy; mommies | NOUN
monarch | NOUN
monarchy; monarchies | NOUN
monastery; monasteries | NOUN
monastic | ADJ
monetary | ADJ
monetize | VERB
money; monies | NOUN
moniker | NOUN
monitor; monitored; monitoring | VERB
monitoring | NOUN
monk; monks | NOUN
monkey | NOUN
monocot | NOUN
monopoly | NOUN
monotonous | ADJ
monotony | NOUN
monsoon | NOUN
month; months | NOUN
monthly | ADJ
monument | NOUN
monumental | ADJ
moo | NOUN
mood | NOUN
moon | NOUN
moor; moors | NOUN
moorland | NOUN
mop | NOUN
moral | ADJ
morale | NOUN
morality | NOUN
morbidity | NOUN
more | ADJ
more | ADV
morelias | NOUN
moreover | ADV
moreso | ADV
mormon | ADJ
morning; mornings | NOUN
morph | VERB
morphological | ADJ
morphology | NOUN
mortal | ADJ
mortar; mortars | NOUN
mortification | NOUN
mosaic | NOUN
mosque; mosques | NOUN
mosquito | NOUN
most | ADJ
most | ADV
mostly | ADV
motel | NOUN
mother; mothers | NOUN
motherland | NOUN
motif; motifs | NOUN
motion; motions | NOUN
motionless | ADJ
motivate; motivated; motivating | VERB
motivation; motivations | NOUN
motive; motives | NOUN
motley | ADJ
moto | NOUN
motor | NOUN
motorcycle | NOUN
motorist | NOUN
motorize; motorized | VERB
motorway; motorways | NOUN
motto | NOUN
mould | NOUN
mound; mounds | NOUN
mount; mounted; mounting | VERB
mountain; mountains | NOUN
mountainous | ADJ
mountaintop | NOUN
mounting | NOUN
mourn; mourning | VERB
mouse; mice | NOUN
mousey | ADJ
mousse | NOUN
mouth; mouths | NOUN
mouthpiece | NOUN
move; moves | NOUN
move; moved; moves; moving | VERB
moveable | ADJ
movement; movements | NOUN
movie; movies | NOUN
moving | ADJ
moving | NOUN
mpg | NOUN
mtle | NOUN
mtm | NOUN
much | ADJ
much | ADV
mud | NOUN
muddy | ADJ
muddy; muddying | VERB
muff; muffs | NOUN
mug | NOUN
mujahidin | NOUN
mulla; mullahs | NOUN
mullah | NOUN
multi-compartment | ADJ
multi-millionnaire; multi-millionnaires | NOUN
multi-nation | ADJ
multi-national | ADJ
multicultural | ADJ
multiethnic | ADJ
multilateral | ADJ
multimillion; multimillions | NOUN
multiplayer | NOUN
multiple | ADJ
multiplex | NOUN
multiply; multiplied; multiplying | VERB
multipolar | ADJ
multisite | ADJ
multitude | NOUN
mum | NOUN
mumbo | NOUN
munch; munching | VERB
muni | NOUN
municipal | ADJ
municipality; municipalities | NOUN
mural; murals | NOUN
murder; murders | NOUN
murder; murdered | VERB
murderer; murderers | NOUN
murdering | NOUN
murderous | ADJ
muscle; muscles | NOUN
musculature | NOUN
museum; museums | NOUN
mush | NOUN
music | NOUN
musical | ADJ
musical | NOUN
musician; musicians | NOUN
musk | NOUN
mussel; mussels | NOUN
must | AUX
muster | NOUN
muster | VERB
mutant | ADJ
mutant; mutants | NOUN
mutate; mutated | VERB
mutation | NOUN
mutilate; mutilated; mutilating | VERB
mutilation | NOUN
mutt | NOUN
mutual | ADJ
mutually | ADV
mvb | NOUN
mwh | NOUN
my; mine | PRON
myself | PRON
mysteriously | ADV
mystery; mysteries; mysterys | NOUN
mystical | ADJ
mysticism | NOUN
myth; myths | NOUN
mythical | ADJ
n | NOUN
nab; nabbed | VERB
nacho; nachos | NOUN
nag; nagged | VERB
nail; nails | NOUN
nail; nailed | VERB
naive | ADJ
naivety | NOUN
naked | ADJ
nam | NOUN
name; names | NOUN
name; named; names; naming | VERB
namely | ADV
naming | NOUN
nano | NOUN
napkin; napkins | NOUN
narrative | ADJ
narrative; narratives | NOUN
narrator | NOUN
narrow | ADJ
narrow; narrowed | VERB
narrowly | ADV
nasty | ADJ
nat | ADJ
nation; nations | NOUN
national; nationals | NOUN
nationalism | NOUN
nationalist | ADJ
nationalist; nationalists | NOUN
nationality; nationalities | NOUN
nationally | ADV
nationwide | ADV
native; natives | NOUN
natural | ADJ
naturalism | NOUN
naturalist | NOUN
naturalistic | ADJ
naturally | ADV
nature | NOUN
nausea | NOUN
nauseous | ADJ
navigation | NOUN
navy | NOUN
ne | ADV
near; nearest | ADJ
near | ADP
near | VERB
nearby | ADJ
nearby | ADV
nearly | ADV
neat | ADJ
neatly | ADV
necessarily | ADV
necessary | ADJ
necessity; necessities | NOUN
neck | NOUN
need; needs | NOUN
need; needed; needing; needs | VERB
needle; eneedle; needles | NOUN
needless | ADJ
needlework | NOUN
negate; negates | VERB
negative | ADJ
negative | NOUN
neglect | NOUN
neglect; neglected; neglects | VERB
negligence | NOUN
negligent | ADJ
negotiate; negotiated; negotiating | VERB
negotiating | NOUN
negotiation; negotiations | NOUN
negotiator | NOUN
neighbor; neighbors | NOUN
neighbor; neighboring | VERB
neighborhood; neighborhoods | NOUN
neighboring | ADJ
neighborly | ADJ
neighbour; neighbours | NOUN
neighbour; neighbouring | VERB
neighbourhood; neighbourhoods | NOUN
neighbourly | ADJ
neither | ADV
neither | DET
nematocyst; nematocysts | NOUN
neo | ADJ
neo-Nazi | ADJ
neo-conservative; neo-conservatives | NOUN
neocon; neocons | NOUN
neoconservative | ADJ
neoformalism | NOUN
neologism | NOUN
neon | NOUN
neonatal | ADJ
neoplatonic | ADJ
nephew | NOUN
nerd | NOUN
nerf | NOUN
nerve; nerves | NOUN
nervous | ADJ
nessasary | ADJ
nest; nests | NOUN
nest; nesting; nests | VERB
nestle; nestled | VERB
net | ADJ
net | NOUN
netting | NOUN
network; networks | NOUN
networking | NOUN
neuro | NOUN
neurological | ADJ
neurology | NOUN
neuroscience | NOUN
neuter | NOUN
neuter; neutered | VERB
neutral | ADJ
never; neeeeeeeeeverrrr | ADV
nevertheless | ADV
new; newer; newest | ADJ
newbie; newbies | NOUN
newborn | ADJ
newborn | NOUN
newcomer; newcomers | NOUN
newfound | ADJ
newly | ADV
news | NOUN
newsgroup; newsgroups | NOUN
newsletter | NOUN
newspaper; newspapers | NOUN
next | ADJ
next | ADP
next | ADV
ngo; ngo's | NOUN
nibble | VERB
nice; nicer; nicest | ADJ
nice | ADV
nice | NOUN
nicely | ADV
niche; niches | NOUN
nick; nicks | NOUN
nickname | NOUN
nickname; nicknamed | VERB
nigh | ADV
night; nights | NOUN
nightclub; nightclubs | NOUN
nightlife | NOUN
nightly | ADJ
nightmare | NOUN
nightstand; nighstand | NOUN
nigiri | NOUN
nine | NUM
nineteen | NUM
nineteenth | ADJ
ninety | NUM
ninth | NOUN
nitrogen | NOUN
no | ADV
no | DET
no | NOUN
no-one; noone | PRON
noble; nobler | ADJ
nobody | PRON
node; nodes | NOUN
noir | ADJ
noise; noises | NOUN
noiseless | ADJ
noisy | ADJ
nomenclature | NOUN
nominate; nominated | VERB
nomination | NOUN
non-Arab | ADJ
non-Moslem | ADJ
non-Muslim | ADJ
non-approved | ADJ
non-art | NOUN
non-avian | ADJ
non-commercial | ADJ
non-compete | NOUN
non-crumbly | ADJ
non-essential | ADJ
non-fiction | NOUN
non-fixed | ADJ
non-hodgkin | ADJ
non-human | ADJ
non-interference | NOUN
non-lexical | ADJ
non-local; non-locals | NOUN
non-personal | ADJ
non-philosopher; non-philosophers | NOUN
non-profit | ADJ
non-proliferation | NOUN
non-prototypical | ADJ
non-realism | NOUN
non-representative | ADJ
non-scientific | ADJ
non-smoker; non-smokers | NOUN
non-social | ADJ
non-stop | ADV
non-veg | ADJ
non-violence | NOUN
non-violent | ADJ
nonconventional | ADJ
nondescript | ADJ
none | NOUN
none | PRON
nonenforcement | NOUN
nonessential | ADJ
nonetheless | ADV
nonexistent | ADJ
nonjudgmental | ADJ
nonmaterial | ADJ
nonpartisan | ADJ
nonpartisan | NOUN
nonprofit | ADJ
nonrespect; non | NOUN
nonsense | NOUN
nonsensical | ADJ
nonviolent | ADJ
noon | NOUN
norm; norms | NOUN
normal | ADJ
normal | NOUN
normalcy | NOUN
normality | NOUN
normall | ADJ
normally | ADV
normative | ADJ
north | ADV
north | NOUN
northbound | ADJ
northeast | ADJ
northeast | NOUN
northward | ADV
northwest | ADJ
northwest | NOUN
nose; noses | NOUN
nostril; nostrils | NOUN
notable | ADJ
notably | ADV
notch | NOUN
note; notes | NOUN
note; noted; notes; noting | VERB
notebook | NOUN
notepad | NOUN
nothing | PRON
notice | NOUN
notice; noticed; noticing | VERB
noticeable | ADJ
noticeably | ADV
notification; notifications | NOUN
notify; notified | VERB
notion; notions | NOUN
notional | ADJ
notoriously | ADV
noun | NOUN
nourishing | ADJ
novel | ADJ
novel; novels | NOUN
novelist | NOUN
novelty | NOUN
now | ADV
nowadays | ADV
nowhere | ADV
nuanced | ADJ
nuclear | ADJ
nude; nudes | NOUN
nudging | NOUN
nuke; nukes | NOUN
nullify; nullified | VERB
numb; numbing | VERB
number; numbers | NOUN
number; numbered | VERB
numbered | ADJ
numerical | ADJ
numero | NOUN
numerous | ADJ
nun | NOUN
nurse; nurses | NOUN
nursery | NOUN
nurture; nurtured | VERB
nutrient; nutrients | NOUN
nutrition-wise | ADV
nutritional | ADJ
nvq | NOUN
nwp | NOUN
o'clock | ADV
o'clock | NOUN
oak | NOUN
oath; oaths | NOUN
oatmeal | NOUN
obedience | NOUN
obesity | NOUN
obey; obeying | VERB
object; objects | NOUN
object; objects | VERB
objection; objections | NOUN
objective | ADJ
objective; objectives | NOUN
objectively | ADV
objectivity | NOUN
obligate; obligated; obligates | VERB
obligated | ADJ
obligation; obligations | NOUN
oblige; obliged | VERB
obliterate; obliterated; obliterating | VERB
oblivious | ADJ
obscure | ADJ
obscurity | NOUN
observable | ADJ
observation; observations | NOUN
observatory; observatories | NOUN
observe; observed; observes; observing | VERB
observer; observers | NOUN
observing | NOUN
obsess | VERB
obsessed | ADJ
obsession | NOUN
obsidian | NOUN
obstacle; obstacles | NOUN
obstruction | NOUN
obtain; obtained; obtaining | VERB
obtuse | ADJ
obvious | ADJ
obviously | ADV
occasion; occasions | NOUN
occasion; occasioned | VERB
occasional | ADJ
occasionally | ADV
occupancy | NOUN
occupation; occupations | NOUN
occupied | ADJ
occupy; occupied; occupying | VERB
occur; occurred; occurring; occurs | VERB
occurrence | NOUN
ocean | NOUN
odd | ADJ
odd; odds | NOUN
of; o; ta | ADP
of | SCONJ
off | ADJ
off | ADP
off | ADV
off; offs | NOUN
offend; offended | VERB
offended | ADJ
offense | NOUN
offensive | ADJ
offensive | NOUN
offer | NOUN
offer; offered; offering; offers | VERB
offering; offerings | NOUN
office; offices | NOUN
officer; officers | NOUN
official | ADJ
official; officials | NOUN
officially | ADV
officiate | VERB
offline | ADV
offset; offsets | NOUN
offset; offsetting | VERB
offshore | ADJ
offsite | NOUN
offspring | NOUN
ofo; ofos | NOUN
often | ADV
oh | ADV
oil | NOUN
oilfield | NOUN
oily | ADJ
ok | ADJ
ok | ADV
okay | ADJ
old; eldest; older; oldest; ã³l | ADJ
old; olds | NOUN
ole | ADJ
ole | NOUN
olfactory | ADJ
omelet; omelets | NOUN
ominous | ADJ
omission | NOUN
omit; omitted | VERB
omnibus | NOUN
on | ADP
on | ADV
on | NOUN
on | SCONJ
onboard | ADV
once | ADV
once | NOUN
once | SCONJ
one; one's; ones | NOUN
one | NUM
one | PRON
onerous | ADJ
onesie | NOUN
ongoing | ADJ
onion; onions | NOUN
online | ADJ
online | ADV
online | NOUN
only | ADJ
only | ADV
onpeak | ADV
onshore | ADV
onto | ADP
ontogeny | NOUN
onward | ADV
onwards | ADV
ooze; oozes; oozing | VERB
op; ops | NOUN
open | NOUN
open; opened; opening; opens | VERB
opener | NOUN
opening | ADJ
opening; openings | NOUN
openly | ADV
opera; operas | NOUN
operandi | NOUN
operate; operated; operates; operating | VERB
operating | NOUN
operation; operations | NOUN
operational | ADJ
operative; operatives | NOUN
operator; operators | NOUN
opinion; opinions; opinon | NOUN
opinon; opinons | NOUN
opossum; opossums | NOUN
opponent; opponents | NOUN
opportune | ADJ
opportunity; opportunities | NOUN
oppose; opposed | VERB
opposed | ADJ
opposite | ADJ
opposite | ADP
opposite | NOUN
opposition | NOUN
oppositon | NOUN
oppress; oppressed | VERB
oppressive | ADJ
opt | NOUN
opt; opted | VERB
optical | ADJ
optimal | ADJ
optimistic | ADJ
optimization | NOUN
optimize | VERB
optinal | ADJ
option; options | NOUN
optionality | NOUN
orally | ADV
orange | NOUN
orbit | NOUN
orbit; orbiting | VERB
orchestra | NOUN
orchestral | ADJ
ordain; ordained | VERB
ordeal | NOUN
order; orders | NOUN
order; orderd; ordered; ordering | VERB
ordering | NOUN
orderly | ADJ
ordinarily | ADV
ordinary | ADJ
oregano | NOUN
org | NOUN
organ; organs | NOUN
organic | ADJ
organisation; organisations | NOUN
organised | ADJ
organism | NOUN
organization; organizations | NOUN
organizational | ADJ
organize; organized; organizing | VERB
organized | ADJ
organizer; organizers | NOUN
organizing | NOUN
orient; oriented; orienting | VERB
orientation; orientations | NOUN
oriented | ADJ
origami | NOUN
origin; origins | NOUN
original | ADJ
original; orginals | NOUN
originality | NOUN
originally | ADV
originate; originated | VERB
origination | NOUN
ornament; ornaments | NOUN
ornithology | NOUN
orphan; orphans | NOUN
orthodontist | NOUN
orthographic | ADJ
orwellian | ADJ
os | NOUN
ostensibly | ADV
osteo; osteos | NOUN
ostrich | NOUN
otc | NOUN
other; others | ADJ
other | ADV
other; others | NOUN
otherwise | ADV
ought | AUX
ounce | NOUN
our; ours; out | PRON
ourselves | PRON
ouster | NOUN
ousting | NOUN
out | ADP
out | ADV
out; outs | NOUN
outage | NOUN
outbid | VERB
outbreak; outbreaks | NOUN
outcast | ADJ
outcome; outcomes | NOUN
outcrop; outcrops | NOUN
outdated | ADJ
outdoor | ADJ
outdoors | ADV
outfielder | NOUN
outfit; outfits | NOUN
outfit; outfitting | VERB
outgrowth | NOUN
outing | NOUN
outlandish | ADJ
outlet; outlets | NOUN
outlier; outliers | NOUN
outline; outlines | NOUN
outline; outlined; outlining | VERB
outlive; outlived | VERB
outlook | NOUN
outnumber; outnumbered | VERB
outperform; outperformed | VERB
output | NOUN
outrage; outrages | NOUN
outrage; outraged | VERB
outrageously | ADV
outreach | NOUN
outright | ADJ
outro | NOUN
outshine; outshone | VERB
outside | ADJ
outside | ADP
outside | ADV
outsider; outsiders | NOUN
outsource; outsourcing | VERB
outstanding | ADJ
outward | ADJ
outweigh | VERB
oval | ADJ
oven | NOUN
over | ADP
over; ovr | ADV
over; overs | NOUN
over | SCONJ
over-generalization; over-generalizations | NOUN
over-priced | ADJ
over-rated | ADJ
over-simplify; over-simplifying | VERB
overage | NOUN
overall | ADJ
overall | ADV
overarching | ADJ
overbearing | ADJ
overcast | ADJ
overcharge; overcharges | NOUN
overcharge; overcharged | VERB
overcome | VERB
overcook; overcooked | VERB
overcooked | ADJ
overcrowded | ADJ
overdo; overdone | VERB
overdose | NOUN
overdue | ADJ
overflow | NOUN
overflow; overflowing | VERB
overhear; overheard | VERB
overland | ADJ
overlap | NOUN
overload | VERB
overlook; overlooked; overlooking | VERB
overly | ADV
overnight | ADV
overnight | NOUN
overplay; overplayed | VERB
overpriced | ADJ
overrun | VERB
overseas | ADJ
overseas | ADV
oversee; overseeing; oversees | VERB
overshadow; overshadowed | VERB
overstatement; overstatements | NOUN
overstay | VERB
overtake; overtook | VERB
overthrow | NOUN
overthrow | VERB
overtime | ADV
overtop; overtopped | VERB
overture; overtures | NOUN
overview | NOUN
overwhelm | VERB
overwhelmed | ADJ
overwhelming | ADJ
overwhelmingly | ADV
owe; owes; owing | VERB
owl; owls | NOUN
own | ADJ
own; owned; owning; owns | VERB
owner; owners | NOUN
ownership | NOUN
oxygen | NOUN
oz; ozs | NOUN
ozone | NOUN
pa | NOUN
pace | NOUN
pacify; pacifying | VERB
pack; packs | NOUN
pack; packed; packing | VERB
package; packages | NOUN
package; packaged | VERB
packaging | NOUN
packed | ADJ
packer | NOUN
packet; packets | NOUN
pact | NOUN
pad | NOUN
pad; padded | VERB
padded | ADJ
paddle; paddled | VERB
padmasana | NOUN
paedophilia | NOUN
pagan; pagen | ADJ
page; pages; pp | NOUN
pager | NOUN
pain; pains | NOUN
painful | ADJ
painless | ADJ
paint | NOUN
paint; painted; painting | VERB
painter | NOUN
painting; paintings | NOUN
pair; pairs | NOUN
pair; paired; pairing | VERB
pal; pals | NOUN
palace; palaces | NOUN
palate | NOUN
palatial | ADJ
pale | VERB
palette | NOUN
palm | NOUN
pamphlet; pamphlets | NOUN
pan-democrat; pan-democrats | NOUN
pan-democratic | ADJ
pancake | NOUN
pancreatitis | NOUN
pandemic | NOUN
pane; panes | NOUN
panel; panels | NOUN
panic | NOUN
panic; panicking; panics | VERB
panjsheri | ADJ
panko | NOUN
panorama | NOUN
pantheon; pantheons | NOUN
pants | NOUN
pao | NOUN
paper; papers | NOUN
paperweight | NOUN
paperwork | NOUN
paq | NOUN
par | ADJ
par | NOUN
para | NOUN
parachute | NOUN
parade; paraded | NOUN
parade; paraded | VERB
paradigm; paradigms | NOUN
paradigmatic | ADJ
paradise | NOUN
paradoxically | ADV
paragraph; paragraphs | NOUN
parakeet; parakeets | NOUN
paralegal | NOUN
parallel | ADJ
parallel | NOUN
parama | NOUN
parameter; parameters | NOUN
paramilitary | NOUN
paramount | ADJ
paranoid | ADJ
paranormal | ADJ
paraphernalia | NOUN
parasite | NOUN
paratext; paratexts | NOUN
pardon | VERB
parent; parents | NOUN
parental | ADJ
parentheses | NOUN
parenthetically | ADV
pariah | NOUN
parish | NOUN
parishioner; parishioners | NOUN
park; parks | NOUN
park; parked; parking | VERB
parking | NOUN
parliament | NOUN
parliamentary | ADJ
parmesan | NOUN
parmigiana | NOUN
parochial | ADJ
parody | NOUN
parole | NOUN
parrot | NOUN
part; parts | NOUN
part | VERB
partial | ADJ
partially | ADV
participant; participants | NOUN
participate; participated; participating | VERB
participation | NOUN
participatory | ADJ
particle; particles | NOUN
particular; particlular | ADJ
particularly | ADV
partition | NOUN
partition | VERB
partly | ADV
partner; partners | NOUN
partner; partnered | VERB
partnership; partnerships | NOUN
party; parties | NOUN
party | VERB
pas | ADV
pass; passes | NOUN
pass; passed; passes; passing | VERB
passage | NOUN
passcode | NOUN
passenger; passengers | NOUN
passing | NOUN
passion | NOUN
passionate | ADJ
passively | ADV
passport; passports | NOUN
password | NOUN
past | ADJ
past | ADP
past | ADV
past | NOUN
pasta | NOUN
paste | NOUN
paste; pasted | VERB
pastor | NOUN
pastry; pastries | NOUN
pasture; pastures | NOUN
pat | NOUN
patch; patches | NOUN
patent; patents | NOUN
patently | ADV
paternal | ADJ
path; paths | NOUN
pathalias | NOUN
pathogen; pathogens | NOUN
pathway; pathways | NOUN
patience | NOUN
patient | ADJ
patient | NOUN
patio | NOUN
patriotic | ADJ
patrol | NOUN
patron; patrons | NOUN
patronage | NOUN
patronize; patronized | VERB
pattern; patterns | NOUN
patty; patties | NOUN
pause | NOUN
pave; paves; paving | VERB
paved | ADJ
paw; paws | NOUN
paw; pawing | VERB
pawn | VERB
pay | NOUN
pay; paid; payed; paying; pays | VERB
payable | ADJ
payer; payers | NOUN
payment; payments | NOUN
payoff | NOUN
payout | NOUN
payroll | NOUN
pc | NOUN
pdf | NOUN
pea; peas | NOUN
peace | NOUN
peaceful | ADJ
peacefully | ADV
peacekeeper; peacekeepers | NOUN
peacekeeping | NOUN
peacetime | NOUN
peak | ADJ
peak; peaks | NOUN
peak; peaking | VERB
peanut; peanuts | NOUN
pearl; pearls | NOUN
peasant; peasants | NOUN
pebble; pebbles | NOUN
peck; pecking | VERB
pectoral | ADJ
pedagogical | ADJ
pedal; peddle; peddles | NOUN
pedantry | NOUN
pederasty | NOUN
pedestal | NOUN
pedestrian | NOUN
pediatric | ADJ
pediatrician; pediatricians | NOUN
pedicure; pedicures | NOUN
pee; peeing | VERB
peel; peels | NOUN
peel; peeled; peeling | VERB
peer; peers | NOUN
pekin | NOUN
pelham | NOUN
pelvic | ADJ
pen | NOUN
penalize; penalizing | VERB
penalty; penalties | NOUN
penance | NOUN
pencil; pencils | NOUN
pend; pending | VERB
pending | ADJ
pending | NOUN
pendulum | NOUN
penetrate; penetrated; penetrates | VERB
penetration | NOUN
peninsula | NOUN
penitentiary | NOUN
penne | NOUN
penny | NOUN
penultimate | ADJ
people; peoples; ppl; pwople | NOUN
pep | NOUN
pepper; peppers | NOUN
pepperoni | NOUN
peppery | ADJ
per | ADP
perceive; perceived; perceives; perceiving | VERB
percent | NOUN
percentage; percentages | NOUN
percentile; percentiles | NOUN
perception; perceptions | NOUN
peregrinate | ADJ
peremptory | ADJ
perfect | ADJ
perfect; perfected | VERB
perfection | NOUN
perfectionist | NOUN
perfectly | ADV
perform; performance; performed; performing | VERB
performance; performances | NOUN
performer; performers | NOUN
performing | NOUN
perfume; perfumes | NOUN
perhaps | ADV
peril; perils | NOUN
period; periods | NOUN
periodically | ADV
periodizing | NOUN
perishable | ADJ
peritonitis | NOUN
perk; perks | NOUN
permanent | ADJ
permanently | ADV
permeate; permeated | VERB
permissible | ADJ
permission | NOUN
permissive | ADJ
permit; permits | NOUN
permit; permits; permitted | VERB
peroxide | NOUN
perp | NOUN
perpendicular | ADJ
perpetrate; perpetrated | VERB
perpetual | ADJ
perpetuate; perpetuates | VERB
persecute; persecuted | VERB
persecution | NOUN
perseverance | NOUN
persevere | VERB
persist; persisting | VERB
persistence | NOUN
persistent | ADJ
persistently | ADV
person; persons | NOUN
personable | ADJ
personal | ADJ
personality | NOUN
personalize; personalized | VERB
personally; personaly | ADV
personnel | NOUN
perspective; perspectives | NOUN
perspiration | NOUN
persuade; persuaded; persuading | VERB
persuasion | NOUN
persuasive | ADJ
persue | VERB
pertain; pertains | VERB
pertinent | ADJ
perturbation | NOUN
perv | NOUN
pesky | ADJ
pest; pests | NOUN
pester | VERB
pesticide; pesticides | NOUN
pesto | NOUN
pet; pets | NOUN
pet | VERB
petard | NOUN
petition | NOUN
petrol | NOUN
petroleum | NOUN
petshoppe | NOUN
petting | NOUN
petty | ADJ
pewter | NOUN
pgt | NOUN
ph | NOUN
phantom | NOUN
pharmaceutical | ADJ
pharmacy | NOUN
phase | NOUN
phase; phased | VERB
phat | ADJ
pheasant | NOUN
phenological | ADJ
phenology | NOUN
phenomenal; pho-nomenal | ADJ
phenomenon; phenomena | NOUN
phenophase; phenophases | NOUN
phenotypic | ADJ
philologist; philologists | NOUN
philosopher; philosophers | NOUN
philosophical | ADJ
philosophy; philosophies | NOUN
phlox | NOUN
pho | NOUN
phobia | NOUN
phoebe | NOUN
phone; phones | NOUN
phone; phoned | VERB
phoney | ADJ
phonne | NOUN
phonology | NOUN
phony; phonies | NOUN
photo; photos | NOUN
photograph; photographs | NOUN
photograph; photographed | VERB
photographer; photographers | NOUN
photography | NOUN
photojournalism | NOUN
phrase; phrases | NOUN
phrase | VERB
phy | NOUN
phylogenetic | ADJ
physical | ADJ
physical | NOUN
physically | ADV
physician; physicians | NOUN
physicist | NOUN
physics | NOUN
physio; physios | NOUN
physiology | NOUN
physiotherapist; physiotherapists | NOUN
pic; pics | NOUN
pick; picks | NOUN
pick; picked; picking | VERB
picked | ADJ
picket | NOUN
picket | VERB
picketing | NOUN
pickle | NOUN
pickle; pickling | VERB
pickup; pickups | NOUN
picky | ADJ
picnic | VERB
picture; pictures | NOUN
picture; pictured | VERB
picturesque | ADJ
pie; pies | NOUN
piece; pieces | NOUN
pig; pigs | NOUN
pigeon | NOUN
pigmy | NOUN
pilates | NOUN
pile; piles | NOUN
pile; piled | VERB
pilgrim; pilgrams; pilgrims | NOUN
pilgrimage; pilgrimages | NOUN
pill; pills | NOUN
pillar; pillars | NOUN
pillow | NOUN
pillowcase; pillowcases | NOUN
pilot; pilots | NOUN
pilot | VERB
piloting | NOUN
pimple | NOUN
pin | NOUN
pin; pinning | VERB
pine; pines | NOUN
pinkie; pinkies | NOUN
pinky | NOUN
pinpoint; pinpointed | VERB
pint | NOUN
pioneer; pioneers | NOUN
pioneer; pioneering | VERB
pipe | NOUN
pipe; piping | VERB
pipefitter; pipefitters | NOUN
pipeline; pipelines | NOUN
pipette | NOUN
piping | NOUN
pirate; pirates | NOUN
pit | NOUN
pitch | NOUN
pitch; pitched | VERB
pitcher | NOUN
pitfall; pitfalls | NOUN
pity | NOUN
pivotal | ADJ
pixel; pixels | NOUN
pizza; pizzas | NOUN
pizzeria; pizzerias | NOUN
placate | VERB
place; palces; places | NOUN
place; placed; places; placing | VERB
placement | NOUN
placid | ADJ
plagiarize; plagiarized | VERB
plague | NOUN
plague; plagues | VERB
plain | ADJ
plain; plains | NOUN
plaintiff; plaintiffs | NOUN
plan; plans | NOUN
plan; planned; planning; plans | VERB
plane; planes | NOUN
plane; planing | VERB
planeload; planeloads | NOUN
planet; planets | NOUN
planned | ADJ
planner; planners | NOUN
planning | NOUN
plant; plants | NOUN
plant; planted | VERB
plantain; plantains | NOUN
planting | NOUN
plaster | NOUN
plastic | ADJ
plastic | NOUN
plat | NOUN
plat; platted | VERB
plate; plates | NOUN
plate; plated | VERB
plateau | NOUN
platform; platforms | NOUN
platter | NOUN
play | NOUN
play; played; playing; plays | VERB
player; players | NOUN
playfully | ADV
playing | NOUN
playoff; playoffs | NOUN
plaza; plazas | NOUN
plead; pleaded | VERB
pleading; pleadings | NOUN
pleasant | ADJ
pleasantly | ADV
please | VERB
pleased; please | ADJ
pleasing | ADJ
pleasure | NOUN
pledge; pledges | NOUN
pledge; pledged | VERB
plenty | NOUN
plight | NOUN
plot; plots | NOUN
plot; plotted | VERB
plotter; plotters | NOUN
plough; ploughing | VERB
plover | NOUN
plt | NOUN
plug; plugs | NOUN
plum | NOUN
plumber | NOUN
plummet | VERB
plunder | VERB
plunge | NOUN
plunge; plunged | VERB
plural | ADJ
pluralism | NOUN
pluralist | ADJ
pluralistic | ADJ
plurality | NOUN
plus | ADV
plus | NOUN
ply; plied | VERB
plywood | NOUN
po | NOUN
poach | VERB
pocket; pockets | NOUN
podcast; podcasts | NOUN
podcaster; podcasters | NOUN
podium | NOUN
poem; poems | NOUN
poetic | ADJ
poetry | NOUN
poignant | ADJ
point; points | NOUN
point; pointed; pointing; points | VERB
pointed | ADJ
pointless | ADJ
poison | ADJ
poison | NOUN
poison | VERB
poisoning | NOUN
poker | NOUN
polar | ADJ
polarization | NOUN
polarize; polarized | VERB
pole; poles | NOUN
police | NOUN
policeman; policemen | NOUN
policing | NOUN
policy; policies | NOUN
policymaking | NOUN
polish | NOUN
polish; polishing | VERB
polite | ADJ
polite | NOUN
politely | ADV
political | ADJ
politically | ADV
politician; politicians | NOUN
politics | NOUN
poll; polls | NOUN
poll | VERB
polling | NOUN
pollutant; pollutants | NOUN
pollute; polluted; polluting | VERB
polluter; polluters | NOUN
pollution | NOUN
polo | NOUN
polution | NOUN
polygamous | ADJ
polygamy | NOUN
polygon; polygons | NOUN
polytheism | NOUN
polytheistic | ADJ
pony; poneh; pony's | NOUN
pool; pools | NOUN
poop | NOUN
poor; poorest | ADJ
poor | NOUN
poorly | ADV
pop | ADJ
pop | NOUN
pop; popped | VERB
popcorn | NOUN
pope; popes | NOUN
populace; populous | NOUN
popular | ADJ
popularity | NOUN
popularize; popularized | VERB
popularly | ADV
populate; populated | VERB
population; populations | NOUN
populist | ADJ
populous | ADJ
popup | NOUN
porch | NOUN
pork | NOUN
port; ports | NOUN
portable | ADJ
portal | NOUN
ported | ADJ
portend; portends | VERB
portion; portions | NOUN
portrait | NOUN
portray; portrayed | VERB
portrayal | NOUN
pos | NOUN
pose; poses | NOUN
pose; posed; poses; posing | VERB
posit; posited | VERB
position; positions | NOUN
position; positioned | VERB
positive; postive | ADJ
positively | ADV
possess; possessed; possesses | VERB
possession; possessions | NOUN
possibility; possibilities | NOUN
possible | ADJ
possibly | ADV
post | ADJ
post | ADP
post | ADV
post; posts | NOUN
post; posted; posting | VERB
post-Chavez | ADJ
post-Saddam | ADJ
post-accident | ADJ
post-call | ADV
post-modern | ADJ
post-season | ADJ
post-war | ADJ
postacetabular | ADJ
postage | NOUN
postal | ADJ
postcard; postcards | NOUN
postdigital | ADJ
postdoctoral | ADJ
posted | ADJ
poster; posters | NOUN
posterior | ADJ
posterity | NOUN
posthumously | ADV
posting; postings | NOUN
postpone; postponed | VERB
postponement | NOUN
postseason | NOUN
postural | ADJ
posture; postures | NOUN
pot | NOUN
potable | ADJ
potato; potatos | NOUN
potent | ADJ
potential | ADJ
potential | NOUN
potentiality | NOUN
potentially | ADV
potpourri | NOUN
pottery | NOUN
potty | NOUN
pouch | NOUN
pound; pounds | NOUN
pound; pounded | VERB
pour; poured; pouring | VERB
poverty | NOUN
powder | NOUN
power; powers | NOUN
powerful | ADJ
powerhead | NOUN
ppi | NOUN
ppm | NOUN
pr | NOUN
practical | ADJ
practically | ADV
practice; practices | NOUN
practice; practiced; practicing | VERB
practise; practised | VERB
practitioner; practitioners | NOUN
pragmatic | ADJ
pragmatics | NOUN
praise; praises | NOUN
prawn; prawns | NOUN
pray; prayed; praying | VERB
prayer; prayers | NOUN
prayerful | ADJ
prayerfully | ADV
pre | ADV
pre-Columbian | ADJ
pre-arrest | ADJ
pre-cut | VERB
pre-exist; pre-existing | VERB
pre-fab | ADJ
pre-fabricated | ADJ
pre-killed | ADJ
pre-make; pre-made | VERB
pre-meeting | ADJ
pre-organise; pre-organised | VERB
pre-owned | ADJ
pre-screen; pre-screened | VERB
pre-war | ADJ
preach; preached | VERB
preacher; preachers | NOUN
preamble | NOUN
prearrange; pre; prearranged | VERB
precaution; precautions | NOUN
precedent | NOUN
precious | ADJ
precipitation | NOUN
precise | ADJ
precisely | ADV
precision | NOUN
preconception; preconceptions | NOUN
predator; predators | NOUN
predatory | ADJ
predecessor; predecessors | NOUN
predetermine; predetermined | VERB
predicate; predicated | VERB
predict; predicted; predicting | VERB
predictable | ADJ
prediction; predictions | NOUN
predictor; predictors | NOUN
predisposition | NOUN
predominantly | ADV
prefer; prefere; preferred; preferring | VERB
preferable | ADJ
preferably | ADV
preference; preferences | NOUN
preferred | ADJ
pregnancy | NOUN
pregnant | ADJ
prejudice; prejudices | NOUN
preliminary | ADJ
prelude | NOUN
premature | ADJ
prematurely | ADV
premier | ADJ
premise; premises | NOUN
premise; premised | VERB
premium; premiums | NOUN
preorder; pre | NOUN
preparation; preparations | NOUN
prepare; prepared; prepares; preparing | VERB
prepared | ADJ
preparedness | NOUN
prepay; prepaid | VERB
prepayment; prepayments | NOUN
preposterous | ADJ
prequel | NOUN
preschool | NOUN
preschooler; preschoolers | NOUN
prescribe | VERB
prescriptive | ADJ
preseason | NOUN
presence | NOUN
present | ADJ
present; presents | NOUN
present; presented; presenting; presents | VERB
presentation | NOUN
presenter | NOUN
presently | ADV
preservation | NOUN
preservative; preservatives | NOUN
preserve; preserved; preserves; preserving | VERB
preside | VERB
president; presidents | NOUN
press | NOUN
press; pressed | VERB
pressure; pressures | NOUN
pressure; pressuring | VERB
pressured | ADJ
pressurize; pressurized | VERB
prestige | NOUN
prestigious | ADJ
presumably | ADV
presume; presumed | VERB
pretend | ADJ
pretend; pretended; pretending; pretends | VERB
pretense | NOUN
pretext | NOUN
pretty; prettier | ADJ
pretty | ADV
pretzel | NOUN
prevail; prevailed; prevailing | VERB
prevalence | NOUN
prevalent | ADJ
prevent; prevented; preventing; prevents | VERB
prevention | NOUN
preventive | ADJ
preview; previews | NOUN
preview | VERB
previous | ADJ
previously | ADV
prey | NOUN
price; prices | NOUN
price; priced; pricing | VERB
priced | ADJ
pricey | ADJ
pricing | NOUN
prickly | ADJ
pricy | ADJ
pride | NOUN
pride | VERB
prideful | ADJ
priest; priests | NOUN
primarily | ADV
primary | ADJ
primary; primaries | NOUN
primitive | ADJ
princess | NOUN
principal | ADJ
principal | NOUN
principally | ADV
principle | ADJ
principle; principles | NOUN
print; prints | NOUN
print; printed | VERB
printer; printers | NOUN
printing | NOUN
prior | ADJ
prior | ADV
prioritise; prioritised | VERB
priority; priorities | NOUN
prison; prisons | NOUN
prisoner; prisoners | NOUN
privacy | NOUN
private | ADJ
privately; privatly | ADV
privatize; privatized | VERB
privilege; privileges | NOUN
privileged | ADJ
prize; prizes | NOUN
prize; prized | VERB
pro; pros | NOUN
pro-Beijing | NOUN
pro-Palestinian | ADJ
pro-Zionist | ADJ
pro-establishment | ADJ
pro-india | ADJ
pro-same | ADJ
probability | NOUN
probable | ADJ
probably; prolly | ADV
probation | NOUN
probe | NOUN
probe; probing | VERB
probing | ADJ
problem; problems | NOUN
problematic | ADJ
procedural | ADJ
procedure; procedures | NOUN
proceed; proceeds | NOUN
proceed; proceeded; proceeding | VERB
proceeding | NOUN
proceedings | NOUN
process; process's; processes | NOUN
process; processed; processes; processing | VERB
processing | NOUN
processor | NOUN
proclaim; proclaimed; proclaiming | VERB
proclaimer; proclaimers | NOUN
procreate; procreating | VERB
procure | VERB
procurement | NOUN
prod | NOUN
produce | NOUN
produce; produced; produces; producing | VERB
producer; producers | NOUN
product; products | NOUN
production | NOUN
productive | ADJ
productivity | NOUN
profession | NOUN
professional | ADJ
professional; professionals | NOUN
professionalism | NOUN
professionalize; professionalized | VERB
professionally; professional | ADV
professor; professors | NOUN
proficiency | NOUN
proficient | ADJ
profile; profiles | NOUN
profiler; profilers | NOUN
profit; profits | NOUN
profit; profited | VERB
profitable | ADJ
profound | ADJ
profoundly | ADV
profundity | NOUN
prognosis | NOUN
program; programs | NOUN
program; programmed | VERB
programme; programmes | NOUN
programmer | NOUN
programming | NOUN
progress | NOUN
progress; progresses | VERB
progression | NOUN
progressively | ADV
prohibit; prohibited | VERB
prohibition | NOUN
project; projects | NOUN
project; projected | VERB
projection; projections | NOUN
proliferate; proliferated | VERB
proliferation | NOUN
prolific | ADJ
prolong; prolonged | VERB
prolonged | ADJ
prominence | NOUN
prominent | ADJ
promise; promises | NOUN
promise; promised; promises; promising | VERB
promising | ADJ
promote; promoted; promoting | VERB
promotion | NOUN
promotional | ADJ
prompt | ADJ
prompt; prompted; prompting | VERB
promptly | ADV
promulgate | VERB
prong; prongs | NOUN
pronoun | NOUN
pronounce; pronounced | VERB
pronounced | ADJ
pronunciation | NOUN
proof | ADJ
proof | NOUN
prop; props | NOUN
prop; propping | VERB
propaganda | NOUN
propane | NOUN
propel; propelled | VERB
propensity | NOUN
proper | ADJ
properly; proper | ADV
property; properties | NOUN
proponent; proponents | NOUN
proportion | NOUN
proposal; proposals | NOUN
propose; proposed; proposes; proposing | VERB
proposition | NOUN
proprietary | ADJ
proprietor; proprietors | NOUN
prosecute | VERB
prosecution | NOUN
prosecutor; prosecutors | NOUN
prospect | NOUN
prospective | ADJ
prosperity | NOUN
prosperous | ADJ
prostitute | NOUN
protect; protected; protecting; protects | VERB
protection; protections | NOUN
protective | ADJ
protein; proteins | NOUN
protest; protests | NOUN
protest; protested; protesting | VERB
protocol | NOUN
prototype; prototypes | NOUN
protégé | NOUN
proud | ADJ
proudly | ADV
prove; proved; proven; proves; proving | VERB
proverbial | ADJ
provide; provided; provides; providing | VERB
provider; providers | NOUN
province; provinces | NOUN
provincial | ADJ
provision; provisions | NOUN
provisional | ADJ
proviso | NOUN
provocation; provocations | NOUN
provocative | ADJ
provoke; provoked | VERB
prowess | NOUN
proximity | NOUN
proxy | NOUN
prs | NOUN
prudent | ADJ
prudish | ADJ
pry | NOUN
ps | NOUN
pseudonym | NOUN
psu | NOUN
psychiatrist; psychiatrists | NOUN
psychic | ADJ
psycho-spiritual | ADJ
psychoanalysis | NOUN
psycholical | ADJ
psychological | ADJ
psychologist; psychologists | NOUN
psychology | NOUN
pub; pubs | NOUN
public | ADJ
public | NOUN
publication; publications | NOUN
publicity | NOUN
publicize; publicized | VERB
publicly | ADV
publish; published; publishes; publishing | VERB
publisher; publishers | NOUN
publishing | NOUN
puc | NOUN
pucker | NOUN
puff; puffs | NOUN
puff | VERB
puffing | NOUN
puke | VERB
pull | NOUN
pull; pulled; pulling; pulls | VERB
pullback | NOUN
puller; pullers | NOUN
pulse | NOUN
pump | NOUN
pump; pumped; pumping; pumps | VERB
pumpkin | NOUN
pun; puns | NOUN
punch; punches | NOUN
punch | VERB
punctual | ADJ
punctuation | NOUN
puncture; puncturing | VERB
punish; punishing | VERB
punishment | NOUN
punitive | ADJ
punk | NOUN
pup | NOUN
pupil; pupils | NOUN
puppet; puppets | NOUN
puppy; puppies | NOUN
purchase; purchases | NOUN
purchase; purchace; purchased; purchasing | VERB
pure | ADJ
purely | ADV
purge; purged | VERB
purport; purported; purporting | VERB
purportedly | ADV
purpose; purposes | NOUN
purposefully | ADV
purposely | ADV
purse | NOUN
pursuant | ADJ
pursuant | ADV
pursue; pursued; pursuing | VERB
pursuit | NOUN
purus'a | NOUN
purvey; purveyed | VERB
push | NOUN
push; pushed; pushing | VERB
pushy | ADJ
put; puts | NOUN
put; puts; putting | VERB
putting | ADJ
pyramid; pyramids | NOUN
pyrimidal | ADJ
python; pythons | NOUN
qf; qfs | NOUN
quad | NOUN
quadra | NOUN
quadrant | NOUN
quaint | ADJ
qualification; qualifications | NOUN
qualified | ADJ
qualify; qualified | VERB
qualitative | ADJ
quality | ADJ
quality; qualities | NOUN
quantify; quantifying | VERB
quantitative | ADJ
quantitatively | ADV
quantity | NOUN
quarter | ADJ
quarter; quarters | NOUN
quarter; quartered | VERB
quarterly | ADJ
quartile; quartiles | NOUN
quash; quashed | VERB
quasi | ADJ
que | NOUN
queen | NOUN
query; queries | NOUN
quesadilla; quesadillas | NOUN
queso | NOUN
quest | NOUN
question; questions | NOUN
question; questioned; questioning | VERB
questionable | ADJ
questionnaire; questionnaires | NOUN
queue; queues | NOUN
quick; quicker; quickest | ADJ
quick; quicker | ADV
quickly | ADV
quiet; quieter; quietest | ADJ
quiet | NOUN
quiet | VERB
quietly | ADV
quietness | NOUN
quilling | NOUN
quit; quitting | VERB
quite | ADV
quite | DET
quitter | NOUN
quixotic | ADJ
quiz | NOUN
quiz; quizzing | VERB
quo | NOUN
quote; quotes | NOUN
quote; quoted; quoting | VERB
rabbi | NOUN
rabbit; rabbits | NOUN
rabble | NOUN
rabid | ADJ
rac | NOUN
race | NOUN
race; races | VERB
racial | ADJ
racing | NOUN
racism | NOUN
rack | NOUN
rack; racked; racking | VERB
radar | NOUN
radiantly | ADV
radiation | NOUN
radiative | ADJ
radical | ADJ
radical; radicals | NOUN
radio; radios | NOUN
radiograph; radiographs | NOUN
radiometer | NOUN
radiometry | NOUN
radius | NOUN
raffle; raffles | NOUN
ragamuffin | NOUN
rage | NOUN
rage; raging | VERB
ragga | NOUN
raid; raided | VERB
rail; rails | NOUN
railroad | NOUN
railway; railways | NOUN
rain; rains | NOUN
rain; raining | VERB
rainbow | NOUN
rainy | ADJ
raise; raised; raises; raising | VERB
raiser; raisers | NOUN
raising | NOUN
rakau | NOUN
rally | NOUN
rally; rallied | VERB
rallying | NOUN
rambunctious | ADJ
ramification; ramifications | NOUN
ramp | VERB
rampage; rampaged | VERB
rampant | ADJ
rampart | NOUN
ramshackle | ADJ
ranch | NOUN
rancher; ranchers | NOUN
random | ADJ
randomly | ADV
rang; ranged | VERB
range; ranges | NOUN
range; ranging | VERB
ranged | ADJ
ranger; rangers | NOUN
rangoon | NOUN
rank; ranking | ADJ
rank; ranks | NOUN
rank; ranked; ranking; ranks | VERB
ranking; rankings | NOUN
rap | NOUN
rape | NOUN
rape; raped | VERB
rapid | ADJ
rapidly | ADV
rapist; rapists | NOUN
rapport; repoire | NOUN
rare | ADJ
rarely; rrly | ADV
rat; rats | NOUN
ratchet | VERB
rate; rates | NOUN
rate; rates; rating | VERB
ratepayer | NOUN
rather | ADV
ratify | VERB
rating; ratings | NOUN
ration | NOUN
rationale | NOUN
rationally | ADV
rattling | NOUN
ratty | ADJ
rave | NOUN
rave | VERB
ray; rays | NOUN
re | ADP
re-elect; re-elected | VERB
re-election | NOUN
re-embark; re-embarking | VERB
re-enactment; re-enactments | NOUN
re-enlist | VERB
re-interview; re-interviewed | VERB
re-look; re-looking | VERB
re-purpose | VERB
re-purposing | NOUN
re-read | VERB
re-record | VERB
re-route; re-routed | VERB
re-run | NOUN
re-schedule | VERB
re-secure; re-secured | VERB
re-train; re-trained | VERB
re-type | VERB
re-wiring | NOUN
reach; reaches | NOUN
reach; reached; reaches; reaching | VERB
reachable | ADJ
react; reacted; reacts | VERB
reaction; reactions | NOUN
reactionary | ADJ
reactor | NOUN
read | NOUN
read; reading; reads | VERB
reader; readers | NOUN
readership | NOUN
reading; readings | NOUN
ready | ADJ
reaffirm; reaffirmed; reaffirms | VERB
reaffirmation | NOUN
real; realer | ADJ
real | ADV
realisation | NOUN
realise; realised; realises | VERB
realism | NOUN
realist; realists | NOUN
realistic | ADJ
reality; realities | NOUN
realization | NOUN
realize; realized; realizing | VERB
really; reaaaally; realy | ADV
realm | NOUN
reap; reaped; reaping | VERB
reapply | VERB
reappropriation | NOUN
rear | ADJ
rear | NOUN
rear; rearing | VERB
rearing | NOUN
reason; reasons | NOUN
reason; reasoned | VERB
reasonable | ADJ
reasonably | ADV
reasoned | ADJ
reassign; reassigns | VERB
reassignment | NOUN
reassurance | NOUN
reassure; reassured | VERB
reball | NOUN
rebel; rebels | NOUN
rebel; rebelling | VERB
rebellion | NOUN
rebirth | NOUN
reborn | ADJ
rebuild; rebuilding; rebuilt | VERB
rebuttal | NOUN
recalculation | NOUN
recall | NOUN
recall; recalled; recalls | VERB
recap | NOUN
receipt | NOUN
receive; received; receives; receiving; recieve; recieved | VERB
receiver | NOUN
recent | ADJ
recently | ADV
reception | NOUN
receptionist | NOUN
receptive | ADJ
recession | NOUN
recessive | ADJ
recipe | NOUN
recipient; recipients | NOUN
reciprocate | VERB
recitation | NOUN
recite | VERB
reckless | ADJ
reckoning | NOUN
reclaim; reclaimed | VERB
recline; reclining | VERB
reclusive | ADJ
recognise; recognised; recognising | VERB
recognition | NOUN
recognizable | ADJ
recognize; recognized; recognizes; recognizing | VERB
recoil | NOUN
recollect; recollected | VERB
recommend; rcommended; reccomend; reccommend; recomend; recommended; recommending; recommends | VERB
recommendation; recommendations | NOUN
reconcile; reconciled; reconciling | VERB
reconciliation | NOUN
reconciling | NOUN
reconfigure; reconfigured | VERB
reconfirm | VERB
reconnaissance | NOUN
reconsider | VERB
reconstruction | NOUN
reconven; reconvened | VERB
reconvene | VERB
record | ADJ
record; records | NOUN
record; recorded; recording | VERB
recording; recordings | NOUN
recount | NOUN
recount | VERB
recover; recovered; recovering | VERB
recovery | NOUN
recreate; recreated; recreating | VERB
recreation | NOUN
recreational | ADJ
recruit; recruits | NOUN
recruit; recruited | VERB
recruiting | NOUN
recruitment | NOUN
rectangle | NOUN
rectify; rectified | VERB
rector | NOUN
recur; recurring | VERB
recurrent | ADJ
recycle; recycling | VERB
red | ADV
red | NOUN
redeem | VERB
redefine; redefined | VERB
redeploy; redeploying | VERB
redesign; redesigning | VERB
redirect | VERB
rediscover | VERB
redline; redlined | VERB
redlined | ADJ
redownload | VERB
reduce; reduced; reduces; reducing | VERB
reduction | NOUN
redundant | ADJ
redwing; redwings | NOUN
redwood | NOUN
reef; reefs | NOUN
reek; reeks | VERB
reestablish; reestablished | VERB
refer; referred; referring; refers; reffered | VERB
referee | NOUN
reference; references | NOUN
reference; referenced; referencing | VERB
referendum; referendums | NOUN
referral; referrals | NOUN
refine; refining | VERB
refinement | NOUN
refinery; refineries | NOUN
reflect; reflected; reflecting; reflects | VERB
reflection | NOUN
reflective | ADJ
reflector | NOUN
refold | VERB
reform; reforms | NOUN
reformer | NOUN
refresh; refreshing | VERB
refreshment | NOUN
refrigerator; refrigerators | NOUN
refuge | NOUN
refugee; refugees | NOUN
refund; refunds | NOUN
refund | VERB
refundable | ADJ
refurb | NOUN
refusal; refusals | NOUN
refuse; refused; refuses; refusing | VERB
refute | VERB
regade; regading | VERB
regain | VERB
regalia | NOUN
regard | NOUN
regard; regarded; regarding; regards | VERB
regardless | ADV
regards | NOUN
regenerate | VERB
regime; regimes | NOUN
regimen | NOUN
region; regions; reigon | NOUN
regional | ADJ
regionally | ADV
register; registered; registering | VERB
registrar | NOUN
registration | NOUN
regress | NOUN
regret; regrets | NOUN
regret; regreted; regretted | VERB
regrettable | ADJ
regroup | VERB
regular | ADJ
regular; regulars | NOUN
regularity | NOUN
regularly | ADV
regulate; regulated | VERB
regulated | ADJ
regulation; regulations | NOUN
regulator; regulators | NOUN
rehabilitate | VERB
rehearing | NOUN
reign; reigned; reigning | VERB
reimbursable | ADJ
reimburse; reimbursed | VERB
rein; reins | NOUN
rein | VERB
reinforce; reinforces; reinforcing | VERB
reinter; reinterred | VERB
reintroduce; reintroduced | VERB
reintroduction | NOUN
reiterate | VERB
reiteration | NOUN
reject; rejected; rejects | VERB
rejection | NOUN
rejoice | VERB
rejuvenate | VERB
rejuvenating | ADJ
rekindle | VERB
relapse | NOUN
relate; related; relates; relating | VERB
related | ADJ
relatedly | ADV
relatedness | NOUN
relation; relations | NOUN
relationship; realtion; relationships | NOUN
relative | ADJ
relative | ADV
relative; relatives | NOUN
relatively | ADV
relativism | NOUN
relativist | ADJ
relativity | NOUN
relax; relaxed; relaxes; relaxing | VERB
relaxation | NOUN
relaxed | ADJ
relaxing | ADJ
relay | VERB
release; releases | NOUN
release; released; releases; releasing | VERB
relentless | ADJ
relevance | NOUN
relevant | ADJ
reliability | NOUN
reliable | ADJ
reliance | NOUN
relief | NOUN
relieve; relieved | VERB
relieved | ADJ
religion; religions | NOUN
religious | ADJ
religiously | ADV
relleno | NOUN
relocate; relocating | VERB
reluctance | NOUN
reluctant | ADJ
reluctantly | ADV
rely; relies; relying | VERB
remain; remained; remaining; remains | VERB
remainder | NOUN
remaining | ADJ
remains | NOUN
remark; remarks | NOUN
remark; remarked | VERB
remarkable | ADJ
remarkably | ADV
remember; remembered; remembering; remembers | VERB
remilitarization | NOUN
remind; reminded; reminding; reminds | VERB
reminder | NOUN
remission | NOUN
remnant; remnants | NOUN
remodel; remodels | NOUN
remodel; remodeled | VERB
remodeling | NOUN
remodelling | NOUN
remote | ADJ
remotely | ADV
removal | NOUN
remove; removed; removes; removing | VERB
renal | ADJ
rename; renamed | VERB
render; rendered | VERB
rendering | NOUN
renegade | ADJ
renege; reneged; reneging; renigged | VERB
renegotiation | NOUN
renew; renewed; renewing | VERB
renewable | ADJ
renewal | NOUN
renewed | ADJ
renovate; renovated | VERB
renovation | NOUN
renown; renowned | VERB
renowned | ADJ
rent; rents | NOUN
rent; rented; renting | VERB
rental | ADJ
rental | NOUN
reopen; reopened | VERB
reopening | NOUN
reorg | NOUN
reorganization | NOUN
rep; reps | NOUN
repair; repairs | NOUN
repair; repaired | VERB
reparcel; reparcelling | VERB
reparcelling | NOUN
repeal | VERB
repeat | ADJ
repeat; repeated; repeating | VERB
repeatable | ADJ
repeatedly | ADV
repent | VERB
repercussion; repercussions | NOUN
repetition | NOUN
repition | NOUN
replace; replaced; replacing | VERB
replacement | NOUN
replete | ADJ
replica | NOUN
replicate | VERB
replication; replications | NOUN
reply; replies | NOUN
reply; replied; replies | VERB
report; reports | NOUN
report; reported; reporting; reports | VERB
reportedly | ADV
reporter; reporters | NOUN
reporting | NOUN
reposition; repositioning | VERB
repository | NOUN
repost; reposted | VERB
represent; represented; representing; represents | VERB
representation; representations | NOUN
representationalism | NOUN
representative | ADJ
representative; representatives | NOUN
repress; repressed | VERB
repressed | ADJ
reprimand; reprimands | NOUN
reprint; reprinted | VERB
reprioritise; reprioritised | VERB
reprisal; reprisals | NOUN
reproduce; reproduced; reproducing | VERB
reproducibility | NOUN
reproduction | NOUN
reproductive | ADJ
reptile; reptiles | NOUN
republic; republics | NOUN
repugnant | ADJ
repulsive | ADJ
repurpose; repurposed | VERB
reput; reputed | VERB
reputable | ADJ
reputation; reputations | NOUN
request; requests | NOUN
request; requested; requesting | VERB
require; required; requires; requiring | VERB
requirement; requirements | NOUN
reread | VERB
reschedule; rescheduled; rescheduling | VERB
rescind; rescinded | VERB
rescop; rescoped | VERB
rescue | NOUN
rescue; rescued | VERB
rescuer; rescuers | NOUN
research | NOUN
research; researching | VERB
researcher; researchers | NOUN
resell | VERB
resemblance | NOUN
resemble; resembled; resembles | VERB
resent; resented | VERB
reservation; reservations | NOUN
reserve; reserves | NOUN
reserve; reserved; reserves | VERB
reservoir; reservoirs | NOUN
reside; resided; resides; residing | VERB
residence; residences | NOUN
residency | NOUN
resident | ADJ
resident; residents | NOUN
residential | ADJ
residual | ADJ
resign; resigned | VERB
resignation | NOUN
resilience | NOUN
resist; resisted | VERB
resistance | NOUN
resolution; resolutions | NOUN
resolve; resolved; resolving | VERB
resonate; resonates | VERB
resort; resorts | NOUN
resort; resorted | VERB
resounding | ADJ
resource; resources | NOUN
respect | NOUN
respect; respected; respecting | VERB
respectable | ADJ
respected | ADJ
respectful | ADJ
respectfully | ADV
respective | ADJ
respectively | ADV
respond; resond; responded; responding; responds | VERB
respondent; respondents | NOUN
responder; responders | NOUN
response; responses | NOUN
responsibility; responsibilities | NOUN
responsible | ADJ
responsive | ADJ
responsiveness | NOUN
rest | ADJ
rest | NOUN
rest; rested; resting; rests | VERB
restaurant; restaurants; resturant | NOUN
restaurateur | NOUN
restful | ADJ
restfully | ADV
resting | NOUN
restock; restocked | VERB
restoration | NOUN
restore; restored; restoring | VERB
restrain; restrained | VERB
restraint | NOUN
restrict; restricted; restricting | VERB
restricted | ADJ
restriction; restrictions | NOUN
restrictive | ADJ
restructuring | NOUN
resubstantiation | NOUN
result; results | NOUN
result; resulted; resulting; results | VERB
resultant | ADJ
resume; resumes | NOUN
resume; resumed | VERB
resumption | NOUN
resupply | NOUN
resurrect | VERB
retail | ADJ
retail | NOUN
retailer; retailers | NOUN
retain | VERB
retake; retaking | VERB
retaliate; retaliated | VERB
retaliation | NOUN
retardation | NOUN
retarded | ADJ
retention | NOUN
retire; retired; retiring | VERB
retired | ADJ
retirement | NOUN
retract; retracted | VERB
retraction | NOUN
retreat; retreats | NOUN
retreat | VERB
retrial | NOUN
retrieval | NOUN
retrieve; retrieved | VERB
retroactive | ADJ
retrofit; retrofitting | VERB
retrospect | NOUN
return; returns | NOUN
return; returned; returning; returns | VERB
returnee; returnees | NOUN
reunify | VERB
reuse | NOUN
reuse; reused | VERB
revalue | VERB
reveal; revealed; revealing; reveals | VERB
revealing | ADJ
revenge | NOUN
revenue; revenues | NOUN
reverence | NOUN
reverent | ADJ
reversal | NOUN
reverse; reversed | VERB
revert; reverted | VERB
review; reviews | NOUN
review; reviewed; reviewing; reviews | VERB
reviewer; reviewers | NOUN
revise; revised; revising | VERB
revision; revisions | NOUN
revisit | VERB
revitalization | NOUN
revival | NOUN
revive; revived | VERB
revocation | NOUN
revoke | VERB
revolt | NOUN
revolt; revolted | VERB
revolution; revolutions | NOUN
revolutionary; revolutionaries | NOUN
revolutionize; revolutionizing | VERB
revolve; revolves | VERB
reward; rewards | NOUN
reward; rewarded | VERB
rewind | VERB
reword; reworded | VERB
rgd; rgds | NOUN
rhetorical | ADJ
rhythm | NOUN
rhythmically | ADV
rib; ribs | NOUN
ribbon; ribbons | NOUN
rice | NOUN
rich; richest | ADJ
rid | ADJ
riddled | ADJ
ride; rides | NOUN
ride; ridden; rides; riding; rode | VERB
rideable | ADJ
rider; riders | NOUN
ridicule; ridiculed; ridiculing; ridiculized | VERB
ridiculous; rediculous | ADJ
riding | NOUN
rifle; rifles | NOUN
rift | NOUN
rig; rigged | VERB
right | ADJ
right | ADV
right; rights | NOUN
righteousness | NOUN
rightfully | ADV
rightly | ADV
rigid | ADJ
rigor | NOUN
rigorous | ADJ
ring | NOUN
ring; rang | VERB
ringleader | NOUN
rinse; rinsed | VERB
riot; riots | NOUN
rip | NOUN
rip; ripped; ripping | VERB
ripe | ADJ
rise; rises | NOUN
rise; rises; rising; rose | VERB
rising | NOUN
risk; risks | NOUN
risk; risked; risking; risks | VERB
riso | NOUN
risotto | NOUN
rite; rites | NOUN
ritual | NOUN
rival | NOUN
rivalry | NOUN
river | NOUN
rnb | NOUN
rnr | NOUN
roach; roaches | NOUN
road; roads; rode | NOUN
roadshow; roadshows | NOUN
roadside | NOUN
roadway; roadways | NOUN
roam; roaming | VERB
roast | ADJ
roast; roasted | VERB
rob; robbed | VERB
robber | NOUN
robe | NOUN
robot; robots | NOUN
robotics | NOUN
robust | ADJ
rock; rocks | NOUN
rock; rocked; rocks | VERB
rocket | NOUN
rodent; rodents | NOUN
rogue | NOUN
role; roles | NOUN
roll; rolls | NOUN
roll; rolled; rolls | VERB
rollback; rollbacks | NOUN
rolling | ADJ
romaine | NOUN
romance | NOUN
romantic; romatic | ADJ
roof; roofs | NOUN
roofing | NOUN
room; rooms | NOUN
roomful | NOUN
roommate | NOUN
rooster; roosters | NOUN
root; roots | NOUN
root; rooting | VERB
rope | NOUN
rose | NOUN
rosemary | NOUN
rosette | NOUN
roster; rosters | NOUN
rosy | ADJ
rosé | NOUN
rot | NOUN
rot | VERB
rotate; rotating | VERB
rotation | NOUN
rotten | ADJ
rough | ADJ
rough | ADV
roughen; roughened | VERB
roughhouse | NOUN
roughly | ADV
roughness | NOUN
round | ADJ
round | ADP
round | ADV
round; rounds | NOUN
roundtable | NOUN
rout; routed | VERB
route; routes | NOUN
route | VERB
routine | ADJ
routine; routines | NOUN
routinely | ADV
row; rows | NOUN
royalist | ADJ
royally | ADV
rp | NOUN
rub; rubbed; rubbing | VERB
rubber | NOUN
rubbish | NOUN
rubble | NOUN
rude; rudest | ADJ
rudely | ADV
rudeness | NOUN
rug | NOUN
ruin; ruined; ruining; ruins | VERB
rule; rules | NOUN
rule; ruled; rules; ruling | VERB
ruler; rulers | NOUN
ruling | NOUN
rum; rums | NOUN
ruminate | VERB
rumor; rumors | NOUN
rumor; rumored | VERB
rumour; rumours | NOUN
run | ADJ
run; runs | NOUN
run; ran; running; runs | VERB
runaround | NOUN
runflat; runflats | NOUN
runner; runners | NOUN
running | NOUN
runway | NOUN
rural | ADJ
rush | NOUN
rush; rushed | VERB
rust | ADJ
rust; rusted | VERB
rut; ruts | NOUN
ruthless | ADJ
rv; rvs | NOUN
saber | NOUN
sabotage; sabotaging | VERB
saboteur; saboteurs | NOUN
saccade; saccades | NOUN
sacking | NOUN
sacramental | ADJ
sacrifice; sacrifices | NOUN
sacrifice; sacrificed | VERB
sacristy | NOUN
sad | ADJ
sadden; saddened | VERB
saddle | NOUN
saddle | VERB
sadistic | ADJ
sadistically | ADV
sadly | ADV
sadness | NOUN
safe; safer; safest | ADJ
safeguard; safeguards | NOUN
safely | ADV
safety | NOUN
sag | NOUN
saga | NOUN
sage | ADJ
said | ADJ
sail; sails | NOUN
sail; sailed; sailing | VERB
sailing | NOUN
sailor; sailors | NOUN
saint | NOUN
saintly | ADJ
saithe | NOUN
sake | NOUN
salad; salads | NOUN
salary; salaries | NOUN
salatim | NOUN
sale; sales | NOUN
salesman | NOUN
salespeople | NOUN
salesperson | NOUN
salinity | NOUN
salmon | NOUN
salon; salons | NOUN
salsa | NOUN
salt | NOUN
salt; salted | VERB
saltimbocca; saltimboca | NOUN
saltiness | NOUN
salty | ADJ
salute | VERB
salvage | NOUN
same | ADJ
sample; samples | NOUN
sample; sampling | VERB
sampler | NOUN
sampling | NOUN
sanction; sanctions | NOUN
sanction; sanctioned | VERB
sanctuary | NOUN
sand | NOUN
sand; sanded | VERB
sandal; sandals | NOUN
sandalwood | NOUN
sandbag; sandbags | NOUN
sandwich; sandwiches; sanwiches | NOUN
sandwich | VERB
santorum | NOUN
sap; sapped | VERB
sapling; saplings | NOUN
sarcastically | ADV
sashimi | NOUN
satay | NOUN
sate | VERB
satellite; satellites | NOUN
satire | NOUN
satirical | ADJ
satisfaction | NOUN
satisfactory | ADJ
satisfied | ADJ
satisfy; satisfied; satisfying | VERB
sauce; sauces | NOUN
sausage | NOUN
savage; savages | NOUN
save | ADP
save | SCONJ
save; saved; saving | VERB
savings | NOUN
saviour | NOUN
saw; saws | NOUN
say; said; saying; says; sez | VERB
saying; sayings | NOUN
scale | NOUN
scaling | NOUN
scallop; scallops | NOUN
scam | NOUN
scammer; scammers | NOUN
scampi | NOUN
scan | NOUN
scan; scanned; scanning | VERB
scandal; scandals | NOUN
scanning | NOUN
scant | ADJ
scape; scapes | NOUN
scare | NOUN
scare; scared; scaring | VERB
scared | ADJ
scary | ADJ
scatter; scattered | VERB
scattered | ADJ
scenario; scenarios | NOUN
scene; scenes | NOUN
scenery | NOUN
scenicly | ADV
scent; scents | NOUN
scent; scented | VERB
schedule; scheduled; schedules | NOUN
schedule; scheduled; scheduling | VERB
scheduler; schedulers | NOUN
scheduling | NOUN
scheme; schemes | NOUN
schizophrenic | ADJ
scholar; scholars | NOUN
scholarly | ADJ
scholarship | NOUN
school; schools | NOUN
school; schooling | VERB
schoolboy | NOUN
schoolchild; schoolchildren | NOUN
schooling | NOUN
schtick | NOUN
sci | NOUN
science | NOUN
scientific | ADJ
scientist; scientists | NOUN
scientology | NOUN
scissors | NOUN
scoff | VERB
scold | VERB
scoop | NOUN
scoop; scooping | VERB
scooping | NOUN
scope | NOUN
score; scores | NOUN
score; scored; scoring | VERB
scoreboard | NOUN
scoring | NOUN
scorn | NOUN
scour; scoured | VERB
scramble | NOUN
scrap; scraps | NOUN
scrap | VERB
scrape; scraped | VERB
scratch; scratches | NOUN
scratch; scratched; scratching | VERB
scratching | NOUN
scratchy | ADJ
scream; screams | NOUN
scream; screamed; screaming | VERB
screem | VERB
screen; screens | NOUN
screen; screened; screening | VERB
screenwriter | NOUN
screw; screws | NOUN
screw; screwed | VERB
script; scripted | VERB
scriptural | ADJ
scroll | VERB
scrub | VERB
scruff | NOUN
scrummy | ADJ
scrumptious | ADJ
scrutiny | NOUN
sculpt; sculpted | VERB
sculpting | NOUN
sculpture; sculptures | NOUN
sea | NOUN
seafood | NOUN
seal; seals | NOUN
seal; sealed | VERB
seamstress; seamstresses | NOUN
sear; seared | VERB
search; searches | NOUN
search; searching | VERB
searching | NOUN
season; seasons | NOUN
season; seasoned | VERB
seasonal | ADJ
seasonally | ADV
seasoned | ADJ
seat; seats | NOUN
seat; seated | VERB
seating | NOUN
secession | NOUN
secessionist | ADJ
secessionist; secessionists | NOUN
secluded | ADJ
seclusion | NOUN
second | ADJ
second | ADV
second; seconds | NOUN
secondary | ADJ
secondly | ADV
secret | NOUN
secretary; secretaries | NOUN
secretion; secretions | NOUN
secretive | ADJ
secretly | ADV
sect | NOUN
sectarian | ADJ
section; sections | NOUN
sector; sectors | NOUN
secular | ADJ
secularist | NOUN
secure | ADJ
secure; secured; securing | VERB
securely | ADV
security; securities | NOUN
see; saw; seeing; seen; sees | VERB
seed | NOUN
seed; seeded | VERB
seek; seeking; seeks; sought | VERB
seeker; seekers | NOUN
seem; seemed; seems | VERB
seemingly | ADV
seethe; seething | VERB
segment; segments | NOUN
segment; segmented | VERB
segregation | NOUN
segregationist; segregationists | NOUN
segue; segueway | VERB
seize; seized; sieze | VERB
seizure; seizures | NOUN
seldom | ADV
select; selected; selecting | VERB
selection; selections | NOUN
selective | ADJ
selectiveness | NOUN
self | NOUN
selfie | NOUN
sell; selling; sold | VERB
seller | NOUN
semantic | ADJ
semantics | NOUN
semester | NOUN
semi | ADV
semi | NOUN
semi-automatic | ADJ
semi-empirical | ADJ
semi-sketchiness | NOUN
semiautomatic | ADJ
semicolon | NOUN
semifreddo | NOUN
seminal | ADJ
senate | NOUN
senator; senators | NOUN
senatorial | ADJ
send | NOUN
send; sending; sends; sent | VERB
sender | NOUN
senior | ADJ
sensation; sensations | NOUN
sensational | ADJ
sense; senses | NOUN
sense; sensed; sensing | VERB
senseless | ADJ
senselessly | ADV
sensing | NOUN
sensitive | ADJ
sensitivity | NOUN
sensor; sensors | NOUN
sensory | ADJ
sentence; sentences | NOUN
sentencing | NOUN
sentiment; sentiments | NOUN
seo | NOUN
separate | ADJ
separate; separated; separates; separating; seperates | VERB
separated | ADJ
separately | ADV
separation | NOUN
separatist; separatists | NOUN
sepulchre; sepulchres | NOUN
sequel | NOUN
sequence; sequences | NOUN
sequential | ADJ
serenely | ADV
sergeant | NOUN
series | NOUN
serious | ADJ
seriously | ADV
seriousness | NOUN
serotonin | NOUN
serpent | NOUN
serpentine | ADJ
servant; servants | NOUN
serve; served; serves; serving | VERB
server; servers | NOUN
service; sercvice; serivce; services; svce | NOUN
service; serviced | VERB
serving | NOUN
sesame | NOUN
session; sessions | NOUN
set | ADJ
set; sets | NOUN
set; sets; setting | VERB
setback | NOUN
setoff | NOUN
setting; settings | NOUN
settle; settled | VERB
settled | ADJ
settlement; settlements | NOUN
setup; setups | NOUN
seven | NUM
seventeen | NUM
seventh | ADJ
seventy | NUM
several | ADJ
severe | ADJ
severely | ADV
severly | ADJ
sewage | NOUN
sex | NOUN
sex; sexing | VERB
sexual | ADJ
sexually | ADV
shackle; shackled | VERB
shade; shades | NOUN
shadow | NOUN
shadow | VERB
shady | ADJ
shaft; shafts | NOUN
shake; shaken | VERB
shaky | ADJ
shall | AUX
shallow | ADJ
sham | NOUN
shame | NOUN
shameful | ADJ
shampoo | NOUN
shank; shanks | NOUN
shape | NOUN
shape; shaped; shapes | VERB
shaped | ADJ
share; shares | NOUN
share; shared; sharing | VERB
shared | ADJ
sharer; sharers | NOUN
sharing | NOUN
shark | NOUN
sharp; sharpest | ADJ
sharp | ADV
shatter | VERB
shattered | ADJ
shave | NOUN
shaving; shavings | NOUN
she | PRON
shed; sheds | NOUN
shed; shedding | VERB
shedding | NOUN
sheep | NOUN
sheer | ADJ
sheet; sheets | NOUN
sheet; sheeting | VERB
sheik | NOUN
sheikh; sheikhs | NOUN
shelf; shelves | NOUN
shell; shells | NOUN
shell | VERB
shellac; shallac | NOUN
shelter; shelters | NOUN
shelter; sheltered; shelters | VERB
shepherd | NOUN
sheriff | NOUN
shield; shields | NOUN
shift | NOUN
shift; shifting | VERB
shifting | NOUN
shih | NOUN
shin; shinning | VERB
shine | NOUN
shine | VERB
ship; ships | NOUN
ship; shipped | VERB
shipment | NOUN
shipper; shippers | NOUN
shipping | NOUN
shipyard | NOUN
shirt; shirts | NOUN
shirtsleeve; shirtsleeves | NOUN
shish | NOUN
shit | NOUN
shit; shitting | VERB
shitty | ADJ
shock | NOUN
shock; shocked | VERB
shocked | ADJ
shocking | ADJ
shoddy | ADJ
shoe; shoes | NOUN
shoe; shoes | VERB
sholder | NOUN
shoot | NOUN
shoot; shooting; shoots; shot | VERB
shooting | NOUN
shop; shops | NOUN
shop; shopped; shopping | VERB
shopper; shoppers | NOUN
shopping | NOUN
shore; shores | NOUN
short; shorter; shortest | ADJ
short | ADV
short; shorts | NOUN
shortage; shortages | NOUN
shorten | VERB
shortly | ADV
shortness | NOUN
shortstop | NOUN
shot; shots | NOUN
shotgun | NOUN
should | AUX
shoulder; shoulders | NOUN
shoulder | VERB
shout | NOUN
shout | VERB
shovel | NOUN
show; shows | NOUN
show; showed; showing; shown; shows | VERB
showcase | VERB
showdown | NOUN
shower | NOUN
shower | VERB
showgirl | NOUN
showroom | NOUN
shrapnel | NOUN
shred; shreds | NOUN
shred; shredded | VERB
shrewd | ADJ
shrewdness | NOUN
shrill | ADJ
shrimp | NOUN
shrine; shrines | NOUN
shrink | NOUN
shrink | VERB
shroud; shrouded | VERB
shrub; shrubs | NOUN
shrug | NOUN
shu | NOUN
shuffle; shuffling | VERB
shunt; shunted | VERB
shura | NOUN
shut | ADJ
shut | VERB
shutter; shutters | NOUN
shuttle; shuttles | NOUN
shy | ADJ
shyster; sheisters | NOUN
sic | ADV
sick; sickest | ADJ
sickly | ADJ
sickness | NOUN
side | ADJ
side; sides | NOUN
side | VERB
sided | ADJ
sideline; sidelines | NOUN
sidenote | NOUN
sidewalk; sidewalks | NOUN
siege | NOUN
siesta | NOUN
sight | ADJ
sight; sights | NOUN
sightseeing | NOUN
sign; signs | NOUN
sign; signed; signing; signs | VERB
signage | NOUN
signal; signals | NOUN
signal; signaled; signaling; signals | VERB
signalling | NOUN
signatory; signatories | NOUN
signature; signatures | NOUN
signer; signers | NOUN
signifcant | ADJ
significance | NOUN
significant | ADJ
significantly | ADV
signify; signifies | VERB
signing | NOUN
signoff; signoffs | NOUN
silence | NOUN
silently | ADV
silicone | NOUN
silk | ADJ
silk | NOUN
silkie | NOUN
silky; silkies | NOUN
silly | ADJ
silver | NOUN
silverware | NOUN
similar | ADJ
similarity; similarities | NOUN
similarly | ADV
simple; simpler | ADJ
simplicity | NOUN
simplification; simplifications | NOUN
simplify; simplified | VERB
simplistically | ADV
simply; simple | ADV
simulate; simulates; simulating | VERB
simulation | NOUN
simultaneous | ADJ
simultaneously | ADV
sin; sins | NOUN
since | ADP
since | ADV
since | SCONJ
sincerely | ADV
sing; sings | VERB
singer | NOUN
single | ADJ
single; singles | NOUN
single | VERB
singular | ADJ
singular | NOUN
singularity | NOUN
sink; sinks | NOUN
sink; sank; sinking; sinks; sunk | VERB
sinking | NOUN
sinnel | NOUN
sinus; sinuses | NOUN
sip; sips | NOUN
siphon; siphoned | VERB
sir | NOUN
sirloin | NOUN
sisal | NOUN
sister; sisters | NOUN
sit | NOUN
sit; sat; sitting | VERB
sitcom | NOUN
site | ADV
site; sites | NOUN
sitting | NOUN
situate; situated | VERB
situation; situations | NOUN
six | NUM
sixteen | NUM
sixteenth | ADJ
sixth | ADJ
sixth | ADV
sixth | NOUN
sixties | NOUN
sixty | NUM
size; sizes | NOUN
size; sized; sizing | VERB
sizzle | VERB
skater | NOUN
skeptical | ADJ
sketch | VERB
sketchy | ADJ
ski; skiing | VERB
skill; skills | NOUN
skill; skilled | VERB
skillset; skillsets | NOUN
skimmer | NOUN
skin | NOUN
skincare | NOUN
skinned | ADJ
skip; skipping | VERB
skirmish | NOUN
skirt; skirts | NOUN
skittish | ADJ
skull | NOUN
sky; skies | NOUN
skylight | NOUN
skyline | NOUN
skyrocket; skyrocketing | VERB
skyscraper; skyscrapers | NOUN
skytrain | NOUN
slack; slacked | VERB
slam; slammed | VERB
slang | NOUN
slant | ADJ
slanted | ADJ
slap; slapped | VERB
slat; slats | NOUN
slaughter | VERB
slave; slaves | NOUN
slaveholder; slaveholders | NOUN
slavery | NOUN
sleep | NOUN
sleep; sleeping; sleeps; slept | VERB
sleeper; sleepers | NOUN
sleeping | NOUN
sleepy | ADJ
sleeve; sleeves | NOUN
sleeved | ADJ
sleeveless | ADJ
slice; slices | NOUN
slice; sliced | VERB
slick | ADJ
slide; slides | NOUN
slide; sliding | VERB
slight | ADJ
slightly | ADV
slimy | ADJ
slip | NOUN
slip; slipped; slipping | VERB
slit | VERB
slither; slithers | VERB
sliver | NOUN
slope | NOUN
slot; slots | NOUN
slow; slowest | ADJ
slow; slower | ADV
slow; slowed | VERB
slowed | ADJ
slowly | ADV
slum | NOUN
slumber | NOUN
slut; sluts | NOUN
smack | ADV
smack; smacked; smacks | VERB
smail | NOUN
smakkecenter | NOUN
small; smaller; smallest | ADJ
smart; smarter; smartest | ADJ
smartphone | NOUN
smash | VERB
smashed | ADJ
smell; smells | NOUN
smell; smelling; smells | VERB
smelling | NOUN
smile | NOUN
smile; smiling | VERB
smirk | NOUN
smoke | NOUN
smoke; smoked; smoking | VERB
smoker; smokers | NOUN
smoking | NOUN
smooth; smoother | ADJ
smooth | VERB
smoothly | ADV
smorgasbord | NOUN
sms | NOUN
smug | ADJ
smuggle; smuggled; smuggling | VERB
smuggler; smugglers | NOUN
smuggling | NOUN
snack; snacks | NOUN
snaffle | NOUN
snag; snags | NOUN
snail; snails | NOUN
snake; snakes | NOUN
snap | NOUN
snappy | ADJ
snapshot | NOUN
sneak; sneaks | VERB
sneaker; sneakers | NOUN
sneeze | NOUN
sneeze | VERB
sniff; sniffed; sniffing | VERB
sniper; snipers | NOUN
snippet; snippets | NOUN
snooty | ADJ
snorkeling | NOUN
snow; snows | NOUN
snowboard | NOUN
snowshoe | NOUN
snowstorm | NOUN
snub | NOUN
so; soo; sooo | ADV
so | SCONJ
soak; soaked; soaking | VERB
soaking | ADJ
soaking | NOUN
soap | NOUN
soar; soared; soaring | VERB
sobriquet | NOUN
soccer | NOUN
sociable | ADJ
social | ADJ
social; socials | NOUN
socialism | NOUN
socialist | NOUN
socialization | NOUN
socialize | VERB
socially | ADV
societal | ADJ
society; societies | NOUN
socio-economic | ADJ
socio-political | ADJ
sociologist; sociologists | NOUN
sociology | NOUN
soda | NOUN
sodium | NOUN
sofa; sofas | NOUN
soft | ADJ
soften | VERB
softener | NOUN
software | NOUN
soil | NOUN
solar | ADJ
soldier; soldiers | NOUN
sole | ADJ
sole; soles | NOUN
solely | ADV
solemn | ADJ
solemnity | NOUN
solicit | VERB
solicitous | ADJ
solid | ADJ
solid; solids | NOUN
solidarity | NOUN
solitude | NOUN
solo | ADJ
solo | ADV
solstice; solstices | NOUN
solution; solutions | NOUN
solve; solved; solving | VERB
solving | NOUN
sombre | ADJ
some | ADV
some | DET
some | NOUN
somebody | PRON
someday | NOUN
somehow | ADV
someone | PRON
someplace | ADV
something | PRON
sometime | ADV
sometimes | ADV
somewhat | ADV
somewhere | ADV
sommelier | NOUN
son; sons | NOUN
song; songs | NOUN
songwriter | NOUN
sonnet; sonnets | NOUN
sonny | NOUN
sonus | NOUN
soon; sooner | ADV
soothing | ADJ
sophisticated | ADJ
sophomore | NOUN
sore | ADJ
sorghum | NOUN
sorority | NOUN
sorrowstricken | ADJ
sorrrow | NOUN
sorry | ADJ
sort; sorts | NOUN
sort; sorted | VERB
sorta | ADV
soul; souls | NOUN
sound | ADJ
sound; sounds | NOUN
sound; sounded; sounding; sounds | VERB
soup; soups | NOUN
sour | ADJ
sour | VERB
source; sources | NOUN
source; sourced | VERB
sourcing | NOUN
south | ADV
south | NOUN
southeast | ADJ
southeast | ADV
southeast | NOUN
southeastern | ADJ
southward | ADV
southwestern | ADJ
souvenir; souvenirs | NOUN
sovereign | ADJ
sovereignty | NOUN
sow; sown | VERB
soybean | NOUN
sp | NOUN
spa | NOUN
space; spaces | NOUN
spacecraft | NOUN
spacefaring | ADJ
spaceflight | NOUN
spacetime | NOUN
spacewalk; spacewalks | NOUN
spacious | ADJ
spaciously | ADV
spadework | NOUN
spaghetti | NOUN
span | NOUN
span; spanned; spanning; spans | VERB
spare | ADJ
spare | NOUN
spare; spared | VERB
spark | NOUN
spartan | ADJ
spatial | ADJ
spawn; spawned; spawning | VERB
spawning | NOUN
spay | NOUN
spay; spayed | VERB
speadsheet | NOUN
speak | NOUN
speak; speaking; speaks; spoke; spoken | VERB
speaker; speakers | NOUN
special | ADJ
special; specials | NOUN
specialist | ADJ
specialist; specialists | NOUN
specialize; specialized; specializing | VERB
specialized | ADJ
specialty | NOUN
species | NOUN
specific | ADJ
specifically | ADV
specification; specifications | NOUN
specifics | NOUN
specify; specified; specifies | VERB
specimen; specimens | NOUN
spectacular | ADJ
spectrophotometer | NOUN
spectrum | NOUN
speculate; speculated | VERB
speculation | NOUN
speculator | NOUN
speech; speeches | NOUN
speed; speeds | NOUN
speed; speeding | VERB
spel | VERB
spell | VERB
spelling | NOUN
spend; spending; spends; spent | VERB
spending | NOUN
sphere; spheres | NOUN
spice; spices | NOUN
spice | VERB
spicy | ADJ
spiel | NOUN
spike; spikes | NOUN
spike | VERB
spill; spills | VERB
spin | NOUN
spinach | NOUN
spinal | ADJ
spine; spines | NOUN
spinoff | NOUN
spiral | ADJ
spirit; spirits | NOUN
spirit; spirited | VERB
spiritual | ADJ
spirituality | NOUN
spiritually | ADV
spit | VERB
spite | NOUN
spitting | ADV
splash | NOUN
splendour | NOUN
split | ADJ
split | NOUN
split; splitting | VERB
splitter | NOUN
spoil; spoilt | VERB
spoilage | NOUN
spoiled | ADJ
spoiler; spoilers | NOUN
spokesman | NOUN
spokesperson | NOUN
sponge | NOUN
spongy | ADJ
sponor; sponoring | VERB
sponser; sponsered | VERB
sponsor; sponsored; sponsoring; sponsors | VERB
sponsorship | NOUN
spooky | ADJ
spoon | NOUN
sporadic | ADJ
sporadically | ADV
spore; spores | NOUN
sport; sports | NOUN
sport; sporting | VERB
spot | ADJ
spot | ADV
spot; spots | NOUN
spot; spotted | VERB
spotlight | NOUN
spotlight | VERB
spouse; spouses | NOUN
spout; spouting | VERB
sprawl; sprawled | VERB
spray; sprays | NOUN
spray | VERB
spraying | NOUN
sprdopt | NOUN
spread | NOUN
spread; spreading | VERB
spreadsheet | NOUN
spree | NOUN
spring; springs | NOUN
spring; sprang | VERB
spruce | ADJ
spur; spurs | NOUN
spurt | NOUN
spy; spies | NOUN
spying | NOUN
sq | ADJ
squadron; squadrons | NOUN
square | ADJ
square; squares | NOUN
squarely | ADV
squash | NOUN
squash; squashed | VERB
squeak; squeaks | NOUN
squeaky | ADJ
squeeze; squeezed | VERB
squirm | VERB
squirrel; squirelled | VERB
sr | ADJ
ss | NOUN
ssd | NOUN
stab; stabbed | VERB
stabilise | VERB
stability | NOUN
stabilization | NOUN
stabilize | VERB
stable | ADJ
stable; stables | NOUN
staccato | ADJ
stack; stacks | NOUN
stack; stacked | VERB
stadium; stadiums | NOUN
staff; sstaff; staffs | NOUN
staff; staffed | VERB
stage; stages | NOUN
stage | VERB
stagger; staggered | VERB
staggering | ADJ
stain | NOUN
stain; stained | VERB
stair; stairs | NOUN
staircase; staircases | NOUN
stake; stakes | NOUN
stalemate; stalemated | VERB
stall; stalls | NOUN
stamina | NOUN
stamp; stamps | NOUN
stamp; stamped | VERB
stampede; stampedes | NOUN
stand; stands | NOUN
stand; standing; stands; stood | VERB
standard | ADJ
standard; standards | NOUN
standardize; standardized | VERB
standing; standings | NOUN
standpoint | NOUN
stanza | NOUN
staple; staples | NOUN
star; stars | NOUN
star; starred; starring; stars | VERB
starchy | ADJ
stardom | NOUN
stare | NOUN
stare; staring | VERB
start; starts | NOUN
start; started; starting; starts | VERB
starter; starters | NOUN
starting | NOUN
startling | ADJ
startup | NOUN
starvation | NOUN
starve; starved; starving | VERB
state; states | NOUN
state; stated; states; stating | VERB
stategy | NOUN
statehood | NOUN
stateless | ADJ
stately | ADJ
statement; statements | NOUN
statewide | ADJ
static | NOUN
station; stations | NOUN
station; stationed | VERB
stationery | NOUN
statistic; statistics | NOUN
statistical | ADJ
statistically | ADV
statue; statues | NOUN
statuette | NOUN
stature | NOUN
status | NOUN
statute; statutes | NOUN
statutory | ADJ
staunch | ADJ
stay; stays | NOUN
stay; stayed; staying; stays | VERB
steadfast | ADJ
steadily | ADV
steady | ADJ
steak; steaks | NOUN
steakhouse | NOUN
steal; stealing; stole; stolen | VERB
steam | NOUN
steam; steamed | VERB
steel | NOUN
steep; steeped | VERB
steer; steers | NOUN
steer | VERB
steering | NOUN
stellar | ADJ
stem | NOUN
stem; stemmed | VERB
stenosis | NOUN
step; steps | NOUN
step; stepped; stepping | VERB
stereo | NOUN
stereotype | NOUN
sterile | ADJ
sternly | ADV
steward | NOUN
stick; sticks | NOUN
stick; sticking; sticks; stuck | VERB
sticker | NOUN
stifle; stifled | VERB
stil | ADV
still | ADJ
still | ADV
stilted | ADJ
stimulate; stimulating | VERB
stimulus; stimuli | NOUN
sting; stinging | VERB
stink; stunk | VERB
stint | NOUN
stipe; stipes | NOUN
stipend | NOUN
stipulation | NOUN
stir | VERB
stirrup; stirrups | NOUN
stl | NOUN
stoat; stoats | NOUN
stock; stocks | NOUN
stock | VERB
stockholder; stockholders | NOUN
stockpile; stockpiles | NOUN
stolen | ADJ
stomach; stomachs | NOUN
stone; stones | NOUN
stoner | NOUN
stonework | NOUN
stoning | NOUN
stooge; stooges | NOUN
stop; stops | NOUN
stop; stopped; stopping; stops | VERB
storage | NOUN
store; stores | NOUN
store; stored; storing | VERB
storefront; storefronts | NOUN
storm; storms | NOUN
storm | VERB
stormtrooper; stormtroopers | NOUN
stormy | ADJ
story; stories | NOUN
storyworld | NOUN
stout; stouter | ADJ
stove | NOUN
stow; stowed | VERB
straight | ADJ
straight | ADV
straighten; straightened | VERB
straightforward | ADJ
strain | NOUN
strain | VERB
strait | NOUN
strand; stranded | VERB
strange | ADJ
stranger | NOUN
strangle; strangled | VERB
strap; straps | NOUN
strategy; strategies | NOUN
stratosphere | NOUN
straw | NOUN
strawberry | NOUN
stray | ADJ
stray; strayed | VERB
streak; streaks | NOUN
stream; streams | NOUN
stream; streamed; streaming | VERB
streamline; streamlined | VERB
streamside | ADJ
streamside | NOUN
street; streets | NOUN
strength; strengths | NOUN
strengthen; strengthened; strengthening | VERB
strengthening | NOUN
strenuous | ADJ
stress | NOUN
stress; stressed | VERB
stressful | ADJ
stretch | NOUN
stretch; stretched; stretching | VERB
stretchy | ADJ
stricken | ADJ
strict | ADJ
strictly | ADV
stride | NOUN
strife | NOUN
strike; strikes | NOUN
strike; striking; struck | VERB
striking | ADJ
strikingly | ADV
string; strings | NOUN
string; stringing | VERB
strip; strips | VERB
stripe; stripes | NOUN
stripper; strippers | NOUN
strive | VERB
striving | NOUN
strobe | NOUN
stroke | NOUN
stroll | VERB
strong; stronger; strongest | ADJ
strong; stronger | ADV
stronghold | NOUN
strongly | ADV
structural | ADJ
structurally | ADV
structure; structures | NOUN
structure; structured | VERB
structuring | NOUN
struggle; struggles | NOUN
struggle; struggled; struggling | VERB
strut | VERB
stub | NOUN
stubborn | ADJ
stuck | ADJ
student; students | NOUN
studio; studios | NOUN
study; studies | NOUN
study; studied; studies; studying | VERB
studymate | NOUN
stuff; stuffs | NOUN
stumble | VERB
stump; stumps | NOUN
stump; stumping | VERB
stun; stunning | VERB
stunning | ADJ
stupid | ADJ
stupidity | NOUN
sturdy | NOUN
stutter; stuttering | VERB
style; styles | NOUN
style; styled | VERB
styler; stylers | NOUN
styling | NOUN
stylist; stylists | NOUN
stylistic | ADJ
styrofoam | NOUN
sub | ADV
sub | NOUN
sub-Saharan | ADJ
sub-category; sub-categories | NOUN
sub-culture; sub-cultures | NOUN
sub-division | NOUN
sub-par | ADJ
subcontinent | NOUN
subcontractor | NOUN
subdomain; subdomains | NOUN
subdue; subduing | VERB
subdued | ADJ
subject | ADJ
subject; subjects | NOUN
subject; subjected | VERB
subjective | ADJ
sublime | ADJ
submarine; submarines | NOUN
submerge; submerged | VERB
submersion | NOUN
submicron | NOUN
submission | NOUN
submit; submits; submitted | VERB
subpar | ADJ
subparagraph | NOUN
subpoena; subpoenas | NOUN
subscribe; subscribed | VERB
subscriber; subscribers | NOUN
subscription | NOUN
subsection | NOUN
subsequent | ADJ
subsequently | ADV
subside; subsides | VERB
subsidiary | NOUN
subsidy; subsidies | NOUN
substance; substances | NOUN
substantial | ADJ
substantially | ADV
substantiate; substantiating | VERB
substantiation | NOUN
substantive | ADJ
substitute | NOUN
substitute; substituted | VERB
substrate | NOUN
subsume | VERB
subterfuge | NOUN
subtle | ADJ
subtlety | NOUN
suburb; suburbs | NOUN
suburban | ADJ
subway | NOUN
succeed; succeeded; succeeding | VERB
success; successes | NOUN
successful; successfully | ADJ
successfully | ADV
succession | NOUN
successive | ADJ
successively | ADV
successor; successors | NOUN
succinctly | ADV
succint | ADJ
succintly | ADV
succulent | ADJ
succumb; succumbed; succumbing | VERB
such | ADJ
such | DET
suck; sucked; sucks | VERB
sudden | ADJ
sudden | ADV
suddenly | ADV
sue; sued | VERB
suffer; suffered; suffering; suffers | VERB
suffering | NOUN
sufficient | ADJ
sufficiently | ADV
suffix | NOUN
suffocate | VERB
sugar | NOUN
suggest; suggested; suggesting; suggests | VERB
suggestion; suggestions | NOUN
suicide | NOUN
suit | NOUN
suit; suited; suits | VERB
suitcase; suitcases | NOUN
suite; suites | NOUN
suited | ADJ
sulfur | NOUN
sulphuric | ADJ
sum; sums | NOUN
sum | VERB
summarily | ADV
summarise; summarised | VERB
summarize; summarized | VERB
summary; summaries | NOUN
summer; summers | NOUN
summertime | NOUN
summit | NOUN
summons | NOUN
sumo | NOUN
sump | NOUN
sun | NOUN
sunbathing | NOUN
sunburn | NOUN
sunglasses | NOUN
sunlight | NOUN
sunny | ADJ
sunrise | NOUN
sunroom | NOUN
sunscreen | NOUN
sunset | NOUN
sunshield | NOUN
sunshine | NOUN
super | ADV
superb | ADJ
superbly | ADV
superficial | ADJ
superhero; superheroes | NOUN
superintendent; superintendant | NOUN
superior | ADJ
superior; superiors | NOUN
superiority | NOUN
supermarket; supermarkets | NOUN
superpower | NOUN
supersede; superseding | VERB
supersonic | ADJ
superstar; superstars | NOUN
supervise; supervised | VERB
supervision | NOUN
supervisor | NOUN
supplement | NOUN
supplement | VERB
supplier; suppliers | NOUN
supply | NOUN
supply; supplied; supplies | VERB
support | NOUN
support; supported; supporting; supports | VERB
supporter; supporters | NOUN
supportive | ADJ
suppose; supposed | VERB
supposedly | ADV
supposition | NOUN
suppress; suppressed | VERB
suppressive | ADJ
supremacy | NOUN
suprematist | NOUN
sure; surest | ADJ
sure | ADV
surely | ADV
surface | NOUN
surface; surfaced | VERB
surfing | NOUN
surge | NOUN
surge | VERB
surgeon; surgeons | NOUN
surgery | NOUN
surgical | ADJ
surgically | ADV
surly; surley | ADJ
surname | NOUN
surpass; surpassed; surpassing | VERB
surplus; surpluses | NOUN
surprise; surprises | NOUN
surprise; surprised | VERB
surprised | ADJ
surprising | ADJ
surprisingly | ADV
surrender | NOUN
surrender; surrendered | VERB
surround; surounded; surrounded; surrounding; surrounds | VERB
surroundings | NOUN
surveillance | NOUN
survey; surveys | NOUN
survey; surveyed | VERB
survival | NOUN
survive; surv; survived; surviving | VERB
survivor; survivors | NOUN
sushi | NOUN
suspect; sus | ADJ
suspect | NOUN
suspect; suspected; suspects | VERB
suspend; suspended | VERB
suspension | NOUN
suspicion | NOUN
suspicious | ADJ
sussex; sussexs | NOUN
sustain | VERB
sustained | ADJ
sustenance | NOUN
suv | NOUN
swallow; swallows | NOUN
swallow; swallowing | VERB
swamp; swamped | VERB
swap; swaps | NOUN
swatch | VERB
swear; sweared; swearing; sworn | VERB
swearing | NOUN
sweat | NOUN
sweat; sweated | VERB
sweatshirt; sweatshirts | NOUN
sweep | NOUN
sweep; swept | VERB
sweeper | NOUN
sweeping | ADJ
sweet | ADJ
sweet; sweets | NOUN
sweety | NOUN
swell | ADJ
swift | ADJ
swiftly | ADV
swim; swimming | VERB
swing | NOUN
swing; swung | VERB
swirl; swirling; swirls | VERB
switch | NOUN
switch; switched; switching | VERB
switchboard | NOUN
swivel; swivels | VERB
sword; swords | NOUN
symbol; symbols | NOUN
symbolic | ADJ
symbolism | NOUN
symbolize; symbolizes | VERB
symmetry | NOUN
sympathetic | ADJ
sympathize | VERB
sympathizer; sympathizers | NOUN
sympathy | NOUN
symptom; symptoms | NOUN
symptomatic | ADJ
synch | NOUN
syntactic | ADJ
syntax | NOUN
synthesis; syntheses | NOUN
synthetic | ADJ
system; systems | NOUN
systematic | ADJ
systematically | ADV
systemic | ADJ
table; tables | NOUN
tablet; tablets | NOUN
tabletop | NOUN
tabs | NOUN
tackle; tackling | VERB
tacky | ADJ
taco; tacos | NOUN
tactic; tactics | NOUN
tactical | ADJ
tag | NOUN
tagg | NOUN
tail; tails | NOUN
tailor | VERB
take | NOUN
take; ltake; taken; takes; taking; took | VERB
takeover | NOUN
taking | NOUN
tale; tales | NOUN
talent | NOUN
talented | ADJ
talk; talks | NOUN
talk; talked; talking; talks | VERB
talkie | NOUN
talking | NOUN
talkshow | NOUN
tall; taller | ADJ
tame | ADJ
tame; tamed | VERB
tandem | NOUN
tangible | ADJ
tanin; tanins | NOUN
tank; tanks | NOUN
tanker; tankers | NOUN
tankmate; tankmates | NOUN
tanning | NOUN
tap | NOUN
tap | VERB
tape | NOUN
taper; tapering | VERB
target; targets | NOUN
target; targeted; targeting; targetting | VERB
tariff | NOUN
tarpaulin | NOUN
tart | ADJ
task; tasks | NOUN
task; tasked | VERB
tasking | NOUN
taste | NOUN
taste; tasted; tastes; tasting | VERB
tasteful | ADJ
tasteless | ADJ
tasting; tastings | NOUN
tasty | ADJ
tattoo; tattoos | NOUN
tau | NOUN
taut | ADJ
tavern | NOUN
tax; taxes | NOUN
tax; taxed | VERB
taxi | NOUN
taxi | VERB
taxpayer; taxpayers | NOUN
tbh | ADV
tc | NOUN
tca | NOUN
tds | NOUN
tea | NOUN
teach; taught; teaches; teaching | VERB
teacher; teachers | NOUN
teaching; teachings | NOUN
team | ADJ
team; teams | NOUN
teammate | NOUN
tear; tears | NOUN
tear; tearing; torn | VERB
tearful | ADJ
tech | NOUN
technical | ADJ
technically | ADV
technician | NOUN
technique; techniques | NOUN
technological | ADJ
technology; technologies | NOUN
tee | ADJ
tee; tees | NOUN
teen | ADJ
teen; teens | NOUN
teenage | ADJ
teenager; teenagers | NOUN
teethe; teething | VERB
tele | NOUN
telecomumication; telecommunications | NOUN
telegram | NOUN
telegraphic | ADJ
telephone | NOUN
telephony | NOUN
telescope | NOUN
televise; televised | VERB
television; televisions | NOUN
tell; telling; tells; told | VERB
temp | NOUN
temper; tempers | NOUN
temper; tempered | VERB
temperament; temperment | NOUN
temperance | NOUN
temperate | ADJ
temperature; temperatures | NOUN
tempest | NOUN
temple; temples | NOUN
temporal | ADJ
temporarily | ADV
temporary | ADJ
temptation; temptations | NOUN
tempura | NOUN
ten; tens | NOUN
ten | NUM
tenacity | NOUN
tenant; tenants | NOUN
tend; tended; tending; tends | VERB
tendency; tendencies | NOUN
tenet | NOUN
tennis | NOUN
tension; tensions | NOUN
tent | NOUN
tentative | ADJ
tenth | NOUN
tenure | NOUN
term; terms | NOUN
terminal; terminals | NOUN
terminate; terminated | VERB
termination | NOUN
terrain | NOUN
terrestrial | ADJ
terrible | ADJ
terribly | ADV
terrific | ADJ
terrified | ADJ
terrify; terrified | VERB
terrifying | ADJ
territorial | ADJ
territory; territories | NOUN
terror; terrors | NOUN
terrorism | NOUN
terrorist | ADJ
terrorist; terrorists | NOUN
test; tests | NOUN
test; tested; testing; tests | VERB
testament | NOUN
testify; testified | VERB
testimony | NOUN
testing | NOUN
testosterone | NOUN
tether; tethered | VERB
texan | ADJ
text; texts | NOUN
text | VERB
textbook | NOUN
textile | NOUN
texting | NOUN
texture; textures | NOUN
than; then | ADP
than; then | SCONJ
thank | NOUN
thank; thanked; thanking | VERB
thankful | ADJ
thankfully | ADV
thanks; thaks | NOUN
that | ADV
that; those | DET
that; those | PRON
that | SCONJ
thaw; thawed | VERB
thawed | NOUN
the; teh; to | DET
theater; theaters | NOUN
theatre; theatres | NOUN
theatrical | ADJ
theft | NOUN
their; theirs | PRON
thematic | ADJ
thematically | ADV
theme; themes | NOUN
themed | ADJ
themselves | PRON
then; than; them | ADV
theocratic | ADJ
theologian | NOUN
theological | ADJ
theoretical | ADJ
theoretically | ADV
theorize; theorized | VERB
theory; theories | NOUN
therapist | NOUN
therapy; theraphy; therapies | NOUN
there; their | ADV
there | PRON
thereafter | ADV
thereby | ADV
therefore | ADV
thermal | ADJ
thermometer | NOUN
theropod; theropods | NOUN
thesis | NOUN
theta | NOUN
they; em; them | PRON
thick; thicker | ADJ
thickness | NOUN
thief; thieves | NOUN
thievery | NOUN
thigh | NOUN
thin; thinner; thinnest | ADJ
thin; thinned | VERB
thing; things | NOUN
thingy | NOUN
think | NOUN
think; thinking; thinks; thought; thouhgt | VERB
thinking | NOUN
thinset | NOUN
third | ADJ
third | ADV
third; thirds | NOUN
thirdly | ADV
thirst | NOUN
thirty | NUM
this | ADV
this; these | DET
this | NOUN
this; these | PRON
thorny | ADJ
thorough; through | ADJ
thoroughly | ADV
thou | PRON
though | ADV
though | SCONJ
thought; thoughts | NOUN
thousand; thousands | NOUN
thousand; k | NUM
thrash; thrashed | VERB
thread; threads | NOUN
threat; threats | NOUN
threaten; threatened; threatening; threatens | VERB
threatened | ADJ
threatened | NOUN
threatening | ADJ
three | NUM
threshold; thresholds | NOUN
thrifty | ADJ
thrill; thrilled | VERB
thrilled | ADJ
thriller | NOUN
thrive; thrives | VERB
thriving | ADJ
throat; throats | NOUN
throe; throes | NOUN
through; thru | ADP
through | ADV
through | SCONJ
throughout | ADP
throw; threw; through; throwing; thrown; throws | VERB
thug; thugs | NOUN
thumb; thumbs | NOUN
thus | ADV
thwart; thwarted | VERB
thy | PRON
thyroid | NOUN
tibco | NOUN
tick; ticks | VERB
ticket; tickets | NOUN
tidbit | NOUN
tide; tides | NOUN
tie; ties | NOUN
tie; tied; tying | VERB
tied | ADJ
tight; tighter | ADJ
tight | ADV
tighten | VERB
tile; tiles | NOUN
tiling | NOUN
till; til | ADP
till | SCONJ
till | VERB
tilt | ADV
timber | NOUN
time; times | NOUN
timeframe; timeframes | NOUN
timely | ADJ
timer | NOUN
timetable | NOUN
timid | ADJ
timing; timings | NOUN
tin | NOUN
tint; tints | NOUN
tiny | ADJ
tip; tips | NOUN
tire; tires | NOUN
tired | ADJ
tiring | ADJ
tissue; tissues | NOUN
tit; titts | NOUN
titer | NOUN
title; titles | NOUN
title; titled | VERB
tks | NOUN
tm | NOUN
tms | NOUN
to | ADP
to; to's | NOUN
to | SCONJ
toast | NOUN
today; toda | NOUN
toddler | NOUN
toe; toes | NOUN
toenail | NOUN
tofu | NOUN
together | ADJ
together | ADP
together | ADV
toilet; toilets | NOUN
toledo | NOUN
tolerable | ADJ
tolerance | NOUN
tolerant | ADJ
tolerate; tolerating | VERB
toll; tolls | NOUN
tom | NOUN
tomato; tomatoes; tomatos | NOUN
tomb | NOUN
tombstone | NOUN
tome | NOUN
tommorow | NOUN
tomorrow | NOUN
ton; tons | NOUN
tone | NOUN
tone; toned | VERB
tongue; tongues | NOUN
tonight | NOUN
tonnage | NOUN
tonne; tonnes | NOUN
too; to | ADV
tool; tools | NOUN
tooling | NOUN
tooth; teeth; theeth | NOUN
toothache | NOUN
top | ADJ
top; tops | NOUN
top; topped | VERB
topic; topics | NOUN
topical | ADJ
topless | ADJ
topline | NOUN
topographic | ADJ
topological | ADJ
topple | VERB
torch | NOUN
torment; tormented | VERB
torsional | ADJ
torso | NOUN
tortilla | NOUN
torture | NOUN
torture; torturing | VERB
toss | NOUN
toss; tossed; tosses | VERB
total | ADJ
total | NOUN
total; totaling; totalling | VERB
totalitarian | ADJ
totally | ADV
tote; totes | NOUN
touch; touches | NOUN
touch; touched; touching | VERB
touch-up; touch-ups | NOUN
touchstone; touchstones | NOUN
tough | ADJ
tour; tours | NOUN
tour; toured | VERB
tourism | NOUN
tourist; tourists | NOUN
touristic | ADJ
touristy | ADJ
tournament | NOUN
tout; touting; touts | VERB
tow | NOUN
tow; towed | VERB
toward | ADP
toward | SCONJ
towards | ADP
towards | SCONJ
towel; towels | NOUN
tower | NOUN
tower; towering | VERB
towing | NOUN
town; towns | NOUN
townhouse | NOUN
township | NOUN
toxic | ADJ
toxin; toxins | NOUN
toy; toys | NOUN
toy; toying | VERB
trace; traces | NOUN
trace; traced | VERB
traceable | ADJ
track; tracks | NOUN
track; tracked; tracking | VERB
tracking | NOUN
trackless | ADJ
tract | NOUN
tractor | NOUN
trade; trades | NOUN
trade; traded; trades; trading | VERB
trademark | NOUN
trademark; trademarked; trademarks | VERB
trademarking | NOUN
tradename | NOUN
trader; traders | NOUN
trading | NOUN
tradition; traditions | NOUN
traditional | ADJ
traditionally | ADV
traffic | NOUN
trafficker; traffickers | NOUN
trafficking | NOUN
tragedy; tragedies | NOUN
tragic | ADJ
tragically | ADV
trail; trails | NOUN
trailer; trailers | NOUN
trailhead | NOUN
trailor | NOUN
train; trains | NOUN
train; trained; training; trains | VERB
trainable | ADJ
trained | ADJ
trainer; trainers | NOUN
training | NOUN
trait; traits | NOUN
traitor; traitors | NOUN
traitress | NOUN
trajectory | NOUN
tram; trams | NOUN
trample; trampled | VERB
tranquillity | NOUN
transact | VERB
transaction; transactions | NOUN
transactional | ADJ
transatlantic | ADJ
transcend | VERB
transcendence | NOUN
transcendent | ADJ
transcript; transcripts | NOUN
transcriptome | NOUN
transfer; transfers | NOUN
transfer; transferred; transferring; xferring | VERB
transferability | NOUN
transferable | ADJ
transform; transformed; transforming; transforms | VERB
transformation; transformations | NOUN
transformational | ADJ
transformative | ADJ
transit | NOUN
transition | NOUN
transitional | ADJ
translate; translated; translates; translating | VERB
translation; translations | NOUN
translator | NOUN
transmission | NOUN
transmit | VERB
transmutation | NOUN
transparency | NOUN
transparent | ADJ
transpire; transpired | VERB
transplant; transplants | NOUN
transport | NOUN
transport; transported; transports | VERB
transportation | NOUN
trap | NOUN
trap; trapped | VERB
trash | NOUN
trash | VERB
trashy | ADJ
trauma; traumas | NOUN
travel; travels | NOUN
travel; traveled; traveling; travelled; travelling; travels | VERB
traveler; travelers | NOUN
travelguide; travelguides | NOUN
traveling | NOUN
traveller; travellers | NOUN
travelling | NOUN
tray | NOUN
treasure; treasures | NOUN
treasurer | NOUN
treat | ADJ
treat; treats | NOUN
treat; treated; treating; treats | VERB
treated | ADJ
treatise | NOUN
treatment; treatments | NOUN
treaty; treaties | NOUN
tree; trees; tress | NOUN
trek | NOUN
tremble | VERB
tremendous | ADJ
trend; trends | NOUN
trendy | ADJ
trespass | NOUN
triage | NOUN
trial; trials | NOUN
triangular | ADJ
tribal | ADJ
tribe; tribes | NOUN
tributary; tributaries | NOUN
trick; tricks | NOUN
trick | VERB
trickle | NOUN
tricky | ADJ
trifurcation | NOUN
trigger; triggered; triggering | VERB
trillion; trillions | NOUN
trillion; t | NUM
trimester | NOUN
trimmer; trimmers | NOUN
trio; trios | NOUN
trip; trips | NOUN
trip; tripped | VERB
tripartite | ADJ
triplet; triplets | NOUN
triumph; triumphs | NOUN
trivia | NOUN
triviality | NOUN
troop | NOUN
trooper | NOUN
tropical | ADJ
trot | NOUN
trot; trotting | VERB
trotter; trotters | NOUN
trouble; troubles | NOUN
troubled | ADJ
troublesome | ADJ
troubling | ADJ
troupe | NOUN
trousers | NOUN
trove | NOUN
truck | NOUN
true | ADJ
truly; truely | ADV
trunk; trunks | NOUN
trust | NOUN
trust; trusted | VERB
trustee | NOUN
trusty | ADJ
truth; truths | NOUN
try; tries | NOUN
try; tried; tries; trying | VERB
trye; tryed | VERB
trying | ADJ
tryst | NOUN
tsunami | NOUN
tub | NOUN
tube; tubes | NOUN
tuberculosis | NOUN
tuck | VERB
tug | NOUN
tulip; tulips | NOUN
tumor | NOUN
tuna | NOUN
tundra | NOUN
tune; tuned | VERB
tuning | NOUN
tunnel | NOUN
tupperware; tupperwear | NOUN
turbine; turbines | NOUN
turkey | NOUN
turkistan | NOUN
turmoil | NOUN
turn; turns | NOUN
turn; turned; turning; turns | VERB
turning | NOUN
turnout | NOUN
turnover | NOUN
turtle | NOUN
tussock | NOUN
tutorial | NOUN
tweet | NOUN
tweet; tweeted | VERB
tweezer; tweezers | NOUN
twelve | NOUN
twelve | NUM
twenties | NOUN
twentieth | ADJ
twenty | NUM
twice | ADV
twilight | NOUN
twin | NOUN
twine; twines | NOUN
twinky; twinkies | NOUN
twist; twists | NOUN
twist; twisted | VERB
twisted | ADJ
two | NUM
tycoon; tycoons | NOUN
type; types | NOUN
type | VERB
typical | ADJ
typically | ADV
typify; typifies | VERB
typo; typos | NOUN
typology; typologies | NOUN
tyrant; tyrants | NOUN
tzu | NOUN
u | NOUN
ubs | NOUN
ucc | NOUN
udc; udcs | NOUN
ufo; ufos | NOUN
uin | NOUN
ulterior | ADJ
ultimate | ADJ
ultimately | ADV
ultra | ADV
ultrasonic | ADJ
ultraviolet | ADJ
umbilical | ADJ
umbrella | NOUN
unable | ADJ
unacceptable | ADJ
unaffected | ADJ
unambiguously | ADV
unanimously | ADV
unanticipated | ADJ
unapologetic | ADJ
unarguable | ADV
unattended | ADJ
unavailable | ADJ
unavoidable | ADJ
unaware | ADJ
unawares | ADV
unbearable | ADJ
unbeatable | ADJ
unbeaten | ADJ
unbelievable | ADJ
unbelievably | ADV
uncaring | ADJ
uncertain | ADJ
uncertainty | NOUN
uncle; unlce | NOUN
unclear | ADJ
uncommitted | ADJ
uncommon | ADJ
unconnected | ADJ
unconscious; unconcious | ADJ
unconsciously | ADV
unconsumable; unconsumables | NOUN
uncontaminated | ADJ
uncontrolled | ADJ
uncover; uncovered | VERB
uncredited | ADJ
uncrowded | ADJ
uncultured | ADJ
uncut | ADJ
undecided | ADJ
undeclared | ADJ
undeniable | ADJ
under | ADP
under | ADV
underage | ADJ
undercurrent; undercurrents | NOUN
undereducated; under | ADJ
underestimate | VERB
undergo; undergoing | VERB
undergraduate | ADJ
undergraduate | NOUN
underground | ADJ
underground | ADV
underground | NOUN
underlie; underlying | VERB
underlying | ADJ
undermine; undermines; undermining | VERB
underneath | ADV
undernourishment | NOUN
underpin; underpinned; underpinning | VERB
underscore | VERB
undersecretary | NOUN
undersized | ADJ
understaffing | NOUN
understand; understanding; understands; understood | VERB
understandable | ADJ
understandably | ADV
understanding | ADJ
understanding | NOUN
undertake; undertaken; undertakes; undertook | VERB
undervalue; undervalued | VERB
underway | ADJ
underwear | NOUN
underwrite | VERB
underwriting | NOUN
undesirable | ADJ
undisclosed | ADJ
undiscovered | ADJ
undisputed | ADJ
undocking | NOUN
undoubtedly | ADV
unearth; unearthed | VERB
uneasiness | NOUN
uneasy | ADJ
uneducated | ADJ
unemployable | ADJ
unemployed | ADJ
unemployent | NOUN
unemployment | NOUN
unending | ADJ
unequal | ADJ
unequipped | ADJ
uneven | ADJ
unexercised | ADJ
unexpected | ADJ
unexpectedly | ADV
unexplored | ADJ
unfair | ADJ
unfaithful | ADJ
unfamiliar | ADJ
unfavorable | ADJ
unfavourable | ADJ
unfinished | ADJ
unfold; unfolded; unfolding | VERB
unforgivable | ADJ
unfortunate | ADJ
unfortunately; unfortunalty | ADV
unfreeze | VERB
unfriendly | ADJ
unfunny | ADJ
unhappily | ADV
unhappy | ADJ
unhealthy | ADJ
unheard | ADJ
unheeded | ADJ
uni | NOUN
uniform | ADJ
uniform; uniforms | NOUN
uniformity | NOUN
unify | VERB
unilateral | ADJ
unilevel | NOUN
unimpeded | ADJ
unimportant | ADJ
uninhabited | ADJ
uninspired | ADJ
uninsured | ADJ
uninteresting | ADJ
uninterrupted | ADJ
union | NOUN
unique | ADJ
uniquely | ADV
unit; units | NOUN
unite | VERB
unity | NOUN
universal | ADJ
universal; universals | NOUN
universally | ADV
universe | NOUN
university; universities | NOUN
unjustified | ADJ
unknowledgeable | ADJ
unknown | ADJ
unknown; unknowns | NOUN
unlawful | ADJ
unless | SCONJ
unlike | ADP
unlikely | ADJ
unlimited | ADJ
unload; unloading | VERB
unloading | NOUN
unlock; unlocked | VERB
unmanned | ADJ
unmarried | ADJ
unmistakable | ADJ
unmolested | ADJ
unnamed | ADJ
unnatural | ADJ
unnecessary; unneccesary | ADJ
uno | NOUN
unobstructed | ADJ
unofficial | ADJ
unorganized | ADJ
unorthodox | ADJ
unpaid | ADJ
unpalatable | ADJ
unparalleled | ADJ
unpleasant | ADJ
unpleasantly | ADV
unpopular | ADJ
unprecedented | ADJ
unpredictable | ADJ
unpretentious | ADJ
unpriced | ADJ
unprocessed | ADJ
unprofessional | ADJ
unprofessionalism | NOUN
unproven | ADJ
unquestionably | ADV
unravel; unravelling | VERB
unreachable | ADJ
unrealistic | ADJ
unrelated | ADJ
unreliable | ADJ
unreport; unreported | VERB
unresolved | ADJ
unresponsive | ADJ
unrestrained | ADJ
unruly; un-ruly | ADJ
unscreened | ADJ
unset | ADJ
unsettling | ADJ
unsociable | ADJ
unsolved | ADJ
unspeakably | ADV
unspecified | ADJ
unspoken | ADJ
unstable | ADJ
unsteady | ADJ
unsuccessful | ADJ
unsure | ADJ
unsurprising | ADJ
unsustainable | ADJ
untalented | ADJ
untamed | ADJ
unthinkable | ADJ
unthinking | ADJ
until | ADP
until | SCONJ
unto | ADP
untouchable | ADJ
untouched | ADJ
untrained | ADJ
untreated | ADJ
untrue | ADJ
unturned | ADJ
unused | ADJ
unusual | ADJ
unveil; unveiled | VERB
unveiling | NOUN
unwanted | ADJ
unweaponized | ADJ
unwieldy | ADJ
unwillingness | NOUN
unwitting | ADJ
unwittingly | ADV
unwooded | ADJ
unworthy | ADJ
unzip; unzipped | VERB
up | ADJ
up | ADP
up | ADV
up; ups | NOUN
up | VERB
upbringing | NOUN
upcoming | ADJ
update; updates | NOUN
update; updated; updating | VERB
updated | ADJ
updo | NOUN
upend; upends | VERB
upgrade | NOUN
upheaval | NOUN
uphill | ADV
uphold; upholding | VERB
upholster; upholstered | VERB
upland | NOUN
upload; uploaded; uploads | VERB
upon | ADP
upon | SCONJ
upper | ADJ
uppercasing | NOUN
upraise; upraised | VERB
upright | ADJ
uprising | NOUN
upscale | ADJ
upset | ADJ
upset | VERB
upsetting | ADJ
upstage | VERB
upstairs | ADJ
upstairs | ADV
upwards | ADV
urethra | NOUN
urge | NOUN
urge; urged; urging | VERB
urgent | ADJ
urgently | ADV
urging | NOUN
urinal; urinals | NOUN
urinary | ADJ
urination | NOUN
urine | NOUN
url | NOUN
usage | NOUN
use; uses | NOUN
use; used; uses; using | VERB
useability | NOUN
used; use | ADJ
usee; useing | VERB
useful | ADJ
usefulness | NOUN
useless | ADJ
user; users | NOUN
usual | ADJ
usually; usally | ADV
utensil; utensils | NOUN
uterine | NOUN
uth; uth's | NOUN
utilise; utilising | VERB
utilitarianism | NOUN
utility; utilities | NOUN
utilization | NOUN
utilize | VERB
utter | ADJ
utter; utters | VERB
utterance | NOUN
utterly | ADV
uva | NOUN
uvb | NOUN
vacancy | NOUN
vacate; vacated | VERB
vacation; vacations | NOUN
vacation; vacationed | VERB
vacature | NOUN
vaccine; vaccines | NOUN
vacuous | ADJ
vacuum | NOUN
vague | ADJ
vaguely | ADV
vain | ADJ
valet | NOUN
valiant | ADJ
valid | ADJ
validate | VERB
validity | NOUN
valley | NOUN
valuable | ADJ
valuation | NOUN
value; values | NOUN
value; valued; values; valuing | VERB
valve | NOUN
van; vans | NOUN
vanilla | ADJ
vanilla | NOUN
vanish; vanished | VERB
vapor | NOUN
variability | NOUN
variable | ADJ
variable; variables | NOUN
variant; variants | NOUN
variation | NOUN
varied | ADJ
varietal | NOUN
variety; varieties | NOUN
various | ADJ
vary; varied; varies; varying; very | VERB
vast | ADJ
vastly | ADV
vastness | NOUN
vault; vaulted | VERB
vaunted | ADJ
veg | NOUN
vegan | ADJ
vegan | NOUN
vegetable; vegetables | NOUN
vegetarian | ADJ
vegetarian; vegetarians | NOUN
vegetation | NOUN
veggie | NOUN
veggy; veggies | NOUN
vehemently | ADV
vehicle; vehicles | NOUN
veil; veils | NOUN
velocity | NOUN
venality | NOUN
vendor; vendors | NOUN
vengeance | NOUN
vent | NOUN
vent; vented | VERB
ventilate; ventilated | VERB
ventilation | NOUN
ventilator | NOUN
venture; ventures | NOUN
venture; ventured | VERB
venue; venues | NOUN
vera | NOUN
verb; verbs | NOUN
verbal | ADJ
verbally | ADV
verde | NOUN
verdict | NOUN
verge | NOUN
verification | NOUN
verify; verified; verifies | VERB
veritable | ADJ
versa | ADV
versaille; versailles | NOUN
version; versions | NOUN
versus; vs | ADP
vertical | ADJ
verticalization | NOUN
vertically | ADV
very | ADJ
very | ADV
vessel; vessels | NOUN
vest; vests | NOUN
vested | ADJ
vet; vets | NOUN
veteran | ADJ
veteran; veterans | NOUN
veterinarian | NOUN
veto | NOUN
veto | VERB
vexation | NOUN
via | ADP
viability | NOUN
viable | ADJ
vial | NOUN
vibe | NOUN
vibrant | ADJ
vibrate; vibrating | VERB
vice; visa | ADV
vice | NOUN
vice-president | NOUN
vicious | ADJ
victim; victims | NOUN
victory; victories | NOUN
video; videos | NOUN
videoconference | NOUN
videotape | NOUN
vie; vying | VERB
view; views | NOUN
view; viewed; viewing | VERB
viewer; viewers | NOUN
viewership | NOUN
viewing | NOUN
viewpoint; viewpoints | NOUN
vigilant | ADJ
vigorously | ADV
village; villages | NOUN
vindication | NOUN
vinegar | NOUN
vintage | ADJ
vintage | NOUN
vintage; vintaged | VERB
violate; violates; violating | VERB
violation; violations | NOUN
violator; violators | NOUN
violence | NOUN
violent | ADJ
violently | ADV
viral | ADJ
virile | ADJ
virility | NOUN
virtually | ADV
virtue; virtues | NOUN
virtuoso | ADJ
virtuous | ADJ
virulent | ADJ
virus | NOUN
visa; visas | NOUN
visibility | NOUN
visible | ADJ
vision | NOUN
visit; visits | NOUN
visit; visited; visiting; visits | VERB
visitor; visitors | NOUN
visualisation; visualisations | NOUN
visualization; visualizations | NOUN
visualize | VERB
visually | ADV
vital | ADJ
vitalize; vitalized | VERB
vitamin; vitamins | NOUN
vivid | ADJ
vlog; vlogs | NOUN
vlog | VERB
vlogger | NOUN
vocal | ADJ
vocal; vocals | NOUN
vocalist | NOUN
vodka | NOUN
voice; voices | NOUN
voice; voiced; voicing | VERB
voicemail | NOUN
void | ADJ
void | NOUN
void; voided | VERB
volatility; volatilities | NOUN
volcanic | ADJ
volcano | NOUN
volley | NOUN
volume; volumes | NOUN
voluntarily | ADV
voluntary | ADJ
volunteer; volunteers | NOUN
volunteer; volunteered | VERB
volunteering | NOUN
vom | NOUN
vomit; vomited; vomiting | VERB
vomiting | NOUN
vote; votes | NOUN
vote; voted | VERB
voter; voters | NOUN
voting | NOUN
vow; vowed | VERB
vp | NOUN
vpp | NOUN
vulnerability; vulnerabilities | NOUN
vulnerable | ADJ
wa | NOUN
wading | NOUN
waffle | NOUN
wag; wagging; wagin | VERB
wage; wages | NOUN
wage; waging | VERB
wager | NOUN
wagon | NOUN
wai | NOUN
wai; wai'd; waiing | VERB
waist | NOUN
wait | NOUN
wait; waited; waiting; waits | VERB
waiter; waiters | NOUN
waiting | NOUN
waitress; waitresses | NOUN
waitstaff | NOUN
waiver | NOUN
wake; wakes | NOUN
wake; waked; wakes; waking; woke; woken | VERB
walk | NOUN
walk; walked; walkin; walking; walks | VERB
walkie | NOUN
walking | NOUN
walkway | NOUN
wall; walls | NOUN
wallet | NOUN
walnut | NOUN
wand; wands | NOUN
wander | VERB
wane; waned; waning | VERB
wang; wangs | NOUN
want; wan; wanted; wanting; wants; what | VERB
war; wars | NOUN
ward | NOUN
ward | VERB
warehouse | NOUN
warfare | NOUN
warlord; warlords | NOUN
warm; warmer | ADJ
warm | NOUN
warm; warmed; warming; warms | VERB
warming | NOUN
warmly | ADV
warmonger | NOUN
warmth | NOUN
warn; warned | VERB
warning | NOUN
warp; warped; warps | VERB
warping | NOUN
warrant; warranted; warrants | VERB
warranty; warranties; warrenty | NOUN
warrior | NOUN
warship | NOUN
wartime | NOUN
wary | ADJ
wash; washes | NOUN
wash; washed; washing | VERB
washer | NOUN
washing | NOUN
wasp | NOUN
waste; wastes | NOUN
waste; wasted; wasting | VERB
wat; wats | NOUN
watch | NOUN
watch; watched; watching | VERB
watcher; watchers | NOUN
watchful | ADJ
water; waters | NOUN
water; watering | VERB
waterfall; waterfalls | NOUN
waterfront | NOUN
waterproof | ADJ
watery | ADJ
watt | NOUN
wave; waves | NOUN
wave; waving | VERB
wavenumber | NOUN
wavy | ADJ
wax | NOUN
way; waaaaaaaaaaaaay | ADV
way; ways | NOUN
we; s; us | PRON
weak; weaker; weakest | ADJ
weaken; weakened; weakening | VERB
weakness; weaknesses | NOUN
wealth | NOUN
wealthy | ADJ
weapon; weapons | NOUN
weaponize | VERB
wear | NOUN
wear; wearing; wears; wore; worn | VERB
weary; wearies | VERB
weather | NOUN
weather; weathered | VERB
web | NOUN
webcomic | NOUN
webpage | NOUN
website; websites | NOUN
wed | VERB
wedding | NOUN
wedge; wedges | NOUN
wee | ADJ
weed; weeds | NOUN
week; weeks | NOUN
weekday | NOUN
weekend; weekends | NOUN
weekly | ADJ
weekly | ADV
weep; weeping | VERB
weeping | NOUN
weigh; weighed | VERB
weight; weights | NOUN
weird; weirder; wierd | ADJ
weirdness | NOUN
welcome | ADJ
welcome; welcomed | VERB
welcoming | ADJ
welfare | NOUN
well | ADJ
well; best; better; etter | ADV
well | NOUN
west | ADV
west | NOUN
westerner; westerners | NOUN
wet; wetter | ADJ
wet | VERB
whack | VERB
whale | NOUN
wharf | NOUN
what | DET
what | PRON
whatever | DET
whatever | PRON
whatnot | NOUN
whatsoever | ADV
wheat | NOUN
wheel; wheels | NOUN
wheelchair | NOUN
wheeler | NOUN
when | ADV
whenever | ADV
where; were | ADV
where | NOUN
whereabouts | NOUN
whereas | ADV
whereas | SCONJ
whereby | ADV
wherein | ADV
wherever; where-ever | ADV
whether; wether | SCONJ
which | DET
which | PRON
while | NOUN
while | SCONJ
whilst | SCONJ
whim | NOUN
whip; whipped | VERB
whir | VERB
whistle | VERB
whistleblowing | NOUN
white | NOUN
whiteboard | NOUN
whither | ADV
whiting | NOUN
whitish | ADJ
whittle | VERB
who | PRON
whoever | PRON
whole | ADJ
whole | ADV
whole | NOUN
wholeheartedly | ADV
wholesale | ADJ
wholesome | ADJ
wholly | ADV
whomever | PRON
whoopsie | NOUN
whose | PRON
why; y | ADV
wide; wider; widest | ADJ
wide; wider | ADV
widely | ADV
widespread | ADJ
width | NOUN
wield; wielding; wields | VERB
wife; wives | NOUN
wifi | NOUN
wig | NOUN
wight | NOUN
wiki; wikis | NOUN
wikiLove | NOUN
wild | NOUN
wildflower; wildflowers | NOUN
wildland | NOUN
wildlife | NOUN
wildly | ADV
wile | NOUN
will; ll; wilt; wo | AUX
will | NOUN
willing | ADJ
willingly | ADV
willingness | NOUN
willow; willows | NOUN
win; winning; wins; won | VERB
wind; winds | NOUN
wind; winding; winds | VERB
windfall | NOUN
window; windows | NOUN
windshield; windsheild | NOUN
windsurf | NOUN
windy; windier | ADJ
wine; wines | NOUN
winery | NOUN
wing; wings | NOUN
wing; winging | VERB
winger | NOUN
wink; winks | NOUN
wink; winking | VERB
winker | NOUN
winking | NOUN
winner | NOUN
winter; winters | NOUN
winter; wintering | VERB
wintertime | NOUN
wipe; wiped | VERB
wire; wires | NOUN
wireless | ADJ
wiring | NOUN
wisdom | NOUN
wise; wiser | ADJ
wise | ADV
wish; wishes | NOUN
wish; wished; wishes; wishing | VERB
wit | NOUN
wit | VERB
with; w | ADP
with | ADV
with | SCONJ
withdraw; withdrawing; withdrawn; withdrew | VERB
withdrawal | NOUN
withhold; withheld | VERB
within | ADP
without | ADP
without | SCONJ
withstand; withstanding | VERB
witness; witnesses | NOUN
witness; witnessed; witnessing | VERB
witting | ADJ
wmd; wmds | NOUN
wobbler; wobblers | NOUN
wodge; wodges | NOUN
wok | NOUN
wolf; wolves | NOUN
woman; women | NOUN
womanish | ADJ
womanizer | NOUN
wonder; wonders | NOUN
wonder; wandering; wondering | VERB
wonderful | ADJ
wonderfully | ADV
wonderland | NOUN
wonton; wantons; wontons | NOUN
wood | NOUN
wooden | ADJ
woodland | NOUN
woodpecker; woodpeckers | NOUN
wool | NOUN
woolly; woollies | NOUN
word; words | NOUN
wording | NOUN
wordlessly | ADV
wordy | ADJ
work; works | NOUN
work; worked; working; works | VERB
workable | ADJ
worker; workers | NOUN
workforce | NOUN
working | NOUN
workmanship | NOUN
workout | NOUN
workpaper; workpapers | NOUN
workplace | NOUN
worksheet | NOUN
workshop; workshops | NOUN
world; worlds | NOUN
worldly | ADJ
worldwide | ADJ
worldwide | ADV
worm; worms | NOUN
worn | ADJ
worried | ADJ
worry; worries | NOUN
worry; worried; worrying | VERB
worsen; worsening | VERB
worship | NOUN
worship; worshiped; worshipped | VERB
worshipper; worshippers | NOUN
worth; worht | ADJ
worth | ADP
worth | NOUN
worthless | ADJ
worthwhile | ADJ
worthy | ADJ
would; woud | AUX
wound; wounds | NOUN
wound; wounded; wounding | VERB
wounded | ADJ
wove; woven | VERB
wow | NOUN
wrap; wrapped; wrapping | VERB
wrapping | NOUN
wrath | NOUN
wreathe; wreathed | VERB
wreck | NOUN
wrinkle; wrinkles | NOUN
write; writes; writing; written; wrote | VERB
writer; writers | NOUN
writing; writings | NOUN
written | ADJ
wrong | ADJ
wrong | ADV
wrong | NOUN
wsi | NOUN
www | NOUN
x | ADP
xbox | NOUN
xenocentrism | NOUN
xray | NOUN
yahoo; yahoos | NOUN
yam | NOUN
yard; yards | NOUN
yarn | NOUN
ye | PRON
yeah | ADV
year; years; yr; yrs | NOUN
yearly | ADJ
yearly | ADV
yearn; yearning | VERB
yell; yelled; yelling | VERB
yelling | NOUN
yellow | ADJ
yelp; yelped | VERB
yes | NOUN
yesterday | NOUN
yet | ADV
yield; yields | NOUN
yield; yielded; yielding | VERB
yoga | NOUN
yogurt | NOUN
yoke | NOUN
you | NOUN
you; u | PRON
young; younger; youngest | ADJ
young | ADV
young | NOUN
youngster; youngsteers; youngsters | NOUN
your; ur; yo; yours | PRON
yourself | PRON
yourselves | PRON
youth; youths | NOUN
youthful | ADJ
yummy | ADJ
zealot | NOUN
zebra | NOUN
zero; zeros | NOUN
zero | NUM
zinc | NOUN
zip | NOUN
zipped | ADJ
zither | NOUN
zodiac | NOUN
zombie | NOUN
zone; zones | NOUN
zoo | NOUN
zoom | NOUN
zoom; zooming | VERB
zouk | NOUN
² | ADJ
º | NOUN
½ | NUM
ρ | NOUN
