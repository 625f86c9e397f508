# Nouns for instruments that bind: the kind of agreement, and the class within which a bare noun (`the deal`) can name an agreement again.
@table commitment.instrument
@columns noun | kind(peace_agreement ceasefire treaty resolution contract law pledge other) | class

peace agreement; peace accord; peace accords; peace deal; peace treaty; peace settlement; peace pact; peace plan; peace process agreement; peace agreements; peace framework | peace_agreement | accord
  ? a peace deal with rebels => peace_agreement
ceasefire; ceasefires; truce; truces; armistice; armistices; cease fire; cessation of hostilities; cessation of fire; pause in fighting; ceasefire agreement; truce agreement; armistice agreement; ceasefire deal; humanitarian pause; lull; hudna; standstill agreement; disengagement agreement | ceasefire | truce
  ? the truce => ceasefire
treaty; treaties; convention; conventions; covenant; charter; statute; protocol; protocols; pact; pacts; concordat; non-aggression pact; alliance treaty; defence pact; defense pact; mutual defense treaty; mutual defence treaty; extradition treaty; free trade agreement; trade agreement; trade deal; trade pact; status of forces agreement; basing agreement; arms control treaty; nuclear deal; nuclear agreement; nuclear accord; climate agreement; customs union; border agreement; border treaty | treaty | accord
agreement; agreements; accord; accords; deal; deals; settlement; settlements; compact; understanding; memorandum; memorandum of understanding; mou; framework; framework agreement; roadmap; road map; power sharing agreement; power-sharing deal; coalition agreement; coalition deal; exchange deal; prisoner exchange; prisoner swap; swap deal; arrangement; arrangements; bargain; entente; modus vivendi; communique; joint declaration; joint statement; final act | other | accord
declaration; declarations; manifesto | pledge | pledge
  ! a declaration => treaty
resolution; resolutions; security council resolution; un resolution; general assembly resolution; presidential statement | resolution | resolution
contract; contracts; lease; leases; concession; concessions; loan agreement; loan; purchase agreement; supply contract; arms deal; arms contract; gas contract; oil contract; licence; license; franchise; tender; collective agreement; collective bargaining agreement; labor contract; labour contract; wage agreement; wage deal; bailout; bailout agreement; bailout deal; rescue package; debt deal; restructuring agreement; memorandum of agreement; charter party; insurance policy; bond indenture; power purchase agreement; production sharing agreement | contract | contract
  ? a gas contract => contract
law; laws; act; acts; bill; constitution; constitutions; decree; decrees; statute book; legislation; regulation; regulations; directive; directives; edict; ordinance; ordinances; executive order; amnesty law; amendment; code; penal code; criminal code; bylaw; bylaws; rule; rules; emergency decree; martial law decree; presidential decree; royal decree; fatwa; international law; international humanitarian law; international human rights law; laws of war; budget law; federal law; basic law | law | law
  ? an amnesty law => law
pledge; pledges; promise; promises; vow; vows; commitment; commitments; undertaking; undertakings; guarantee; guarantees; assurance; assurances; oath; word; security guarantee; security guarantees; security assurance; security assurances; moratorium; moratoriums; moratoria; unilateral declaration | pledge | pledge
order; orders; ruling; rulings; verdict; judgment; judgement; injunction; court order; ultimatum; warrant; sentence; arbitral award; award | other | order
quota; quotas; production cut agreement; output deal; output agreement; output pact; opec agreement | treaty | accord
licence agreement; license agreement; sales contract; service contract | contract | contract
minsk agreements | peace_agreement | accord
