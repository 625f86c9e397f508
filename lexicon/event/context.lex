# Words that show in which field of life an event stands: PLOVER's 37 contexts. Keys are lemmas of the clause or sentence; a word may show two.
@table event.context
@columns word | context+

army; soldier; troops; troop; navy; air force; military; general; colonel; commander; battalion; brigade; warship; fighter jet; tank; artillery; missile; shell; ceasefire; truce; offensive; front line; frontline; barracks; conscript; regiment; division; base; airstrike; air strike; war; warplane; rebel; combat; invasion; defence ministry; defense ministry; pentagon; weapon; arm; ammunition; militia; guerrilla; drone; squadron; submarine; frigate; exercise; demilitarize; trench; mortar; rocket; bombardment; siege; garrison; brigadier; marine; paratrooper; armed forces | military
  ? warship => military
spy; intelligence; espionage; intelligence agency; secret service; cia; mossad; mi6; fsb; wiretap; surveillance; double agent; informant; informer; counterintelligence; classified; defector; covert; isi; eavesdrop | intelligence
president; prime minister; premier; cabinet; government; minister; ministry; chancellor; administration; presidency; resign; reshuffle; decree; executive order; white house; kremlin; coup; head of state; transition; step down; junta; spokesman of president | executive
parliament; lawmaker; congress; senate; bill; legislation; legislature; mp; deputy; knesset; duma; bundestag; speaker; legislator; national assembly; motion; no-confidence; ratify; house of representatives; amendment; lok sabha; caucus; filibuster | legislative
  ? lawmaker => legislative
election; vote; ballot; poll; campaign; candidate; voter; polling; electoral; referendum; run-off; runoff; recount; primary; turnout; constituency; polling station; electorate; election commission; ballot box; landslide victory | election
  ? referendum => election
constitution; political party; party; opposition; coalition; constitutional; monarchy; king; independence; autonomy; federalism; secession; self-determination; governor; municipality; power-sharing; opposition leader; succession; regime | political_institutions
democracy; pro-democracy; democratic; free election; democratization; democratisation; transition to democracy; restore democracy; democracy activist; civilian rule; civil society | pro_democracy
dictator; dictatorship; autocracy; authoritarian; one-party; strongman; military rule; rig; rigged; seize power; suspend constitution; dissolve parliament; president for life; cancel election; postpone election | pro_autocracy
trade; economy; economic; bank; currency; tariff; export; import; loan; debt; investment; inflation; budget; tax; market; imf; world bank; company; sanction; embargo; central bank; fund; gdp; subsidy; wage; price; industry; grain; steel; customs; bond; factory; recession; bailout; finance minister; euro; shipping; tourism; merchant; unemployment; commodity; supply chain | economic
court; judge; trial; verdict; prosecutor; lawsuit; lawyer; sentence; indict; indictment; tribunal; appeal court; supreme court; convict; charge; extradite; extradition; ruling; jury; attorney; defendant; legal; plaintiff; acquit; warrant; hague; icc; testify; bail; sue; prosecute; constitutional court | legal
reparation; compensation for victim; truth commission; war reparation; restitution; slavery reparation; reparations; truth and reconciliation; colonial crime; return artefact; return artifact | reparations
human rights; human right; torture; war crime; crime against humanity; genocide; amnesty international; human rights watch; abuse; disappearance; extrajudicial; ill-treatment; atrocity; mass grave; child soldier; death penalty; massacre; execution; apartheid | human_rights
freedom; freedom of speech; free speech; press freedom; freedom of press; civil right; civil rights; journalist; newspaper; censorship; liberty; demonstration; protester; assembly; right to vote; vote right; police brutality; civil liberty; privacy; abortion; march; rally; reporter; editor; broadcaster | rights_freedoms
crackdown; curfew; martial law; state of emergency; riot police; tear gas; detain activist; suppress; secret police; water cannon; outlaw; ban party; house arrest; purge; repression; exile; crack down; silence critic; repress; baton; internet shutdown; rubber bullet | repression
aid; humanitarian; food; hunger; relief; shelter; water; relief agency; red cross; red crescent; displaced; starvation; aid worker; civilian; convoy; malnutrition; evacuation; world food programme; unicef; poverty; drinking water; humanitarian corridor; aid convoy; blockade; feed; starve; oxfam | human_security
woman; girl; gender; femicide; domestic violence; women's right; woman's right; sexual violence; maternity; genital mutilation; child marriage; feminist; sexual harassment; headscarf; hijab; equal pay | gender
gay; lesbian; transgender; lgbt; lgbtq; same-sex; homosexual; homosexuality; pride parade; gay right; gay pride; same-sex marriage | lgbt
church; mosque; muslim; christian; jew; jewish; hindu; sunni; shia; shiite; shi'ite; imam; priest; pope; bishop; temple; religious; ethnic; tribe; tribal; minority; sect; sectarian; ethnic cleansing; rabbi; cleric; synagogue; pogrom; catholic; protestant; orthodox; buddhist; monk; sikh; kurd; kurdish; rohingya; tutsi; hutu; uighur; uyghur; roma; islam; islamist; pilgrimage; koran; caste; clan; antisemitism; vatican; patriarch | religion_ethnicity
inequality; poor; wage gap; austerity; minimum wage; landless; land reform; union; worker; labour; labor; strike; poverty line; slum; cost of living; trade union; pension; miner; caste discrimination; racism; racial; discrimination; jobless; farmer | inequality
ambassador; embassy; foreign minister; foreign ministry; diplomat; diplomatic; summit; envoy; talk; negotiation; accord; bilateral; secretary-general; united nations; resolution; consulate; peace talk; mediator; security council; state department; foreign secretary; secretary of state; communique; recall; visit; delegation; negotiate; bloc; relation; pact; general assembly; mediation; special envoy; nato; european union; african union | diplomatic
border; territory; annex; annexation; occupy; occupation; sovereignty; territorial; frontier; disputed; enclave; settlement; settler; island; demarcation; buffer zone; demilitarized zone; line of control; exclusive economic zone; territorial water; airspace; partition; separatist; maritime border; peninsula; strait | territory
peacekeeper; peacekeeping; blue helmet; peace force; observer mission; un mission; stabilization mission; multinational force; un troop; unifil; monusco; minusma; unmik; buffer force; ceasefire monitor; observer force; mandate | peacekeeping
health; disease; virus; epidemic; pandemic; vaccine; hospital; doctor; medical; medicine; cholera; ebola; covid; coronavirus; aids; hiv; malaria; outbreak; quarantine; clinic; world health organization; nurse; lockdown; polio; measles; vaccination; patient; flu; sars; mask; ventilator; surgeon; infection | health
asylum; asylum seeker; refugee; refugee camp; unhcr; political asylum; resettle; resettlement; refugee status; sanctuary; refoulement | asylum
migrant; migration; immigrant; immigration; border crossing; deportation; deport; undocumented; visa; migrant boat; caravan; border wall; people smuggler; illegal migrant; expatriate; guest worker; diaspora; repatriate; passport; emigrate; crossing | migration
earthquake; flood; hurricane; typhoon; cyclone; tsunami; drought; wildfire; volcano; disaster; storm; eruption; avalanche; tornado; rescue team; quake; crash; shipwreck; accident; explosion at plant; dam burst; rescuer; forest fire; heatwave; monsoon; mudslide | disasters
water right; mineral; mine; diamond; timber; fishery; fishing; fish; river; dam; gold; coal; oilfield; cobalt; lithium; logging; natural gas; nile; copper; trawler; rare earth; drilling; poach; ivory; oil field; quarry; whale; irrigation; logger; reservoir | natural_resource
climate; environment; environmental; pollution; emission; carbon; deforestation; rainforest; climate change; global warming; biodiversity; toxic; oil spill; greenpeace; greenhouse; extinction; nature reserve; conservation; waste; paris agreement; endangered; recycling; plastic; air quality; smog; renewable; coral; wildlife; glacier; net zero | environment
technology; satellite; semiconductor; chip; 5g; artificial intelligence; software; space; internet; telecom; huawei; rocket launch; patent; robot; supercomputer; data centre; data center; broadband; orbit; spacecraft; social network; startup; encryption; quantum; undersea cable | technology
terrorist; terrorism; terror; al-qaeda; al-qaida; islamic state; isis; isil; suicide bomber; suicide bombing; car bomb; hostage; hijack; extremist; jihadist; boko haram; al-shabab; al-shabaab; bombing; bomb; hijacker; taliban; hezbollah; hamas; ira; eta; suicide attack; militant; beheading; farc; pkk; ltte; terror cell; explosive vest; roadside bomb; kidnap; hostage-taking | terrorism
nuclear; nuclear weapon; chemical weapon; biological weapon; enrichment; plutonium; sarin; nerve agent; iaea; nuclear test; wmd; centrifuge; ballistic missile; radiological; nuclear reactor; atomic; denuclearization; poison gas; chlorine; mustard gas; reactor; opcw; hydrogen bomb; non-proliferation; nonproliferation; atomic bomb; novichok; anthrax; enrich; nuclear program; nuclear programme; nuclear plant | cbrn
hacker; hack; cyberattack; cyber; cyber attack; malware; ransomware; phishing; ddos; data breach; computer network; computer virus; spyware; hacking; botnet; server; cybersecurity; denial of service; trojan | cyber
disinformation; fake news; propaganda; misinformation; troll farm; deepfake; false report; fake video; forged; hoax; smear; bot account; conspiracy theory; doctored; fabricate; state television; rumour; rumor; altered photograph | misinformation
murder; robbery; gang; police; theft; kidnapping; organized crime; organised crime; mafia; homicide; arson; burglary; assault; criminal; detective; shooting; smuggle; piracy; pirate; gangster; ransom; rob; crime; looting; extortion; inmate; prison; jailbreak; vandalism; counterfeit; stabbing; fugitive; interpol | crime
corruption; bribe; bribery; embezzlement; graft; kickback; money laundering; nepotism; slush fund; embezzle; corrupt; fraud; tax evasion; offshore account; misuse of funds; launder; vote buying; cronyism; panama papers; whistleblower; illicit enrichment | corruption
drug; cocaine; heroin; opium; narcotic; drug trafficking; drug trafficker; marijuana; cannabis; fentanyl; methamphetamine; poppy; coca; drug lord; drug smuggling; dealer; captagon; overdose; narco; narcotics | illegal_drugs
trafficking; human trafficking; trafficker; slave; sex trafficking; child labour; child labor; arms trafficking; arms smuggling; people smuggling; wildlife trafficking; organ trafficking; bonded labour; prostitution ring; contraband | trafficking

# words that show more than one
warhead | military; cbrn
landslide | election; disasters
dissident | pro_democracy; repression
oil; gas; pipeline | economic; natural_resource
treaty | legal; diplomatic
rape | human_rights; gender
political prisoner | human_rights; repression
slavery; forced labour; forced labor | human_rights; trafficking
famine | human_security; disasters
smuggler | migration; trafficking
uranium | natural_resource; cbrn
smuggling | crime; trafficking
cartel | crime; illegal_drugs
