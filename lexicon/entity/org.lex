# Organisations that act or speak under a name of their own: of states, parties, parliaments, courts, central banks, services, companies, unions, and treaties.
@table entity.org
@columns name | canonical | kind(organization armed_group facility document) | code:code? | country:code? | sector:code? | from:date? | to:date?

# The United Nations: organs
United Nations; =UN; U.N.; =UNO; United Nations Organization | United Nations | organization | IGOUNO | IGO | IGO
  ? U.N. => United Nations
UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC; U.N.S.C. | UN Security Council | organization | IGOUNOSEC | IGO | IGO
  ? the U.N. Security Council => UN Security Council
  ? UNSC => UN Security Council
  ! UNSC => United Nations
UN General Assembly; U.N. General Assembly; United Nations General Assembly; General Assembly; UNGA | UN General Assembly | organization | IGOUNO | IGO | IGO
  ? the UN General Assembly => UN General Assembly
UN Secretariat; U.N. Secretariat; United Nations Secretariat | UN Secretariat | organization | IGOUNO | IGO | IGO
UN Secretary-General; U.N. Secretary-General; United Nations Secretary-General; UN chief; U.N. chief; United Nations chief | UN Secretariat | organization | IGOUNO | IGO | IGO
UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council; UNHRC | UN Human Rights Council | organization | IGOUNOHRI | IGO | IGO
UN Commission on Human Rights; U.N. Commission on Human Rights; United Nations Commission on Human Rights; UN Human Rights Commission; U.N. Human Rights Commission; United Nations Human Rights Commission | UN Commission on Human Rights | organization | IGOUNOHRI | IGO | IGO | 1946 | 2006-06-16
UN Human Rights Office; U.N. Human Rights Office; United Nations Human Rights Office; UN Office of the High Commissioner for Human Rights; U.N. Office of the High Commissioner for Human Rights; United Nations Office of the High Commissioner for Human Rights; Office of the High Commissioner for Human Rights; Office of the United Nations High Commissioner for Human Rights; OHCHR; UN rights office; U.N. rights office; United Nations rights office; UN human rights chief; U.N. human rights chief; United Nations human rights chief; UN rights chief; U.N. rights chief; United Nations rights chief; UN High Commissioner for Human Rights; U.N. High Commissioner for Human Rights; United Nations High Commissioner for Human Rights | UN Human Rights Office | organization | IGOUNOHRIHCH | IGO | IGO
UN Economic and Social Council; U.N. Economic and Social Council; United Nations Economic and Social Council; Economic and Social Council; ECOSOC | UN Economic and Social Council | organization | IGOUNO | IGO | IGO
UN Peacebuilding Commission; U.N. Peacebuilding Commission; United Nations Peacebuilding Commission; Peacebuilding Commission | UN Peacebuilding Commission | organization | IGOUNO | IGO | IGO
UN Trusteeship Council; U.N. Trusteeship Council; United Nations Trusteeship Council | UN Trusteeship Council | organization | IGOUNO | IGO | IGO
UN Human Rights Committee; U.N. Human Rights Committee; United Nations Human Rights Committee | UN Human Rights Committee | organization | IGOUNOHRI | IGO | IGO
UN Committee Against Torture; U.N. Committee Against Torture; United Nations Committee Against Torture | UN Committee Against Torture | organization | IGOUNOHRI | IGO | IGO
UN Committee on the Elimination of Racial Discrimination; U.N. Committee on the Elimination of Racial Discrimination; United Nations Committee on the Elimination of Racial Discrimination | UN Committee on the Elimination of Racial Discrimination | organization | IGOUNOHRI | IGO | IGO
UN Committee on the Rights of the Child; U.N. Committee on the Rights of the Child; United Nations Committee on the Rights of the Child | UN Committee on the Rights of the Child | organization | IGOUNOHRI | IGO | IGO
UN Commission on the Status of Women; U.N. Commission on the Status of Women; United Nations Commission on the Status of Women | UN Commission on the Status of Women | organization | IGOUNO | IGO | IGO
UN Commission of Inquiry on Syria; U.N. Commission of Inquiry on Syria; United Nations Commission of Inquiry on Syria; Commission of Inquiry on Syria; Independent International Commission of Inquiry on the Syrian Arab Republic | UN Commission of Inquiry on Syria | organization | IGOUNOHRI | IGO | IGO
UN Economic Commission for Africa; U.N. Economic Commission for Africa; United Nations Economic Commission for Africa; Economic Commission for Africa | UN Economic Commission for Africa | organization | IGOUNO | IGO | IGO
UN Economic Commission for Europe; U.N. Economic Commission for Europe; United Nations Economic Commission for Europe; UNECE | UN Economic Commission for Europe | organization | IGOUNO | IGO | IGO
Economic Commission for Latin America and the Caribbean; ECLAC; CEPAL | Economic Commission for Latin America and the Caribbean | organization | IGOUNO | IGO | IGO
ESCAP; Economic and Social Commission for Asia and the Pacific | ESCAP | organization | IGOUNO | IGO | IGO
ESCWA; Economic and Social Commission for Western Asia | ESCWA | organization | IGOUNO | IGO | IGO
UN Department of Peacekeeping Operations; U.N. Department of Peacekeeping Operations; United Nations Department of Peacekeeping Operations; UN Department of Peace Operations; U.N. Department of Peace Operations; United Nations Department of Peace Operations | UN Department of Peacekeeping Operations | organization | IGOUNO | IGO | IGO
UN Department of Political Affairs; U.N. Department of Political Affairs; United Nations Department of Political Affairs | UN Department of Political Affairs | organization | IGOUNO | IGO | IGO
UN Office for Disarmament Affairs; U.N. Office for Disarmament Affairs; United Nations Office for Disarmament Affairs | UN Office for Disarmament Affairs | organization | IGOUNO | IGO | IGO
UN Conference on Disarmament; U.N. Conference on Disarmament; United Nations Conference on Disarmament; Conference on Disarmament | UN Conference on Disarmament | organization | IGOUNO | IGO | IGO
UN peacekeepers; U.N. peacekeepers; United Nations peacekeepers; UN peacekeeping force; U.N. peacekeeping force; United Nations peacekeeping force; UN peacekeeping mission; U.N. peacekeeping mission; United Nations peacekeeping mission; UN peace-keepers; U.N. peace-keepers; United Nations peace-keepers; UN troops; U.N. troops; United Nations troops; blue helmets | UN peacekeepers | organization | IGOUNOMIL | IGO | IGO
UN Panel of Experts; U.N. Panel of Experts; United Nations Panel of Experts; UN experts; U.N. experts; United Nations experts | UN Panel of Experts | organization | IGOUNO | IGO | IGO
UN Counter-Terrorism Committee; U.N. Counter-Terrorism Committee; United Nations Counter-Terrorism Committee | UN Counter-Terrorism Committee | organization | IGOUNOSEC | IGO | IGO
UN Sanctions Committee; U.N. Sanctions Committee; United Nations Sanctions Committee | UN Sanctions Committee | organization | IGOUNOSEC | IGO | IGO

# The United Nations: agencies, funds, programmes
UNHCR; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations refugee agency; U.N.H.C.R. | UNHCR | organization | IGOUNOREFHCR | IGO | IGO
UNICEF; UN Children's Fund; U.N. Children's Fund; United Nations Children's Fund | UNICEF | organization | IGOUNOKID | IGO | IGO
UNRWA; UN Relief and Works Agency; U.N. Relief and Works Agency; United Nations Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees; United Nations agency for Palestinian refugees | UNRWA | organization | IGOUNOREF | IGO | IGO
World Food Programme; World Food Program; UN World Food Programme; U.N. World Food Programme; United Nations World Food Programme; UN World Food Program; U.N. World Food Program; United Nations World Food Program; =WFP; UN food agency; U.N. food agency; United Nations food agency | World Food Programme | organization | IGOUNOWFP | IGO | IGO
Food and Agriculture Organization; Food and Agriculture Organisation; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization; United Nations Food and Agriculture Organization; =FAO | Food and Agriculture Organization | organization | IGOUNOFAO | IGO | IGO
International Fund for Agricultural Development; IFAD | International Fund for Agricultural Development | organization | IGOUNOAGR | IGO | IGO
World Health Organization; World Health Organisation; =WHO; W.H.O.; UN health agency; U.N. health agency; United Nations health agency | World Health Organization | organization | IGOUNOHLHWHO | IGO | IGO
Pan American Health Organization; PAHO | Pan American Health Organization | organization | IGOUNOHLH | IGO | IGO
UNAIDS; Joint United Nations Programme on HIV/AIDS; UN AIDS agency; U.N. AIDS agency; United Nations AIDS agency | UNAIDS | organization | IGOUNOHLH | IGO | IGO
UNESCO; UN Educational, Scientific and Cultural Organization; U.N. Educational, Scientific and Cultural Organization; United Nations Educational, Scientific and Cultural Organization; UN cultural agency; U.N. cultural agency; United Nations cultural agency | UNESCO | organization | IGOUNOEDU | IGO | IGO
UN Development Programme; U.N. Development Programme; United Nations Development Programme; UN Development Program; U.N. Development Program; United Nations Development Program; UNDP | UN Development Programme | organization | IGOUNODEV | IGO | IGO
UN Environment Programme; U.N. Environment Programme; United Nations Environment Programme; UN Environment Program; U.N. Environment Program; United Nations Environment Program; UNEP | UN Environment Programme | organization | IGOUNOENV | IGO | IGO
UN Population Fund; U.N. Population Fund; United Nations Population Fund; UNFPA | UN Population Fund | organization | IGOUNO | IGO | IGO
UN Women; U.N. Women; United Nations Women | UN Women | organization | IGOUNO | IGO | IGO
UN-Habitat; UN Human Settlements Programme; U.N. Human Settlements Programme; United Nations Human Settlements Programme | UN-Habitat | organization | IGOUNO | IGO | IGO
UNODC; UN Office on Drugs and Crime; U.N. Office on Drugs and Crime; United Nations Office on Drugs and Crime | UNODC | organization | IGOUNO | IGO | IGO
OCHA; UNOCHA; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UN humanitarian office; U.N. humanitarian office; United Nations humanitarian office; UN aid chief; U.N. aid chief; United Nations aid chief; UN humanitarian chief; U.N. humanitarian chief; United Nations humanitarian chief | OCHA | organization | IGOUNO | IGO | IGO
UNCTAD; UN Conference on Trade and Development; U.N. Conference on Trade and Development; United Nations Conference on Trade and Development; UN Trade and Development; U.N. Trade and Development; United Nations Trade and Development | UNCTAD | organization | IGOUNO | IGO | IGO
UNIDO; UN Industrial Development Organization; U.N. Industrial Development Organization; United Nations Industrial Development Organization | UNIDO | organization | IGOUNO | IGO | IGO
UNOPS; UN Office for Project Services; U.N. Office for Project Services; United Nations Office for Project Services | UNOPS | organization | IGOUNO | IGO | IGO
UN Mine Action Service; U.N. Mine Action Service; United Nations Mine Action Service; UNMAS | UN Mine Action Service | organization | IGOUNO | IGO | IGO
UN Volunteers; U.N. Volunteers; United Nations Volunteers | UN Volunteers | organization | IGOUNO | IGO | IGO
UN Disaster Risk Reduction; U.N. Disaster Risk Reduction; United Nations Disaster Risk Reduction; UNDRR | UN Disaster Risk Reduction | organization | IGOUNO | IGO | IGO
International Labour Organization; International Labor Organization; International Labour Organisation; =ILO | International Labour Organization | organization | IGOUNOLAB | IGO | IGO
International Atomic Energy Agency; IAEA; I.A.E.A.; UN nuclear watchdog; U.N. nuclear watchdog; United Nations nuclear watchdog; UN nuclear agency; U.N. nuclear agency; United Nations nuclear agency; UN atomic agency; U.N. atomic agency; United Nations atomic agency; UN atomic watchdog; U.N. atomic watchdog; United Nations atomic watchdog; UN's nuclear watchdog | International Atomic Energy Agency | organization | IGOUNOIAE | IGO | IGO
International Civil Aviation Organization; ICAO | International Civil Aviation Organization | organization | IGOUNO | IGO | IGO
International Maritime Organization; =IMO | International Maritime Organization | organization | IGOUNO | IGO | IGO
International Telecommunication Union; =ITU | International Telecommunication Union | organization | IGOUNO | IGO | IGO
Universal Postal Union | Universal Postal Union | organization | IGOUNO | IGO | IGO
World Meteorological Organization; =WMO | World Meteorological Organization | organization | IGOUNOENV | IGO | IGO
World Intellectual Property Organization; WIPO | World Intellectual Property Organization | organization | IGOUNO | IGO | IGO
World Tourism Organization; UNWTO | World Tourism Organization | organization | IGOUNO | IGO | IGO
International Organization for Migration; International Organisation for Migration; =IOM; UN migration agency; U.N. migration agency; United Nations migration agency | International Organization for Migration | organization | IGOIOM | IGO | IGO
UNFCCC; UN Framework Convention on Climate Change; U.N. Framework Convention on Climate Change; United Nations Framework Convention on Climate Change; UN climate body; U.N. climate body; United Nations climate body; UN climate change secretariat; U.N. climate change secretariat; United Nations climate change secretariat; UN climate secretariat; U.N. climate secretariat; United Nations climate secretariat | UNFCCC | organization | IGOUNOENV | IGO | IGO
IPCC; Intergovernmental Panel on Climate Change; UN climate panel; U.N. climate panel; United Nations climate panel | IPCC | organization | IGOUNOENV | IGO | IGO
UNITAID | UNITAID | organization | IGOUNOHLH | IGO | IGO
UNSCOM; UN Special Commission; U.N. Special Commission; United Nations Special Commission | UNSCOM | organization | IGOUNO | IGO | IGO | 1991-04-03 | 1999-12-17
UNMOVIC; UN Monitoring, Verification and Inspection Commission; U.N. Monitoring, Verification and Inspection Commission; United Nations Monitoring, Verification and Inspection Commission | UNMOVIC | organization | IGOUNO | IGO | IGO | 1999-12-17 | 2007-06-29
UNITAD | UNITAD | organization | IGOUNO | IGO | IGO | 2017-09-21 | 2024-09-17
CTBTO; Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO | organization | IGOCTB | IGO | IGO
OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog; global chemical weapons watchdog | OPCW | organization | IGOOPW | IGO | IGO | 1997-04-29
UN Compensation Commission; U.N. Compensation Commission; United Nations Compensation Commission | UN Compensation Commission | organization | IGOUNO | IGO | IGO
UN University; U.N. University; United Nations University | UN University | organization | IGOUNOEDU | IGO | IGO
UN Global Compact; U.N. Global Compact; United Nations Global Compact | UN Global Compact | organization | IGOUNO | IGO | IGO
Green Climate Fund | Green Climate Fund | organization | IGOENV | IGO | IGO
GAVI; Gavi Alliance; Gavi, the Vaccine Alliance | GAVI | organization | NGOHLH | NGO | NGO
Global Fund to Fight AIDS, Tuberculosis and Malaria | Global Fund to Fight AIDS, Tuberculosis and Malaria | organization | IGOHLH | IGO | IGO
COVAX | COVAX | organization | IGOHLH | IGO | IGO

# The United Nations: missions
MINUSMA; UN Multidimensional Integrated Stabilization Mission in Mali; U.N. Multidimensional Integrated Stabilization Mission in Mali; United Nations Multidimensional Integrated Stabilization Mission in Mali; UN mission in Mali; U.N. mission in Mali; United Nations mission in Mali | MINUSMA | organization | IGOUNOMIL | IGO | IGO | 2013-04-25 | 2023-12-31
MINUSCA; UN Multidimensional Integrated Stabilization Mission in the Central African Republic; U.N. Multidimensional Integrated Stabilization Mission in the Central African Republic; United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA | organization | IGOUNOMIL | IGO | IGO | 2014-04-10
MONUSCO; UN Organization Stabilization Mission in the Democratic Republic of the Congo; U.N. Organization Stabilization Mission in the Democratic Republic of the Congo; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; UN mission in Congo; U.N. mission in Congo; United Nations mission in Congo | MONUSCO | organization | IGOUNOMIL | IGO | IGO | 2010-07-01
MONUC; UN Organization Mission in the Democratic Republic of the Congo; U.N. Organization Mission in the Democratic Republic of the Congo; United Nations Organization Mission in the Democratic Republic of the Congo | MONUC | organization | IGOUNOMIL | IGO | IGO | 1999-11-30 | 2010-06-30
UNIFIL; UN Interim Force in Lebanon; U.N. Interim Force in Lebanon; United Nations Interim Force in Lebanon | UNIFIL | organization | IGOUNOMIL | IGO | IGO | 1978-03-19
UNDOF; UN Disengagement Observer Force; U.N. Disengagement Observer Force; United Nations Disengagement Observer Force | UNDOF | organization | IGOUNOMIL | IGO | IGO | 1974-05-31
UNTSO; UN Truce Supervision Organization; U.N. Truce Supervision Organization; United Nations Truce Supervision Organization | UNTSO | organization | IGOUNOMIL | IGO | IGO | 1948-05-29
UNFICYP; UN Peacekeeping Force in Cyprus; U.N. Peacekeeping Force in Cyprus; United Nations Peacekeeping Force in Cyprus | UNFICYP | organization | IGOUNOMIL | IGO | IGO | 1964-03-04
UNMOGIP; UN Military Observer Group in India and Pakistan; U.N. Military Observer Group in India and Pakistan; United Nations Military Observer Group in India and Pakistan | UNMOGIP | organization | IGOUNOMIL | IGO | IGO | 1949-01
MINURSO; UN Mission for the Referendum in Western Sahara; U.N. Mission for the Referendum in Western Sahara; United Nations Mission for the Referendum in Western Sahara | MINURSO | organization | IGOUNOMIL | IGO | IGO | 1991-04-29
UNMIK; UN Interim Administration Mission in Kosovo; U.N. Interim Administration Mission in Kosovo; United Nations Interim Administration Mission in Kosovo; UN Mission in Kosovo; U.N. Mission in Kosovo; United Nations Mission in Kosovo | UNMIK | organization | IGOUNO | IGO | IGO | 1999-06-10
UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan; United Nations Mission in South Sudan | UNMISS | organization | IGOUNOMIL | IGO | IGO | 2011-07-09
UNMIS; UN Mission in Sudan; U.N. Mission in Sudan; United Nations Mission in Sudan | UNMIS | organization | IGOUNOMIL | IGO | IGO | 2005-03-24 | 2011-07-09
UNAMID; African Union-United Nations Mission in Darfur; AU-UN Mission in Darfur | UNAMID | organization | IGOUNOMIL | IGO | IGO | 2007-07-31 | 2020-12-31
UNISFA; UN Interim Security Force for Abyei; U.N. Interim Security Force for Abyei; United Nations Interim Security Force for Abyei | UNISFA | organization | IGOUNOMIL | IGO | IGO | 2011-06-27
UNITAMS; UN Integrated Transition Assistance Mission in Sudan; U.N. Integrated Transition Assistance Mission in Sudan; United Nations Integrated Transition Assistance Mission in Sudan | UNITAMS | organization | IGOUNO | IGO | IGO | 2020-06-03 | 2023-12-03
MINUSTAH; UN Stabilization Mission in Haiti; U.N. Stabilization Mission in Haiti; United Nations Stabilization Mission in Haiti; UN Stabilisation Mission in Haiti; U.N. Stabilisation Mission in Haiti; United Nations Stabilisation Mission in Haiti | MINUSTAH | organization | IGOUNOMIL | IGO | IGO | 2004-06-01 | 2017-10-15
MINUJUSTH | MINUJUSTH | organization | IGOUNO | IGO | IGO | 2017-10-16 | 2019-10-15
BINUH; UN Integrated Office in Haiti; U.N. Integrated Office in Haiti; United Nations Integrated Office in Haiti | BINUH | organization | IGOUNO | IGO | IGO | 2019-10-16
Multinational Security Support Mission; Multinational Security Support Mission in Haiti | Multinational Security Support Mission | organization | IGO | IGO | MIL | 2023-10-02 | 2025-09-30
UNMIL; UN Mission in Liberia; U.N. Mission in Liberia; United Nations Mission in Liberia | UNMIL | organization | IGOUNOMIL | IGO | IGO | 2003-09-19 | 2018-03-30
UNOCI; UN Operation in Cote d'Ivoire; U.N. Operation in Cote d'Ivoire; United Nations Operation in Cote d'Ivoire; UN Operation in Côte d'Ivoire; U.N. Operation in Côte d'Ivoire; United Nations Operation in Côte d'Ivoire | UNOCI | organization | IGOUNOMIL | IGO | IGO | 2004-04-04 | 2017-06-30
UNAMSIL; UN Mission in Sierra Leone; U.N. Mission in Sierra Leone; United Nations Mission in Sierra Leone | UNAMSIL | organization | IGOUNOMIL | IGO | IGO | 1999-10-22 | 2005-12-31
UNOMSIL | UNOMSIL | organization | IGOUNOMIL | IGO | IGO | 1998-07 | 1999-10
UNAMA; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan; U.N. mission in Afghanistan; United Nations mission in Afghanistan | UNAMA | organization | IGOUNO | IGO | IGO | 2002-03-28
UNAMI; UN Assistance Mission for Iraq; U.N. Assistance Mission for Iraq; United Nations Assistance Mission for Iraq; UN mission in Iraq; U.N. mission in Iraq; United Nations mission in Iraq | UNAMI | organization | IGOUNO | IGO | IGO | 2003-08-14 | 2025-12-31
UNSMIL; UN Support Mission in Libya; U.N. Support Mission in Libya; United Nations Support Mission in Libya; UN mission in Libya; U.N. mission in Libya; United Nations mission in Libya | UNSMIL | organization | IGOUNO | IGO | IGO | 2011-09-16
UNSOM; UN Assistance Mission in Somalia; U.N. Assistance Mission in Somalia; United Nations Assistance Mission in Somalia; UN mission in Somalia; U.N. mission in Somalia; United Nations mission in Somalia | UNSOM | organization | IGOUNO | IGO | IGO | 2013-06-03 | 2024-10-31
UNOSOM; UN Operation in Somalia; U.N. Operation in Somalia; United Nations Operation in Somalia | UNOSOM | organization | IGOUNOMIL | IGO | IGO | 1992-04 | 1995-03
UNITAF; Unified Task Force | UNITAF | organization | IMGMIL | IMG | MIL | 1992-12 | 1993-05
UNPROFOR; UN Protection Force; U.N. Protection Force; United Nations Protection Force | UNPROFOR | organization | IGOUNOMIL | IGO | IGO | 1992-02 | 1995-12
UNTAC; UN Transitional Authority in Cambodia; U.N. Transitional Authority in Cambodia; United Nations Transitional Authority in Cambodia | UNTAC | organization | IGOUNOMIL | IGO | IGO | 1992-03 | 1993-09
UNAMIR; UN Assistance Mission for Rwanda; U.N. Assistance Mission for Rwanda; United Nations Assistance Mission for Rwanda | UNAMIR | organization | IGOUNOMIL | IGO | IGO | 1993-10 | 1996-03
UNTAET; UN Transitional Administration in East Timor; U.N. Transitional Administration in East Timor; United Nations Transitional Administration in East Timor | UNTAET | organization | IGOUNO | IGO | IGO | 1999-10-25 | 2002-05-20
UNMIT; UN Integrated Mission in Timor-Leste; U.N. Integrated Mission in Timor-Leste; United Nations Integrated Mission in Timor-Leste | UNMIT | organization | IGOUNO | IGO | IGO | 2006-08-25 | 2012-12-31
UNMISET | UNMISET | organization | IGOUNO | IGO | IGO | 2002-05-20 | 2005-05-20
UNAMET; UN Mission in East Timor; U.N. Mission in East Timor; United Nations Mission in East Timor | UNAMET | organization | IGOUNO | IGO | IGO | 1999-06-11 | 1999-10
UNMEE; UN Mission in Ethiopia and Eritrea; U.N. Mission in Ethiopia and Eritrea; United Nations Mission in Ethiopia and Eritrea | UNMEE | organization | IGOUNOMIL | IGO | IGO | 2000-07-31 | 2008-07-31
UNOMIG; UN Observer Mission in Georgia; U.N. Observer Mission in Georgia; United Nations Observer Mission in Georgia | UNOMIG | organization | IGOUNOMIL | IGO | IGO | 1993-08-24 | 2009-06-15
UNMIN; UN Mission in Nepal; U.N. Mission in Nepal; United Nations Mission in Nepal | UNMIN | organization | IGOUNO | IGO | IGO | 2007-01-23 | 2011-01-15
UNSMIS; UN Supervision Mission in Syria; U.N. Supervision Mission in Syria; United Nations Supervision Mission in Syria | UNSMIS | organization | IGOUNO | IGO | IGO | 2012-04-21 | 2012-08-19
UNMHA; UN Mission to Support the Hodeidah Agreement; U.N. Mission to Support the Hodeidah Agreement; United Nations Mission to Support the Hodeidah Agreement | UNMHA | organization | IGOUNO | IGO | IGO | 2019-01-16
ONUB; UN Operation in Burundi; U.N. Operation in Burundi; United Nations Operation in Burundi | ONUB | organization | IGOUNOMIL | IGO | IGO | 2004-06 | 2006-12
MINURCAT | MINURCAT | organization | IGOUNOMIL | IGO | IGO | 2007-09 | 2010-12
UNAVEM; UN Angola Verification Mission; U.N. Angola Verification Mission; United Nations Angola Verification Mission | UNAVEM | organization | IGOUNOMIL | IGO | IGO | 1988-12 | 1997-06
UNTAG | UNTAG | organization | IGOUNOMIL | IGO | IGO | 1989-04 | 1990-03
ONUMOZ | ONUMOZ | organization | IGOUNOMIL | IGO | IGO | 1992-12 | 1994-12
UNIKOM; UN Iraq-Kuwait Observation Mission; U.N. Iraq-Kuwait Observation Mission; United Nations Iraq-Kuwait Observation Mission | UNIKOM | organization | IGOUNOMIL | IGO | IGO | 1991-04 | 2003-10
UNIIMOG | UNIIMOG | organization | IGOUNOMIL | IGO | IGO | 1988-08 | 1991-02
UNEF; UN Emergency Force; U.N. Emergency Force; United Nations Emergency Force | UNEF | organization | IGOUNOMIL | IGO | IGO | 1956-11 | 1979-07
ONUC | ONUC | organization | IGOUNOMIL | IGO | IGO | 1960-07 | 1964-06
UN Verification Mission in Colombia; U.N. Verification Mission in Colombia; United Nations Verification Mission in Colombia | UN Verification Mission in Colombia | organization | IGOUNO | IGO | IGO | 2017-09-26
UN Special Coordinator for the Middle East Peace Process; U.N. Special Coordinator for the Middle East Peace Process; United Nations Special Coordinator for the Middle East Peace Process; UNSCO | UN Special Coordinator for the Middle East Peace Process | organization | IGOUNO | IGO | IGO

# Courts
International Criminal Court; =ICC; I.C.C.; world's war crimes court | International Criminal Court | organization | IGOJUDICC | IGO | JUD | 2002-07-01
ICC prosecutor; ICC prosecutors; ICC judges; ICC Pre-Trial Chamber | International Criminal Court | organization | IGOJUDICC | IGO | JUD | 2002-07-01
International Court of Justice; World Court; =ICJ; UN top court; U.N. top court; United Nations top court; UN's top court; UN's highest court | International Court of Justice | organization | IGOUNOJUDICJ | IGO | JUD
International Criminal Tribunal for the former Yugoslavia; ICTY; Yugoslav war crimes tribunal; UN war crimes tribunal; U.N. war crimes tribunal; United Nations war crimes tribunal | International Criminal Tribunal for the former Yugoslavia | organization | IGOUNOWCT | IGO | JUD | 1993-05-25 | 2017-12-31
International Criminal Tribunal for Rwanda; ICTR | International Criminal Tribunal for Rwanda | organization | IGOUNOWCT | IGO | JUD | 1994-11-08 | 2015-12-31
International Residual Mechanism for Criminal Tribunals | International Residual Mechanism for Criminal Tribunals | organization | IGOUNOWCT | IGO | JUD | 2012-07-01
Special Tribunal for Lebanon | Special Tribunal for Lebanon | organization | IGOUNOWCT | IGO | JUD | 2009-03-01 | 2023-12-31
Special Court for Sierra Leone | Special Court for Sierra Leone | organization | IGOUNOWCT | IGO | JUD | 2002 | 2013-12
Extraordinary Chambers in the Courts of Cambodia; Khmer Rouge tribunal | Extraordinary Chambers in the Courts of Cambodia | organization | KHMJUD | KHM | JUD
Kosovo Specialist Chambers; Kosovo Specialist Chambers and Specialist Prosecutor's Office | Kosovo Specialist Chambers | organization | IGOEURJUD | IGO | JUD | 2015-08
European Court of Human Rights; ECHR | European Court of Human Rights | organization | IGOEURCOE | IGO | JUD
European Court of Justice; Court of Justice of the European Union; =ECJ; EU's top court; EU's highest court | European Court of Justice | organization | IGOEUREECJUD | IGO | JUD
Permanent Court of Arbitration | Permanent Court of Arbitration | organization | IGOJUD | IGO | JUD
International Tribunal for the Law of the Sea; ITLOS | International Tribunal for the Law of the Sea | organization | IGOJUD | IGO | JUD | 1996
Inter-American Court of Human Rights | Inter-American Court of Human Rights | organization | IGOLAMJUD | IGO | JUD
African Court on Human and Peoples' Rights | African Court on Human and Peoples' Rights | organization | IGOAFRJUD | IGO | JUD
East African Court of Justice | East African Court of Justice | organization | IGOEAFJUD | IGO | JUD
ECOWAS Court of Justice; ECOWAS Court | ECOWAS Court of Justice | organization | IGOWAS | IGO | JUD
Court of Arbitration for Sport | Court of Arbitration for Sport | organization | NGOSPO | NGO | JUD

# The European Union
European Union; =EU; E.U.; European bloc; 27-nation bloc; 27-member bloc; 28-nation bloc | European Union | organization | IGOEUREEC | IGO | IGO | 1993-11-01
European Community; European Communities; European Economic Community; =EEC | European Community | organization | IGOEUREEC | IGO | IGO | 1958-01-01 | 1993-10-31
European Coal and Steel Community | European Coal and Steel Community | organization | IGOEUREEC | IGO | IGO | 1952-07 | 2002-07
European Commission; EU Commission; EU executive; EU's executive arm; EU executive branch | European Commission | organization | IGOEUREEC | IGO | IGO
European Council; EU Council; EU leaders; EU summit | European Council | organization | IGOEUREEC | IGO | IGO
Council of the European Union; Council of the EU; EU Council of Ministers; EU foreign ministers; EU ministers; Foreign Affairs Council; EU's Foreign Affairs Council | Council of the European Union | organization | IGOEUREEC | IGO | IGO
European Parliament; EU Parliament; Europarliament | European Parliament | organization | IGOEUREECLEG | IGO | LEG
European Central Bank; =ECB | European Central Bank | organization | IGOEURECB | IGO | IGO | 1998-06-01
Eurogroup; euro group; eurozone finance ministers; euro zone finance ministers | Eurogroup | organization | IGOEUREEC | IGO | IGO
eurozone; euro zone; euro area | eurozone | organization | IGOEUREEC | IGO | IGO | 1999-01-01
European External Action Service; EEAS; EU diplomatic service | European External Action Service | organization | IGOEUREEC | IGO | IGO
EU High Representative; EU foreign policy chief; EU's foreign policy chief; EU's top diplomat; EU top diplomat; High Representative of the European Union | European External Action Service | organization | IGOEUREEC | IGO | IGO
European Investment Bank; =EIB | European Investment Bank | organization | IGOEUREEC | IGO | IGO
European Bank for Reconstruction and Development; EBRD | European Bank for Reconstruction and Development | organization | IGOEUREBR | IGO | IGO
European Court of Auditors | European Court of Auditors | organization | IGOEUREEC | IGO | IGO
Europol; European Police Office | Europol | organization | IGOEURCOP | IGO | COP | 1999-07
Eurojust | Eurojust | organization | IGOEURJUD | IGO | JUD
European Public Prosecutor's Office; EPPO | European Public Prosecutor's Office | organization | IGOEURJUD | IGO | JUD
Frontex; European Border and Coast Guard Agency; EU border agency | Frontex | organization | IGOEURCOP | IGO | COP | 2005
European Defence Agency; European Defense Agency | European Defence Agency | organization | IGOEUREEC | IGO | IGO | 2004-07
European Medicines Agency; =EMA | European Medicines Agency | organization | IGOEURHLH | IGO | IGO
European Centre for Disease Prevention and Control; ECDC | European Centre for Disease Prevention and Control | organization | IGOEURHLH | IGO | IGO
European Stability Mechanism | European Stability Mechanism | organization | IGOEUREEC | IGO | IGO | 2012-10
European Space Agency; =ESA | European Space Agency | organization | IGOEURSPC | IGO | IGO
Eurostat | Eurostat | organization | IGOEUREEC | IGO | IGO
Euratom; European Atomic Energy Community | Euratom | organization | IGOEUREEC | IGO | IGO
EULEX; EU Rule of Law Mission in Kosovo | EULEX | organization | IGOEUREEC | IGO | IGO | 2008
EUFOR; European Union Force; EUFOR Althea | EUFOR | organization | IGOEURMIL | IGO | MIL
EUTM; EU Training Mission | EUTM | organization | IGOEURMIL | IGO | MIL
EUNAVFOR; EU Naval Force; Operation Atalanta | EUNAVFOR | organization | IGOEURMIL | IGO | MIL | 2008-12
Operation Sophia | Operation Sophia | organization | IGOEURMIL | IGO | MIL | 2015-06-22 | 2020-03-31
Operation Irini | Operation Irini | organization | IGOEURMIL | IGO | MIL | 2020-03-31
Operation Aspides; EUNAVFOR Aspides | Operation Aspides | organization | IGOEURMIL | IGO | MIL | 2024-02-19
EU Monitoring Mission in Georgia; EUMM | EU Monitoring Mission in Georgia | organization | IGOEUREEC | IGO | IGO | 2008-10
EUBAM; EU Border Assistance Mission | EUBAM | organization | IGOEUREEC | IGO | IGO
European People's Party; =EPP | European People's Party | organization | IGOEURPTY | IGO | PTY
Party of European Socialists | Party of European Socialists | organization | IGOEURPTY | IGO | PTY
Patriots for Europe | Patriots for Europe | organization | IGOEURPTY | IGO | PTY | 2024-06
Council of Europe | Council of Europe | organization | IGOEURCOE | IGO | IGO | 1949-05-05
Parliamentary Assembly of the Council of Europe; =PACE | Parliamentary Assembly of the Council of Europe | organization | IGOEURCOELEG | IGO | LEG
Venice Commission | Venice Commission | organization | IGOEURCOE | IGO | IGO | 1990
=GRECO; Group of States against Corruption | GRECO | organization | IGOEURCOE | IGO | IGO
European Free Trade Association; EFTA | European Free Trade Association | organization | IGOEUREFT | IGO | IGO
Visegrad Group; Visegrád Group; Visegrad Four | Visegrad Group | organization | IMGEUR | IMG | IGO | 1991
Bucharest Nine | Bucharest Nine | organization | IMGEUR | IMG | IGO | 2015-11
Nordic Council | Nordic Council | organization | IGOSCN | IGO | IGO
European Political Community | European Political Community | organization | IMGEUR | IMG | IGO | 2022-10
Office of the High Representative; =OHR; High Representative for Bosnia and Herzegovina | Office of the High Representative | organization | IGOEUR | IGO | IGO | 1995-12
Peace Implementation Council | Peace Implementation Council | organization | IMGEUR | IMG | IGO | 1995-12
Western European Union; =WEU | Western European Union | organization | IGOEUR | IGO | IGO | 1954 | 2011-06
European Football Association; UEFA | UEFA | organization | NGOSPO | NGO | NGO

# NATO and alliances
NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; N.A.T.O.; Atlantic Alliance; North Atlantic Alliance; Western alliance | NATO | organization | IGOWSTNAT | IGO | IGO | 1949-04-04
North Atlantic Council; NATO Council | North Atlantic Council | organization | IGOWSTNAT | IGO | IGO
NATO-Russia Council | NATO-Russia Council | organization | IGOWSTNAT | IGO | IGO | 2002-05
NATO-Ukraine Council | NATO-Ukraine Council | organization | IGOWSTNAT | IGO | IGO | 2023-07
Supreme Headquarters Allied Powers Europe; =SHAPE | Supreme Headquarters Allied Powers Europe | organization | IGOWSTNAT | IGO | IGO
International Security Assistance Force; ISAF; NATO-led force in Afghanistan | International Security Assistance Force | organization | IGOWSTNAT | IGO | MIL | 2001-12-20 | 2014-12-31
Resolute Support Mission; Resolute Support; NATO's Resolute Support mission | Resolute Support Mission | organization | IGOWSTNAT | IGO | MIL | 2015-01-01 | 2021-07
KFOR; Kosovo Force; NATO-led peacekeepers in Kosovo | KFOR | organization | IGOWSTNAT | IGO | MIL | 1999-06-11
SFOR; =Stabilisation Force; =Stabilization Force | SFOR | organization | IGOWSTNAT | IGO | MIL | 1996-12 | 2004-12
IFOR; =Implementation Force | IFOR | organization | IGOWSTNAT | IGO | MIL | 1995-12 | 1996-12
NATO Mission Iraq | NATO Mission Iraq | organization | IGOWSTNAT | IGO | MIL | 2018-10
NATO Response Force | NATO Response Force | organization | IGOWSTNAT | IGO | MIL | 2003
NATO Parliamentary Assembly | NATO Parliamentary Assembly | organization | IGOWSTNAT | IGO | LEG
=Partnership for Peace | Partnership for Peace | organization | IGOWSTNAT | IGO | IGO | 1994
Warsaw Pact; Warsaw Treaty Organization | Warsaw Pact | organization | IGOEEUWTO | IGO | IGO | 1955-05-14 | 1991-07-01
Comecon; Council for Mutual Economic Assistance | Comecon | organization | IGOEEU | IGO | IGO | 1949-01 | 1991-06
ANZUS | ANZUS | organization | IGO | IGO | IGO | 1951-09
SEATO; Southeast Asia Treaty Organization | SEATO | organization | IGOSEA | IGO | IGO | 1954-09 | 1977-06
AUKUS | AUKUS | organization | IMG | IMG | IGO | 2021-09-15
=Quad; Quadrilateral Security Dialogue | Quad | organization | IMG | IMG | IGO | 2007
=Five Eyes | Five Eyes | organization | IMGSPY | IMG | SPY
Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO | Collective Security Treaty Organization | organization | IGOCST | IGO | IGO | 2002
Commonwealth of Independent States; =CIS | Commonwealth of Independent States | organization | IGOCIS | IGO | IGO | 1991-12-08
Eurasian Economic Union; EAEU | Eurasian Economic Union | organization | IGOEEU | IGO | IGO | 2015-01-01
Eurasian Development Bank | Eurasian Development Bank | organization | IGOEEU | IGO | IGO
Shanghai Cooperation Organization; Shanghai Cooperation Organisation; =SCO | Shanghai Cooperation Organization | organization | IGOSCO | IGO | IGO | 2001-06-15
BRICS; BRICS group | BRICS | organization | IMG | IMG | IGO | 2009
New Development Bank; BRICS bank | New Development Bank | organization | IGODEV | IGO | IGO | 2014-07
=G7; Group of Seven; G-7; Group of Seven industrialized nations | G7 | organization | IMGGSV | IMG | IGO
=G8; Group of Eight; G-8 | G8 | organization | IMGGOE | IMG | IGO | 1997 | 2014-03
=G20; Group of 20; G-20; Group of Twenty | G20 | organization | IMGGTW | IMG | IGO | 1999
=G77; Group of 77; G-77 | G77 | organization | IMG | IMG | IGO | 1964-06
Non-Aligned Movement; Nonaligned Movement; =NAM | Non-Aligned Movement | organization | IGONON | IGO | IGO | 1961-09
P5+1; E3+3; five permanent members plus Germany; six world powers | P5+1 | organization | IMG | IMG | IGO | 2006
=E3; European trio | E3 | organization | IMG | IMG | IGO
Minsk Group; OSCE Minsk Group | OSCE Minsk Group | organization | IMG | IMG | IGO | 1992 | 2025
Trilateral Contact Group; Trilateral Contact Group on Ukraine | Trilateral Contact Group | organization | IMG | IMG | IGO | 2014-06
Normandy Format; Normandy Four | Normandy Format | organization | IMG | IMG | IGO | 2014-06
Middle East Quartet; Quartet on the Middle East; Mideast Quartet | Middle East Quartet | organization | IMG | IMG | IGO | 2002
=Friends of Syria; Friends of the Syrian People | Friends of Syria | organization | IMG | IMG | IGO | 2012-02
International Syria Support Group | International Syria Support Group | organization | IMG | IMG | IGO | 2015-11
Global Coalition Against Daesh; US-led coalition against Islamic State; US-led coalition; anti-ISIS coalition; Operation Inherent Resolve; Combined Joint Task Force - Operation Inherent Resolve | Global Coalition Against Daesh | organization | IMGMIL | IMG | MIL | 2014-09
Saudi-led coalition; Arab coalition; Saudi-led military coalition; Coalition to Restore Legitimacy in Yemen; Saudi-led Arab coalition | Saudi-led coalition | organization | IMGMEAMIL | IMG | MIL | 2015-03-26
Multi-National Force - Iraq; Multinational Force in Iraq; coalition forces in Iraq | Multi-National Force - Iraq | organization | IMGMIL | IMG | MIL | 2004-05 | 2009-12
Multinational Force and Observers; =MFO | Multinational Force and Observers | organization | IMGMIL | IMG | MIL | 1981
Operation Prosperity Guardian | Operation Prosperity Guardian | organization | IMGMIL | IMG | MIL | 2023-12-18
Ukraine Defense Contact Group; Ukraine Defence Contact Group; Ramstein group | Ukraine Defense Contact Group | organization | IMGMIL | IMG | MIL | 2022-04-26
Financial Action Task Force; FATF | Financial Action Task Force | organization | IGOFTF | IGO | IGO | 1989
Nuclear Suppliers Group | Nuclear Suppliers Group | organization | IMG | IMG | IGO | 1974
Australia Group | Australia Group | organization | IMG | IMG | IGO | 1985
=Paris Club | Paris Club | organization | IMGPRC | IMG | IGO
=London Club | London Club | organization | IMG | IMG | IGO

# OSCE, regions of the world
OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe | OSCE | organization | IGOEURSCE | IGO | IGO | 1995-01-01
Conference on Security and Cooperation in Europe; CSCE | OSCE | organization | IGOEURSCE | IGO | IGO | 1973-07 | 1994-12-31
OSCE Special Monitoring Mission to Ukraine; OSCE Special Monitoring Mission; OSCE monitors | OSCE Special Monitoring Mission to Ukraine | organization | IGOEURSCE | IGO | IGO | 2014-03-21 | 2022-03-31
ODIHR; Office for Democratic Institutions and Human Rights | ODIHR | organization | IGOEURSCE | IGO | IGO
African Union; =AU | African Union | organization | IGOAFROAU | IGO | IGO | 2002-07-09
Organisation of African Unity; Organization of African Unity; =OAU | Organisation of African Unity | organization | IGOAFROAU | IGO | IGO | 1963-05-25 | 2002-07-08
African Union Commission; AU Commission | African Union | organization | IGOAFROAU | IGO | IGO | 2002-07-09
African Union Peace and Security Council; AU Peace and Security Council; Peace and Security Council | African Union Peace and Security Council | organization | IGOAFROAU | IGO | IGO | 2004
AMISOM; African Union Mission in Somalia; African Union Mission to Somalia | AMISOM | organization | IGOAFROAUMIL | IGO | MIL | 2007-01-19 | 2022-03-31
ATMIS; African Union Transition Mission in Somalia | ATMIS | organization | IGOAFROAUMIL | IGO | MIL | 2022-04-01 | 2024-12-31
AUSSOM; African Union Support and Stabilization Mission in Somalia | AUSSOM | organization | IGOAFROAUMIL | IGO | MIL | 2025-01-01
=AMIS; African Union Mission in Sudan | AMIS | organization | IGOAFROAUMIL | IGO | MIL | 2004 | 2007-12-31
AFISMA; African-led International Support Mission to Mali | AFISMA | organization | IGOAFROAUMIL | IGO | MIL | 2012-12 | 2013-07
MISCA | MISCA | organization | IGOAFROAUMIL | IGO | MIL | 2013-12 | 2014-09
Africa Centres for Disease Control and Prevention; Africa CDC | Africa CDC | organization | IGOAFRHLH | IGO | IGO | 2017-01
Pan-African Parliament | Pan-African Parliament | organization | IGOAFRPAP | IGO | LEG | 2004-03
African Development Bank; AfDB | African Development Bank | organization | IGOAFRAFB | IGO | IGO
Afreximbank; African Export-Import Bank | Afreximbank | organization | IGOAFR | IGO | IGO
ECOWAS; Economic Community of West African States; West African bloc; West African regional bloc; CEDEAO | Economic Community of West African States | organization | IGOWAS | IGO | IGO | 1975-05-28
ECOMOG; ECOWAS Monitoring Group | ECOMOG | organization | IGOWASMIL | IGO | MIL | 1990 | 2003
ECOMIG | ECOMIG | organization | IGOWASMIL | IGO | MIL | 2017-01
Alliance of Sahel States; =AES; Confederation of Sahel States | Alliance of Sahel States | organization | IGOWAF | IGO | IGO | 2023-09-16
G5 Sahel; G5 Sahel Joint Force | G5 Sahel | organization | IGOWAF | IGO | IGO | 2014-02 | 2023-12
Multinational Joint Task Force; MNJTF | Multinational Joint Task Force | organization | IGOAFRMIL | IGO | MIL | 2015
West African Economic and Monetary Union; UEMOA; WAEMU | West African Economic and Monetary Union | organization | IGOWAFUEM | IGO | IGO
BCEAO; Central Bank of West African States | BCEAO | organization | IGOWAF | IGO | IGO
BEAC; Bank of Central African States | BEAC | organization | IGOCFRBCA | IGO | IGO
CEMAC; Central African Economic and Monetary Community | CEMAC | organization | IGOCFR | IGO | IGO
ECCAS; Economic Community of Central African States | ECCAS | organization | IGOCFRECA | IGO | IGO
East African Community; =EAC | East African Community | organization | IGOEAF | IGO | IGO | 2000-07
IGAD; Intergovernmental Authority on Development | IGAD | organization | IGOEAFIAD | IGO | IGO | 1996-03
SADC; Southern African Development Community | Southern African Development Community | organization | IGOSAFSAD | IGO | IGO | 1992-08-17
SAMIM; SADC Mission in Mozambique | SAMIM | organization | IGOSAFSAD | IGO | MIL | 2021-07 | 2024-07
COMESA; Common Market for Eastern and Southern Africa | COMESA | organization | IGOAFRCEM | IGO | IGO | 1994-12
Arab Maghreb Union; Maghreb Union | Arab Maghreb Union | organization | IGONAFAMU | IGO | IGO | 1989-02
CEN-SAD; Community of Sahel-Saharan States | CEN-SAD | organization | IGOAFRCSS | IGO | IGO
African Continental Free Trade Area; AfCFTA | African Continental Free Trade Area | organization | IGOAFR | IGO | IGO | 2019-05-30
NEPAD; New Partnership for Africa's Development | NEPAD | organization | IGOAFRNEP | IGO | IGO
Arab League; League of Arab States | Arab League | organization | IGOMEAARL | IGO | IGO | 1945-03-22
Gulf Cooperation Council; Gulf Co-operation Council; =GCC | Gulf Cooperation Council | organization | IGOPGSGCC | IGO | IGO | 1981-05-25
Peninsula Shield Force; Peninsula Shield | Peninsula Shield Force | organization | IGOPGSGCC | IGO | MIL | 1984
Organisation of Islamic Cooperation; Organization of Islamic Cooperation; =OIC; Organization of the Islamic Conference; Organisation of the Islamic Conference; Islamic Conference | Organisation of Islamic Cooperation | organization | IGOOIC | IGO | IGO | 1969-09-25
Islamic Development Bank | Islamic Development Bank | organization | IGOIDB | IGO | IGO
Islamic Military Counter Terrorism Coalition | Islamic Military Counter Terrorism Coalition | organization | IGOMOSMIL | IGO | MIL | 2015-12
OPEC; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; oil cartel | OPEC | organization | IGOOPC | IGO | IGO | 1960-09
OPEC+; OPEC plus | OPEC+ | organization | IMGOPC | IMG | IGO | 2016-12
OAPEC; Organization of Arab Petroleum Exporting Countries | OAPEC | organization | IGOAPE | IGO | IGO
Gas Exporting Countries Forum | Gas Exporting Countries Forum | organization | IGO | IGO | IGO
Economic Cooperation Organization | Economic Cooperation Organization | organization | IGOASA | IGO | IGO
Organization of Turkic States; Organisation of Turkic States; Turkic Council | Organization of Turkic States | organization | IGOASA | IGO | IGO | 2009-10
ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations; Southeast Asian bloc | ASEAN | organization | IGOSEAASN | IGO | IGO | 1967-08-08
ASEAN Regional Forum | ASEAN Regional Forum | organization | IGOSEAASN | IGO | IGO | 1994
APEC; Asia-Pacific Economic Cooperation; Asia-Pacific Economic Co-operation | APEC | organization | IGOPAS | IGO | IGO | 1989-11
SAARC; South Asian Association for Regional Cooperation | SAARC | organization | IGOSASSRC | IGO | IGO | 1985-12
BIMSTEC | BIMSTEC | organization | IGOSAS | IGO | IGO | 1997-06
Asian Development Bank; =ADB | Asian Development Bank | organization | IGOASAADB | IGO | IGO | 1966-12
Asian Infrastructure Investment Bank; AIIB | Asian Infrastructure Investment Bank | organization | IGOASA | IGO | IGO | 2016-01
Pacific Islands Forum | Pacific Islands Forum | organization | IGOPAS | IGO | IGO | 1971
Regional Assistance Mission to Solomon Islands; RAMSI | Regional Assistance Mission to Solomon Islands | organization | IGOPASMIL | IGO | MIL | 2003-07 | 2017-06
Organization of American States; Organisation of American States; =OAS | Organization of American States | organization | IGOOAS | IGO | IGO | 1948-04-30
Inter-American Commission on Human Rights; IACHR | Inter-American Commission on Human Rights | organization | IGOLAMHRI | IGO | IGO | 1959
Inter-American Development Bank; =IDB | Inter-American Development Bank | organization | IGOLAM | IGO | IGO
Mercosur; Mercosul; Southern Common Market | Mercosur | organization | IGOSAM | IGO | IGO | 1991-03
Unasur; Union of South American Nations | UNASUR | organization | IGOSAM | IGO | IGO | 2008-05
CELAC; Community of Latin American and Caribbean States | CELAC | organization | IGOLAM | IGO | IGO | 2011-12
ALBA; Bolivarian Alliance for the Americas | ALBA | organization | IGOLAM | IGO | IGO | 2004-12
CARICOM; Caribbean Community | CARICOM | organization | IGOCRB | IGO | IGO | 1973-07
Andean Community | Andean Community | organization | IGOSAM | IGO | IGO
Lima Group | Lima Group | organization | IMG | IMG | IGO | 2017-08
Rio Group | Rio Group | organization | IMG | IMG | IGO | 1986 | 2011
Pacific Alliance | Pacific Alliance | organization | IGOLAM | IGO | IGO | 2011-04
Petrocaribe | Petrocaribe | organization | IGOCRB | IGO | IGO
SICA; Central American Integration System | SICA | organization | IGOLAM | IGO | IGO
Commonwealth of Nations; British Commonwealth; Commonwealth Secretariat | Commonwealth of Nations | organization | IGOCWN | IGO | IGO
Organisation internationale de la Francophonie; La Francophonie; International Organisation of La Francophonie; Francophonie | La Francophonie | organization | IGO | IGO | IGO
Community of Portuguese Language Countries; CPLP | Community of Portuguese Language Countries | organization | IGO | IGO | IGO
Arctic Council | Arctic Council | organization | IGO | IGO | IGO | 1996-09
Barents Council | Barents Council | organization | IGO | IGO | IGO
Union for the Mediterranean | Union for the Mediterranean | organization | IGO | IGO | IGO | 2008-07
Black Sea Economic Cooperation | Black Sea Economic Cooperation | organization | IGO | IGO | IGO
=GUAM | GUAM | organization | IGO | IGO | IGO

# Money and trade
International Monetary Fund; =IMF; I.M.F. | International Monetary Fund | organization | IGOBUSIMF | IGO | IGO
World Bank; World Bank Group; International Bank for Reconstruction and Development | World Bank | organization | IGOBUSWBK | IGO | IGO
International Finance Corporation | International Finance Corporation | organization | IGOBUSWBK | IGO | IGO
World Trade Organization; World Trade Organisation; =WTO | World Trade Organization | organization | IGOBUSWTO | IGO | IGO | 1995-01-01
General Agreement on Tariffs and Trade; GATT | GATT | organization | IGOBUSWTO | IGO | IGO | 1948-01 | 1994-12-31
OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | OECD | organization | IGOOEC | IGO | IGO | 1961-09
International Energy Agency; =IEA | International Energy Agency | organization | IGOIEA | IGO | IGO | 1974-11
Bank for International Settlements; =BIS | Bank for International Settlements | organization | IGOBIS | IGO | IGO
Financial Stability Board | Financial Stability Board | organization | IGO | IGO | IGO | 2009-04
World Customs Organization | World Customs Organization | organization | IGO | IGO | IGO
Basel Committee | Basel Committee | organization | IGO | IGO | IGO
International Renewable Energy Agency; IRENA | International Renewable Energy Agency | organization | IGOENV | IGO | IGO
Extractive Industries Transparency Initiative | Extractive Industries Transparency Initiative | organization | NGO | NGO | NGO
=Interpol; International Criminal Police Organization | Interpol | organization | IGOCOPITP | IGO | COP
International Seabed Authority | International Seabed Authority | organization | IGO | IGO | IGO
International Whaling Commission; =IWC | International Whaling Commission | organization | IGOENV | IGO | IGO
International Hydrographic Organization | International Hydrographic Organization | organization | IGO | IGO | IGO
Inter-Parliamentary Union; =IPU | Inter-Parliamentary Union | organization | IGOIPU | IGO | LEG
CERN | CERN | organization | IGOEURSCI | IGO | IGO
International Commission on Missing Persons | International Commission on Missing Persons | organization | IGO | IGO | IGO
World Organisation for Animal Health | World Organisation for Animal Health | organization | IGO | IGO | IGO
=SWIFT; Society for Worldwide Interbank Financial Telecommunication | SWIFT | organization | MNCBUS | MNC | BUS

# Red Cross, NGOs
International Committee of the Red Cross; ICRC; Red Cross; International Red Cross | International Committee of the Red Cross | organization | NGOIRC | NGO | NGO
International Federation of Red Cross and Red Crescent Societies; IFRC | International Federation of Red Cross and Red Crescent Societies | organization | NGOCRC | NGO | NGO
Red Crescent | Red Crescent | organization | NGOCRC | NGO | NGO
American Red Cross | American Red Cross | organization | NGOUSACRC | NGO | NGO
Palestine Red Crescent Society; Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society | Palestine Red Crescent Society | organization | NGOPSECRC | NGO | NGO
Syrian Arab Red Crescent; Syrian Red Crescent | Syrian Arab Red Crescent | organization | NGOSYRCRC | NGO | NGO
Iranian Red Crescent; Iranian Red Crescent Society | Iranian Red Crescent | organization | NGOIRNCRC | NGO | NGO
Turkish Red Crescent; Kizilay | Turkish Red Crescent | organization | NGOTURCRC | NGO | NGO
Magen David Adom | Magen David Adom | organization | NGOISRHLH | NGO | NGO
Amnesty International; =Amnesty | Amnesty International | organization | NGOHRIAMN | NGO | NGO
Human Rights Watch; =HRW | Human Rights Watch | organization | NGOHRIHRW | NGO | NGO
International Crisis Group; Crisis Group; =ICG | International Crisis Group | organization | NGOICG | NGO | NGO
Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; =MSF; Doctors without Frontiers | Doctors Without Borders | organization | NGOHLHMSF | NGO | NGO
Médecins du Monde; Medecins du Monde; Doctors of the World | Médecins du Monde | organization | NGOHLH | NGO | NGO
International Rescue Committee | International Rescue Committee | organization | NGOREF | NGO | NGO
Norwegian Refugee Council; =NRC | Norwegian Refugee Council | organization | NGOREF | NGO | NGO
Danish Refugee Council | Danish Refugee Council | organization | NGOREF | NGO | NGO
=Save the Children | Save the Children | organization | NGOKID | NGO | NGO
Oxfam; Oxfam International | Oxfam | organization | NGOXFM | NGO | NGO
CARE International | CARE International | organization | NGODEV | NGO | NGO
World Vision | World Vision | organization | NGODEV | NGO | NGO
=Mercy Corps | Mercy Corps | organization | NGODEV | NGO | NGO
Caritas | Caritas | organization | NGODEVREL | NGO | NGO
Christian Aid | Christian Aid | organization | NGODEV | NGO | NGO
ActionAid | ActionAid | organization | NGODEV | NGO | NGO
Action Against Hunger; Action contre la Faim | Action Against Hunger | organization | NGODEV | NGO | NGO
Islamic Relief; Islamic Relief Worldwide | Islamic Relief | organization | NGODEV | NGO | NGO
World Central Kitchen | World Central Kitchen | organization | NGODEV | NGO | NGO | 2010
Gaza Humanitarian Foundation; =GHF | Gaza Humanitarian Foundation | organization | NGO | NGO | NGO | 2025-02
Catholic Relief Services | Catholic Relief Services | organization | NGODEV | NGO | NGO
=Concern Worldwide | Concern Worldwide | organization | NGODEV | NGO | NGO
=Plan International | Plan International | organization | NGOKID | NGO | NGO
Handicap International; Humanity & Inclusion | Handicap International | organization | NGOHLH | NGO | NGO
HALO Trust | HALO Trust | organization | NGO | NGO | NGO
International Campaign to Ban Landmines | International Campaign to Ban Landmines | organization | NGO | NGO | NGO
=ICAN; International Campaign to Abolish Nuclear Weapons | ICAN | organization | NGO | NGO | NGO | 2007
Greenpeace | Greenpeace | organization | NGOENVGRP | NGO | NGO
World Wildlife Fund; =WWF; World Wide Fund for Nature | World Wildlife Fund | organization | NGOENV | NGO | NGO
Friends of the Earth | Friends of the Earth | organization | NGOENV | NGO | NGO
Extinction Rebellion | Extinction Rebellion | organization | NGOENV | NGO | NGO | 2018
=Just Stop Oil | Just Stop Oil | organization | NGOENV | NGO | NGO | 2022 | 2025
Fridays for Future | Fridays for Future | organization | NGOENV | NGO | NGO | 2018-08
Sea Shepherd; Sea Shepherd Conservation Society | Sea Shepherd | organization | NGOENV | NGO | NGO
Sea-Watch | Sea-Watch | organization | NGOREF | NGO | NGO | 2015
SOS Méditerranée; SOS Mediterranee | SOS Méditerranée | organization | NGOREF | NGO | NGO | 2015
Transparency International | Transparency International | organization | NGO | NGO | NGO
Freedom House | Freedom House | organization | NGOHRI | NGO | NGO
Reporters Without Borders; Reporters sans frontieres; Reporters Sans Frontières | Reporters Without Borders | organization | NGOMED | NGO | NGO
Committee to Protect Journalists; =CPJ | Committee to Protect Journalists | organization | NGOMED | NGO | NGO
International Federation of Journalists | International Federation of Journalists | organization | NGOMED | NGO | NGO
International Federation for Human Rights; FIDH | International Federation for Human Rights | organization | NGOHRIFID | NGO | NGO
International Commission of Jurists | International Commission of Jurists | organization | NGOJUR | NGO | NGO
Physicians for Human Rights | Physicians for Human Rights | organization | NGOHRI | NGO | NGO
Human Rights First | Human Rights First | organization | NGOHRI | NGO | NGO
Global Witness | Global Witness | organization | NGO | NGO | NGO
Bellingcat | Bellingcat | organization | NGOMED | NGO | NGO | 2014
Carter Center | Carter Center | organization | NGOUSA | NGO | NGO
Open Society Foundations; Open Society Foundation | Open Society Foundations | organization | NGO | NGO | NGO
Gates Foundation; Bill & Melinda Gates Foundation; Bill and Melinda Gates Foundation | Gates Foundation | organization | NGODEV | NGO | NGO
Clinton Foundation | Clinton Foundation | organization | NGOUSA | NGO | NGO
Ford Foundation | Ford Foundation | organization | NGOUSA | NGO | NGO
National Endowment for Democracy | National Endowment for Democracy | organization | NGOUSA | NGO | NGO
National Democratic Institute | National Democratic Institute | organization | NGOUSA | NGO | NGO
International Republican Institute | International Republican Institute | organization | NGOUSA | NGO | NGO
Rand Corporation; =RAND | Rand Corporation | organization | NGOUSA | NGO | NGO
Brookings Institution | Brookings Institution | organization | NGOUSA | NGO | NGO
Heritage Foundation | Heritage Foundation | organization | NGOUSA | NGO | NGO
Council on Foreign Relations | Council on Foreign Relations | organization | NGOUSA | NGO | NGO
Institute for the Study of War; =ISW | Institute for the Study of War | organization | NGOUSA | NGO | NGO
Washington Institute for Near East Policy | Washington Institute for Near East Policy | organization | NGOUSA | NGO | NGO
Chatham House; Royal Institute of International Affairs | Chatham House | organization | NGOGBR | NGO | NGO
International Institute for Strategic Studies; IISS | International Institute for Strategic Studies | organization | NGOGBR | NGO | NGO
Stockholm International Peace Research Institute; SIPRI | Stockholm International Peace Research Institute | organization | NGOSWE | NGO | NGO
ACLED; Armed Conflict Location & Event Data Project | ACLED | organization | NGO | NGO | NGO
American Civil Liberties Union; ACLU | American Civil Liberties Union | organization | NGOUSAHRI | NGO | NGO
National Rifle Association; =NRA | National Rifle Association | organization | NGOUSA | NGO | NGO
NAACP | NAACP | organization | NGOUSA | NGO | NGO
AIPAC; American Israel Public Affairs Committee | AIPAC | organization | NGOUSA | NGO | NGO
Anti-Defamation League | Anti-Defamation League | organization | NGOUSA | NGO | NGO
CAIR; Council on American-Islamic Relations | CAIR | organization | NGOUSA | NGO | NGO
Black Lives Matter | Black Lives Matter | organization | USACVL | USA | CVL
Tea Party | Tea Party | organization | USACVL | USA | CVL
Ku Klux Klan; =KKK | Ku Klux Klan | organization | USACRM | USA | CRM
Proud Boys | Proud Boys | organization | USACRM | USA | CRM | 2016
Oath Keepers | Oath Keepers | organization | USACRM | USA | CRM | 2009
WikiLeaks | WikiLeaks | organization | NGOMED | NGO | NGO | 2006
Syrian Observatory for Human Rights; SOHR | Syrian Observatory for Human Rights | organization | NGOSYRHRI | NGO | NGO
Syrian Network for Human Rights | Syrian Network for Human Rights | organization | NGOSYRHRI | NGO | NGO
White Helmets; Syrian Civil Defence; Syria Civil Defence; Syrian Civil Defense; Syria Civil Defense | White Helmets | organization | NGOSYRHLH | NGO | NGO | 2014
B'Tselem; Btselem | B'Tselem | organization | NGOISRHRI | NGO | NGO
=Peace Now | Peace Now | organization | NGOISR | NGO | NGO
=Breaking the Silence | Breaking the Silence | organization | NGOISR | NGO | NGO
Hostages and Missing Families Forum; Hostages Families Forum | Hostages and Missing Families Forum | organization | NGOISR | NGO | NGO | 2023-10
Al-Haq | Al-Haq | organization | NGOPSEHRI | NGO | NGO
Addameer | Addameer | organization | NGOPSEHRI | NGO | NGO
Palestinian Prisoners' Club; Palestinian Prisoner Society; Palestinian Prisoners Society | Palestinian Prisoners' Club | organization | NGOPSE | NGO | NGO
=IHH; Humanitarian Relief Foundation | IHH | organization | NGOTUR | NGO | NGO
Memorial human rights group; Memorial Human Rights Centre | Memorial human rights group | organization | NGORUSHRI | NGO | NGO
Golos | Golos | organization | NGORUS | NGO | NGO
Anti-Corruption Foundation; =FBK | Anti-Corruption Foundation | organization | NGORUS | NGO | NGO | 2011
Pussy Riot | Pussy Riot | organization | RUSCVL | RUS | CVL
Civil Rights Defenders | Civil Rights Defenders | organization | NGOHRI | NGO | NGO
Helsinki Group; Moscow Helsinki Group | Helsinki Group | organization | NGORUSHRI | NGO | NGO
International Federation of Trade Unions; International Trade Union Confederation; ITUC | International Federation of Trade Unions | organization | NGOLAB | NGO | NGO
Edhi Foundation | Edhi Foundation | organization | NGOPAK | NGO | NGO
Falun Gong; Falungong | Falun Gong | organization | CHNREL | CHN | REL
Aga Khan Foundation | Aga Khan Foundation | organization | NGO | NGO | NGO
FIFA; world soccer body; world football's governing body | FIFA | organization | NGOSPO | NGO | NGO
International Olympic Committee; =IOC | International Olympic Committee | organization | NGOIOC | NGO | NGO
World Anti-Doping Agency; WADA | World Anti-Doping Agency | organization | NGOSPO | NGO | NGO
World Economic Forum; Davos forum | World Economic Forum | organization | NGOWEF | NGO | NGO
World Council of Churches | World Council of Churches | organization | NGOREL | NGO | NGO
World Jewish Congress | World Jewish Congress | organization | NGOJEW | NGO | NGO
Nation of Islam | Nation of Islam | organization | USAREL | USA | REL
Central Tibetan Administration; Tibetan government-in-exile | Central Tibetan Administration | organization | CHNREL | CHN | REL
World Uyghur Congress; World Uighur Congress | World Uyghur Congress | organization | NGOCHNMOS | NGO | NGO
Holy See; Vatican | Holy See | organization | VATGOV | VAT | GOV
Ecumenical Patriarchate; Ecumenical Patriarchate of Constantinople | Ecumenical Patriarchate | organization | TURREL | TUR | REL
Russian Orthodox Church; Moscow Patriarchate | Russian Orthodox Church | organization | RUSREL | RUS | REL
Orthodox Church of Ukraine | Orthodox Church of Ukraine | organization | UKRREL | UKR | REL | 2018-12
Ukrainian Orthodox Church | Ukrainian Orthodox Church | organization | UKRREL | UKR | REL
Church of England | Church of England | organization | GBRREL | GBR | REL
Coptic Church; Coptic Orthodox Church | Coptic Church | organization | EGYREL | EGY | REL
Al-Azhar | Al-Azhar | organization | EGYREL | EGY | REL

# Parliaments
US Congress; U.S. Congress; =Congress; United States Congress; US lawmakers; U.S. lawmakers; Capitol Hill | US Congress | organization | USALEG | USA | LEG
US Senate; U.S. Senate; United States Senate | US Senate | organization | USALEG | USA | LEG
US House of Representatives; U.S. House of Representatives; House of Representatives; US House; U.S. House | US House of Representatives | organization | USALEG | USA | LEG
Senate Foreign Relations Committee | Senate Foreign Relations Committee | organization | USALEG | USA | LEG
House Foreign Affairs Committee | House Foreign Affairs Committee | organization | USALEG | USA | LEG
Senate Intelligence Committee | Senate Intelligence Committee | organization | USALEG | USA | LEG
House Intelligence Committee | House Intelligence Committee | organization | USALEG | USA | LEG
Senate Armed Services Committee | Senate Armed Services Committee | organization | USALEG | USA | LEG
House Armed Services Committee | House Armed Services Committee | organization | USALEG | USA | LEG
House of Commons; =Westminster | House of Commons | organization | GBRLEG | GBR | LEG
House of Lords | House of Lords | organization | GBRLEG | GBR | LEG
Scottish Parliament; =Holyrood | Scottish Parliament | organization | GBRLEG | GBR | LEG
Welsh Assembly; =Senedd | Welsh Assembly | organization | GBRLEG | GBR | LEG
Northern Ireland Assembly; =Stormont | Northern Ireland Assembly | organization | GBRLEG | GBR | LEG
Bundestag; German Bundestag | Bundestag | organization | DEULEG | DEU | LEG
Bundesrat | Bundesrat | organization | DEULEG | DEU | LEG
Assemblée Nationale; Assemblee Nationale; French National Assembly | French National Assembly | organization | FRALEG | FRA | LEG
French Senate | French Senate | organization | FRALEG | FRA | LEG
=Cortes; Cortes Generales | Cortes | organization | ESPLEG | ESP | LEG
Catalan parliament | Catalan parliament | organization | ESPLEG | ESP | LEG
Knesset; Israeli parliament; Israel's parliament | Knesset | organization | ISRLEG | ISR | LEG
Majlis; Islamic Consultative Assembly; Iranian parliament | Majlis | organization | IRNLEG | IRN | LEG
Duma; State Duma; Russian Duma; Russian State Duma; Russia's lower house of parliament | State Duma | organization | RUSLEG | RUS | LEG | 1993-12
Federation Council; Russian Federation Council | Federation Council | organization | RUSLEG | RUS | LEG
Verkhovna Rada; =Rada; Ukrainian parliament; Ukraine's parliament | Verkhovna Rada | organization | UKRLEG | UKR | LEG
Supreme Soviet; Supreme Soviet of the Soviet Union | Supreme Soviet | organization | SUNLEG | SUN | LEG | 1938 | 1991-12-26
Congress of People's Deputies | Congress of People's Deputies | organization | SUNLEG | SUN | LEG | 1989-05 | 1991-09
=Sejm; Polish Sejm | Sejm | organization | POLLEG | POL | LEG
Polish Senate | Polish Senate | organization | POLLEG | POL | LEG
Saeima | Saeima | organization | LVALEG | LVA | LEG
Seimas | Seimas | organization | LTULEG | LTU | LEG
Riigikogu | Riigikogu | organization | ESTLEG | EST | LEG
Riksdag; Swedish parliament | Riksdag | organization | SWELEG | SWE | LEG
=Storting; Norwegian parliament | Storting | organization | NORLEG | NOR | LEG
Folketing; Danish parliament | Folketing | organization | DNKLEG | DNK | LEG
Eduskunta; Finnish parliament | Eduskunta | organization | FINLEG | FIN | LEG
=Althing; Althingi | Althing | organization | ISLLEG | ISL | LEG
Tweede Kamer; Dutch parliament | Tweede Kamer | organization | NLDLEG | NLD | LEG
Dail; Dáil; Dáil Éireann; Dail Eireann; Irish parliament | Dáil | organization | IRLLEG | IRL | LEG
Oireachtas | Oireachtas | organization | IRLLEG | IRL | LEG
Nationalrat | Nationalrat | organization | AUTLEG | AUT | LEG
Italian Senate | Italian Senate | organization | ITALEG | ITA | LEG
Skupstina; Skupština; Serbian parliament | Skupština | organization | SRBLEG | SRB | LEG
=Sabor; Croatian parliament | Sabor | organization | HRVLEG | HRV | LEG
Sobranie | Sobranie | organization | MKDLEG | MKD | LEG
National Assembly of Republika Srpska | National Assembly of Republika Srpska | organization | BIHLEG | BIH | LEG
Grand National Assembly; Turkish Grand National Assembly; Turkish parliament; Grand National Assembly of Turkey | Turkish Grand National Assembly | organization | TURLEG | TUR | LEG
Lok Sabha | Lok Sabha | organization | INDLEG | IND | LEG
Rajya Sabha | Rajya Sabha | organization | INDLEG | IND | LEG
Jatiya Sangsad | Jatiya Sangsad | organization | BGDLEG | BGD | LEG
Pakistani National Assembly; Pakistan's National Assembly | Pakistani National Assembly | organization | PAKLEG | PAK | LEG
Wolesi Jirga; Afghan parliament | Wolesi Jirga | organization | AFGLEG | AFG | LEG | 2005 | 2021-08
Loya Jirga | Loya Jirga | organization | AFGLEG | AFG | LEG
National People's Congress; =NPC; China's parliament; Chinese parliament | National People's Congress | organization | CHNLEG | CHN | LEG
Chinese People's Political Consultative Conference; CPPCC | Chinese People's Political Consultative Conference | organization | CHNLEG | CHN | LEG
Legislative Council of Hong Kong; LegCo; Hong Kong Legislative Council | Hong Kong Legislative Council | organization | HKGLEG | HKG | LEG
Legislative Yuan; Taiwan's parliament | Legislative Yuan | organization | TWNLEG | TWN | LEG
Diet of Japan; Japanese Diet; Japan's Diet; Japanese parliament; Japan's parliament | Japanese Diet | organization | JPNLEG | JPN | LEG
South Korean National Assembly; South Korea's National Assembly; South Korean parliament | South Korean National Assembly | organization | KORLEG | KOR | LEG
Supreme People's Assembly | Supreme People's Assembly | organization | PRKLEG | PRK | LEG
Dewan Rakyat | Dewan Rakyat | organization | MYSLEG | MYS | LEG
Pyidaungsu Hluttaw; Hluttaw | Pyidaungsu Hluttaw | organization | MMRLEG | MMR | LEG
Shura Council; Saudi Shura Council | Saudi Shura Council | organization | SAULEG | SAU | LEG
Palestinian Legislative Council | Palestinian Legislative Council | organization | PSELEG | PSE | LEG
Palestinian National Council | Palestinian National Council | organization | PSELEG | PSE | LEG
People's Assembly of Syria; Syrian People's Assembly | People's Assembly of Syria | organization | SYRLEG | SYR | LEG
Council of Representatives of Iraq; Iraqi parliament; Iraq's parliament; Iraqi Council of Representatives | Council of Representatives of Iraq | organization | IRQLEG | IRQ | LEG
Lebanese parliament; Lebanon's parliament | Lebanese parliament | organization | LBNLEG | LBN | LEG
Kurdistan Parliament | Kurdistan Parliament | organization | IRQLEG | IRQ | LEG
Libyan House of Representatives; Tobruk-based parliament; Tobruk parliament; House of Representatives of Libya | Libyan House of Representatives | organization | LBYLEG | LBY | LEG | 2014-08
General National Congress; =GNC | General National Congress | organization | LBYLEG | LBY | LEG | 2012-08 | 2016
High Council of State | High Council of State | organization | LBYLEG | LBY | LEG | 2016
Assembly of the Representatives of the People | Assembly of the Representatives of the People | organization | TUNLEG | TUN | LEG
Venezuelan National Assembly; Venezuela's National Assembly | Venezuelan National Assembly | organization | VENLEG | VEN | LEG
Brazilian Congress; Brazil's Congress | Brazilian Congress | organization | BRALEG | BRA | LEG
Argentine Congress | Argentine Congress | organization | ARGLEG | ARG | LEG
Mexican Senate | Mexican Senate | organization | MEXLEG | MEX | LEG
Jogorku Kenesh | Jogorku Kenesh | organization | KGZLEG | KGZ | LEG
Mazhilis; Majilis | Mazhilis | organization | KAZLEG | KAZ | LEG
Great Hural | Great Hural | organization | MNGLEG | MNG | LEG
Milli Mejlis; Milli Majlis | Milli Majlis | organization | AZELEG | AZE | LEG
Crimean parliament | Crimean parliament | organization | UKRLEG | UKR | LEG

# Central banks
Federal Reserve; US Federal Reserve; U.S. Federal Reserve; =Fed; Federal Reserve Board; US central bank; U.S. central bank; Federal Open Market Committee; FOMC | Federal Reserve | organization | USAGOVBUS | USA | GOV
Bank of England; BoE | Bank of England | organization | GBRGOVBUS | GBR | GOV
Bundesbank; Deutsche Bundesbank | Bundesbank | organization | DEUGOVBUS | DEU | GOV
Banque de France; Bank of France | Bank of France | organization | FRAGOVBUS | FRA | GOV
Bank of Italy | Bank of Italy | organization | ITAGOVBUS | ITA | GOV
Bank of Spain | Bank of Spain | organization | ESPGOVBUS | ESP | GOV
Swiss National Bank; =SNB | Swiss National Bank | organization | CHEGOVBUS | CHE | GOV
Riksbank; Sveriges Riksbank | Riksbank | organization | SWEGOVBUS | SWE | GOV
Norges Bank | Norges Bank | organization | NORGOVBUS | NOR | GOV
Bank of Japan; BoJ | Bank of Japan | organization | JPNGOVBUS | JPN | GOV
People's Bank of China; PBOC; China's central bank; Chinese central bank | People's Bank of China | organization | CHNGOVBUS | CHN | GOV
Hong Kong Monetary Authority; HKMA | Hong Kong Monetary Authority | organization | HKGGOVBUS | HKG | GOV
Reserve Bank of India; =RBI; India's central bank | Reserve Bank of India | organization | INDGOVBUS | IND | GOV
State Bank of Pakistan | State Bank of Pakistan | organization | PAKGOVBUS | PAK | GOV
Bangladesh Bank | Bangladesh Bank | organization | BGDGOVBUS | BGD | GOV
Bank of Russia; Central Bank of Russia; Russian central bank; Russia's central bank | Bank of Russia | organization | RUSGOVBUS | RUS | GOV
National Bank of Ukraine | National Bank of Ukraine | organization | UKRGOVBUS | UKR | GOV
National Bank of Poland | National Bank of Poland | organization | POLGOVBUS | POL | GOV
Central Bank of the Republic of Turkey; Turkish central bank; Turkey's central bank | Central Bank of the Republic of Turkey | organization | TURGOVBUS | TUR | GOV
Bank of Israel | Bank of Israel | organization | ISRGOVBUS | ISR | GOV
Central Bank of Iran; Iran's central bank | Central Bank of Iran | organization | IRNGOVBUS | IRN | GOV
Central Bank of Iraq; Iraqi central bank | Central Bank of Iraq | organization | IRQGOVBUS | IRQ | GOV
Da Afghanistan Bank; Afghan central bank | Da Afghanistan Bank | organization | AFGGOVBUS | AFG | GOV
Banque du Liban; Lebanon's central bank | Banque du Liban | organization | LBNGOVBUS | LBN | GOV
Central Bank of Libya; Libyan central bank | Central Bank of Libya | organization | LBYGOVBUS | LBY | GOV
Central Bank of Egypt | Central Bank of Egypt | organization | EGYGOVBUS | EGY | GOV
Central Bank of Nigeria | Central Bank of Nigeria | organization | NGAGOVBUS | NGA | GOV
South African Reserve Bank; Reserve Bank of South Africa | South African Reserve Bank | organization | ZAFGOVBUS | ZAF | GOV
Reserve Bank of Australia; =RBA | Reserve Bank of Australia | organization | AUSGOVBUS | AUS | GOV
Reserve Bank of New Zealand | Reserve Bank of New Zealand | organization | NZLGOVBUS | NZL | GOV
Bank of Canada | Bank of Canada | organization | CANGOVBUS | CAN | GOV
Bank of Mexico; Banxico | Bank of Mexico | organization | MEXGOVBUS | MEX | GOV
Central Bank of Brazil | Central Bank of Brazil | organization | BRAGOVBUS | BRA | GOV
Reserve Bank of Zimbabwe | Reserve Bank of Zimbabwe | organization | ZWEGOVBUS | ZWE | GOV
Bank of Korea | Bank of Korea | organization | KORGOVBUS | KOR | GOV
Bank Negara Malaysia; Bank Negara | Bank Negara Malaysia | organization | MYSGOVBUS | MYS | GOV
Monetary Authority of Singapore | Monetary Authority of Singapore | organization | SGPGOVBUS | SGP | GOV

# Security services, armed forces of states with names of their own
=CIA; C.I.A.; Central Intelligence Agency | CIA | organization | USASPY | USA | SPY | 1947-09
=FBI; F.B.I.; Federal Bureau of Investigation | FBI | organization | USACOP | USA | COP
National Security Agency; =NSA; N.S.A. | National Security Agency | organization | USASPY | USA | SPY | 1952-11
Defense Intelligence Agency; =DIA | Defense Intelligence Agency | organization | USASPY | USA | SPY
Office of the Director of National Intelligence; ODNI | Office of the Director of National Intelligence | organization | USASPY | USA | SPY | 2005-04
=Secret Service; US Secret Service; U.S. Secret Service | Secret Service | organization | USACOP | USA | COP
US intelligence agencies; U.S. intelligence agencies; US intelligence community; U.S. intelligence community; American intelligence agencies | US intelligence community | organization | USASPY | USA | SPY
US Army; U.S. Army | US Army | organization | USAMIL | USA | MIL
US Navy; U.S. Navy | US Navy | organization | USAMIL | USA | MIL
US Air Force; U.S. Air Force; USAF | US Air Force | organization | USAMIL | USA | MIL
US Marine Corps; U.S. Marine Corps; US Marines; U.S. Marines | US Marine Corps | organization | USAMIL | USA | MIL
US Coast Guard; U.S. Coast Guard | US Coast Guard | organization | USAMIL | USA | MIL
US National Guard; U.S. National Guard; National Guard Bureau | US National Guard | organization | USAMIL | USA | MIL
US Space Force; U.S. Space Force | US Space Force | organization | USAMIL | USA | MIL | 2019-12-20
US Central Command; U.S. Central Command; CENTCOM; =Central Command | US Central Command | organization | USAMIL | USA | MIL
US Africa Command; U.S. Africa Command; AFRICOM | US Africa Command | organization | USAMIL | USA | MIL | 2007-10
US European Command; U.S. European Command; EUCOM | US European Command | organization | USAMIL | USA | MIL
US Indo-Pacific Command; U.S. Indo-Pacific Command; US Pacific Command; U.S. Pacific Command; INDOPACOM; PACOM | US Indo-Pacific Command | organization | USAMIL | USA | MIL
US Southern Command; U.S. Southern Command; SOUTHCOM | US Southern Command | organization | USAMIL | USA | MIL
US Special Operations Command; U.S. Special Operations Command; SOCOM | US Special Operations Command | organization | USAMIL | USA | MIL
US Strategic Command; U.S. Strategic Command; STRATCOM | US Strategic Command | organization | USAMIL | USA | MIL
US Cyber Command; U.S. Cyber Command | US Cyber Command | organization | USAMIL | USA | MIL
US Northern Command; U.S. Northern Command; NORTHCOM | US Northern Command | organization | USAMIL | USA | MIL
NORAD; North American Aerospace Defense Command | NORAD | organization | USAMIL | USA | MIL
US Forces Korea; U.S. Forces Korea; USFK | US Forces Korea | organization | USAMIL | USA | MIL
US Fifth Fleet; U.S. Fifth Fleet; Fifth Fleet | US Fifth Fleet | organization | USAMIL | USA | MIL
US Sixth Fleet; U.S. Sixth Fleet; Sixth Fleet | US Sixth Fleet | organization | USAMIL | USA | MIL
US Seventh Fleet; U.S. Seventh Fleet; Seventh Fleet | US Seventh Fleet | organization | USAMIL | USA | MIL
=Joint Chiefs of Staff; US Joint Chiefs of Staff; U.S. Joint Chiefs of Staff | Joint Chiefs of Staff | organization | USAMIL | USA | MIL
Navy SEALs; US Navy SEALs; U.S. Navy SEALs | Navy SEALs | organization | USAMIL | USA | MIL
Green Berets | Green Berets | organization | USAMIL | USA | MIL
Delta Force | Delta Force | organization | USAMIL | USA | MIL
Seal Team Six | Seal Team Six | organization | USAMIL | USA | MIL
=MI5; MI-5; British Security Service | MI5 | organization | GBRSPY | GBR | SPY
=MI6; MI-6; Secret Intelligence Service; =SIS | MI6 | organization | GBRSPY | GBR | SPY
GCHQ; Government Communications Headquarters | GCHQ | organization | GBRSPY | GBR | SPY
Scotland Yard; Metropolitan Police; Met Police; New Scotland Yard | Metropolitan Police | organization | GBRCOP | GBR | COP
National Crime Agency; Britain's National Crime Agency | National Crime Agency | organization | GBRCOP | GBR | COP | 2013-10
Police Service of Northern Ireland; PSNI | Police Service of Northern Ireland | organization | GBRCOP | GBR | COP | 2001-11-04
Royal Ulster Constabulary; =RUC | Royal Ulster Constabulary | organization | GBRCOP | GBR | COP | 1922-06 | 2001-11-03
Royal Navy | Royal Navy | organization | GBRMIL | GBR | MIL
Royal Air Force; =RAF | Royal Air Force | organization | GBRMIL | GBR | MIL
British Army | British Army | organization | GBRMIL | GBR | MIL
=Special Air Service; =SAS | Special Air Service | organization | GBRMIL | GBR | MIL
Royal Marines | Royal Marines | organization | GBRMIL | GBR | MIL
Garda; Garda Siochana; Gardai; Garda Síochána | Garda Síochána | organization | IRLCOP | IRL | COP
DGSE; Direction générale de la sécurité extérieure; Direction generale de la securite exterieure | DGSE | organization | FRASPY | FRA | SPY
DGSI | DGSI | organization | FRASPY | FRA | SPY | 2014-05
French gendarmerie; Gendarmerie Nationale | Gendarmerie Nationale | organization | FRACOP | FRA | COP
French Foreign Legion; Foreign Legion | Foreign Legion | organization | FRAMIL | FRA | MIL
Operation Barkhane; Barkhane force; Barkhane | Operation Barkhane | organization | FRAMIL | FRA | MIL | 2014-08 | 2022-11
Operation Serval; Serval force | Operation Serval | organization | FRAMIL | FRA | MIL | 2013-01 | 2014-07
Task Force Takuba; Takuba | Task Force Takuba | organization | IMGMIL | IMG | MIL | 2020 | 2022
Operation Sangaris; Sangaris force | Operation Sangaris | organization | FRAMIL | FRA | MIL | 2013-12 | 2016-10
Bundeswehr; German armed forces; German army | Bundeswehr | organization | DEUMIL | DEU | MIL | 1955-11
=BND; Bundesnachrichtendienst; Federal Intelligence Service | BND | organization | DEUSPY | DEU | SPY
BfV; Verfassungsschutz; Federal Office for the Protection of the Constitution; Bundesamt für Verfassungsschutz; Bundesamt fur Verfassungsschutz | BfV | organization | DEUSPY | DEU | SPY
=BKA; Bundeskriminalamt; Federal Criminal Police Office | BKA | organization | DEUCOP | DEU | COP
Stasi | Stasi | organization | DDRSPY | DDR | SPY | 1950-02 | 1990-01
Securitate | Securitate | organization | ROUSPY | ROU | SPY |  | 1989-12
Guardia Civil; Spanish Civil Guard | Guardia Civil | organization | ESPCOP | ESP | COP
Mossos d'Esquadra; Catalan police | Mossos d'Esquadra | organization | ESPCOP | ESP | COP
=CNI; National Intelligence Centre | CNI | organization | ESPSPY | ESP | SPY
Carabinieri | Carabinieri | organization | ITACOP | ITA | COP
Guardia di Finanza | Guardia di Finanza | organization | ITACOP | ITA | COP
Swiss Guard | Swiss Guard | organization | VATMIL | VAT | MIL
=KGB; K.G.B. | KGB | organization | SUNSPY | SUN | SPY | 1954-03 | 1991-12
=FSB; F.S.B.; Federal Security Service; Russian security service | FSB | organization | RUSSPY | RUS | SPY | 1995-04
=SVR; Foreign Intelligence Service; Russian Foreign Intelligence Service | SVR | organization | RUSSPY | RUS | SPY | 1991-12
=GRU; G.R.U.; Russian military intelligence | GRU | organization | RUSSPY | RUS | SPY
Rosgvardia; Russian National Guard; National Guard of Russia | Rosgvardia | organization | RUSMIL | RUS | MIL | 2016-04
Spetsnaz | Spetsnaz | organization | RUSMIL | RUS | MIL
OMON | OMON | organization | RUSCOP | RUS | COP
Red Army; Soviet Army | Soviet Army | organization | SUNMIL | SUN | MIL |  | 1991-12
Black Sea Fleet | Black Sea Fleet | organization | RUSMIL | RUS | MIL
Russian armed forces; Russian army | Russian armed forces | organization | RUSMIL | RUS | MIL | 1992-05
=SBU; Security Service of Ukraine; Ukrainian Security Service; Ukraine's security service; S.B.U. | SBU | organization | UKRSPY | UKR | SPY | 1991-09
=HUR; =GUR; Ukrainian military intelligence; Ukraine's military intelligence; Main Directorate of Intelligence | HUR | organization | UKRSPY | UKR | SPY
Azov Battalion; Azov Regiment; Azov Brigade | Azov Brigade | organization | UKRMIL | UKR | MIL | 2014-05
Berkut | Berkut | organization | UKRCOP | UKR | COP |  | 2014-02
Armed Forces of Ukraine; Ukrainian armed forces; Ukrainian army | Armed Forces of Ukraine | organization | UKRMIL | UKR | MIL
Aidar Battalion | Aidar Battalion | organization | UKRMIL | UKR | MIL | 2014-05
NABU; National Anti-Corruption Bureau of Ukraine | NABU | organization | UKRCOP | UKR | COP | 2015
Belarusian KGB; KGB of Belarus | Belarusian KGB | organization | BLRSPY | BLR | SPY
Yugoslav People's Army; =JNA | Yugoslav People's Army | organization | YUGMIL | YUG | MIL |  | 1992-05
Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; =IDF; I.D.F.; Israeli army; Israeli military; Israeli armed forces; Israel's army; Israel's military; Tsahal | Israel Defense Forces | organization | ISRMIL | ISR | MIL | 1948-05
Israeli Air Force; =IAF | Israeli Air Force | organization | ISRMIL | ISR | MIL
Mossad | Mossad | organization | ISRSPY | ISR | SPY
Shin Bet; Shabak; Israel Security Agency | Shin Bet | organization | ISRSPY | ISR | SPY
Shayetet 13 | Shayetet 13 | organization | ISRMIL | ISR | MIL
Unit 8200 | Unit 8200 | organization | ISRMIL | ISR | MIL
COGAT; Coordinator of Government Activities in the Territories | COGAT | organization | ISRMIL | ISR | MIL
Israel Prison Service | Israel Prison Service | organization | ISRCOP | ISR | COP
Palestinian security forces; Palestinian police; Preventive Security | Palestinian security forces | organization | PSECOP | PSE | COP
Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Iran's Revolutionary Guards; Iran's Revolutionary Guard; Iranian Revolutionary Guards; Iranian Revolutionary Guard; Revolutionary Guard Corps; Iranian Revolutionary Guard Corps; Pasdaran | Islamic Revolutionary Guard Corps | organization | IRNMIL | IRN | MIL | 1979-05
Quds Force; Qods Force; Al-Quds Force; IRGC Quds Force | Quds Force | organization | IRNMIL | IRN | MIL
Basij; Basij militia; Basiji | Basij | organization | IRNMIL | IRN | MIL | 1979-11
SAVAK | SAVAK | organization | IRNSPY | IRN | SPY | 1957 | 1979
Artesh; Iranian army | Artesh | organization | IRNMIL | IRN | MIL
Morality police; Iran's morality police; Guidance Patrol | Guidance Patrol | organization | IRNCOP | IRN | COP
Turkish National Intelligence Organization; National Intelligence Organization; Turkish intelligence agency; Turkish intelligence | National Intelligence Organization | organization | TURSPY | TUR | SPY
Turkish armed forces; Turkish military; Turkish army; =TSK | Turkish armed forces | organization | TURMIL | TUR | MIL
Republican Guard; Iraqi Republican Guard | Iraqi Republican Guard | organization | IRQMIL | IRQ | MIL |  | 2003-04
Fedayeen Saddam; Saddam Fedayeen | Fedayeen Saddam | organization | IRQMIL | IRQ | MIL | 1995 | 2003-04
Iraqi army; Iraqi security forces; Iraqi military | Iraqi security forces | organization | IRQMIL | IRQ | MIL
Counter Terrorism Service; Iraqi Counter Terrorism Service; Iraq's Golden Division | Iraqi Counter Terrorism Service | organization | IRQMIL | IRQ | MIL
Peshmerga; Kurdish peshmerga; Peshmerga forces | Peshmerga | organization | IRQMIL | IRQ | MIL
Asayish | Asayish | organization | IRQCOP | IRQ | COP
Syrian Arab Army; Syrian army | Syrian army | organization | SYRMIL | SYR | MIL
Tiger Forces | Tiger Forces | organization | SYRMIL | SYR | MIL | 2013 | 2024-12
Republican Guard of Syria; Syrian Republican Guard | Republican Guard of Syria | organization | SYRMIL | SYR | MIL
Mukhabarat | Mukhabarat | organization | SYRSPY | SYR | SPY
Lebanese Armed Forces; Lebanese army | Lebanese army | organization | LBNMIL | LBN | MIL
Internal Security Forces; Lebanese Internal Security Forces | Internal Security Forces | organization | LBNCOP | LBN | COP
Arab Legion | Arab Legion | organization | JORMIL | JOR | MIL |  | 1956
Egyptian army; Egyptian armed forces; Egyptian military | Egyptian army | organization | EGYMIL | EGY | MIL
Supreme Council of the Armed Forces; SCAF | Supreme Council of the Armed Forces | organization | EGYMIL | EGY | MIL
Inter-Services Intelligence; =ISI; Pakistan's ISI; I.S.I. | Inter-Services Intelligence | organization | PAKSPY | PAK | SPY
Inter-Services Public Relations; ISPR | Inter-Services Public Relations | organization | PAKMIL | PAK | MIL
Pakistan Army; Pakistani army; Pakistani military; Pakistan military | Pakistan Army | organization | PAKMIL | PAK | MIL
Frontier Corps | Frontier Corps | organization | PAKMIL | PAK | MIL
Pakistan Rangers; Sindh Rangers | Pakistan Rangers | organization | PAKMIL | PAK | MIL
Research and Analysis Wing; R&AW | Research and Analysis Wing | organization | INDSPY | IND | SPY
Central Bureau of Investigation; =CBI | Central Bureau of Investigation | organization | INDCOP | IND | COP
National Investigation Agency; =NIA | National Investigation Agency | organization | INDCOP | IND | COP | 2009
=Border Security Force; =BSF | Border Security Force | organization | INDMIL | IND | MIL
Central Reserve Police Force; CRPF | Central Reserve Police Force | organization | INDCOP | IND | COP
Indian Army | Indian Army | organization | INDMIL | IND | MIL
Indian Navy | Indian Navy | organization | INDMIL | IND | MIL
Rapid Action Battalion; =RAB | Rapid Action Battalion | organization | BGDCOP | BGD | COP | 2004
Afghan National Army; =ANA; Afghan army | Afghan National Army | organization | AFGMIL | AFG | MIL | 2002 | 2021-08
Afghan National Police; Afghan police | Afghan National Police | organization | AFGCOP | AFG | COP | 2002 | 2021-08
Afghan National Security Forces; Afghan National Defense and Security Forces; ANDSF; Afghan security forces | Afghan National Security Forces | organization | AFGMIL | AFG | MIL | 2002 | 2021-08
National Directorate of Security; =NDS | National Directorate of Security | organization | AFGSPY | AFG | SPY | 2002 | 2021-08
General Directorate of Intelligence; =GDI | General Directorate of Intelligence | organization | AFGSPY | AFG | SPY | 2021-08
People's Liberation Army; =PLA; Chinese army; Chinese military; China's military | People's Liberation Army | organization | CHNMIL | CHN | MIL
PLA Navy; People's Liberation Army Navy; Chinese navy | PLA Navy | organization | CHNMIL | CHN | MIL
PLA Rocket Force | PLA Rocket Force | organization | CHNMIL | CHN | MIL | 2016
People's Armed Police | People's Armed Police | organization | CHNCOP | CHN | COP
China Coast Guard; Chinese coast guard | China Coast Guard | organization | CHNCOP | CHN | COP
Central Military Commission; =CMC | Central Military Commission | organization | CHNMIL | CHN | MIL
Philippine Coast Guard | Philippine Coast Guard | organization | PHLCOP | PHL | COP
Armed Forces of the Philippines; Philippine military | Armed Forces of the Philippines | organization | PHLMIL | PHL | MIL
Self-Defense Forces; Self-Defence Forces; Japan Self-Defense Forces; Japanese Self-Defense Forces | Self-Defense Forces | organization | JPNMIL | JPN | MIL
Japan Coast Guard; Japanese coast guard | Japan Coast Guard | organization | JPNCOP | JPN | COP
National Intelligence Service; South Korean National Intelligence Service; South Korea's spy agency | National Intelligence Service | organization | KORSPY | KOR | SPY
Korean People's Army; North Korean army; North Korean military | Korean People's Army | organization | PRKMIL | PRK | MIL
Tatmadaw; Myanmar military; Myanmar army; Burmese army | Tatmadaw | organization | MMRMIL | MMR | MIL
Kopassus | Kopassus | organization | IDNMIL | IDN | MIL
=TNI; Indonesian military; Indonesian army | TNI | organization | IDNMIL | IDN | MIL
Kempeitai | Kempeitai | organization | JPNMIL | JPN | MIL
Royal Thai Army; Thai army; Thai military | Royal Thai Army | organization | THAMIL | THA | MIL
ASIO; Australian Security Intelligence Organisation | ASIO | organization | AUSSPY | AUS | SPY
Royal Canadian Mounted Police; RCMP | Royal Canadian Mounted Police | organization | CANCOP | CAN | COP
CSIS; Canadian Security Intelligence Service | CSIS | organization | CANSPY | CAN | SPY
Directorate of Intelligence and Security; DINA | DINA | organization | CHLSPY | CHL | SPY | 1974 | 1977
SEBIN; Bolivarian National Intelligence Service | SEBIN | organization | VENSPY | VEN | SPY | 2009
Bolivarian National Guard; Venezuelan National Guard | Bolivarian National Guard | organization | VENMIL | VEN | MIL
Nigerian army; Nigerian military | Nigerian army | organization | NGAMIL | NGA | MIL
State Security Service; Department of State Services; =DSS | Department of State Services | organization | NGASPY | NGA | SPY
EFCC; Economic and Financial Crimes Commission | EFCC | organization | NGACOP | NGA | COP | 2003
Sudanese Armed Forces; Sudanese army; Sudan's army; Sudan's military | Sudanese Armed Forces | organization | SDNMIL | SDN | MIL
NISS; National Intelligence and Security Service | NISS | organization | SDNSPY | SDN | SPY | 2004 | 2019-07
Ethiopian National Defence Force; Ethiopian National Defense Force; ENDF; Ethiopian army | Ethiopian National Defence Force | organization | ETHMIL | ETH | MIL
Kenya Defence Forces; =KDF; Kenyan army | Kenya Defence Forces | organization | KENMIL | KEN | MIL
UPDF; Uganda People's Defence Force; Uganda People's Defense Force; Ugandan army | Uganda People's Defence Force | organization | UGAMIL | UGA | MIL
Rwanda Defence Force; Rwandan army | Rwanda Defence Force | organization | RWAMIL | RWA | MIL
FARDC; Congolese army; Armed Forces of the Democratic Republic of the Congo | FARDC | organization | CODMIL | COD | MIL
Central Intelligence Organisation | Central Intelligence Organisation | organization | ZWESPY | ZWE | SPY
National Prosecuting Authority | National Prosecuting Authority | organization | ZAFJUD | ZAF | JUD
SANDF; South African National Defence Force | South African National Defence Force | organization | ZAFMIL | ZAF | MIL | 1994-04
=Coordination Council | Coordination Council | organization | BLROPP | BLR | OPP | 2020-08

# Parties and movements: Middle East and Turkey
=Fatah; Al-Fatah; Palestinian National Liberation Movement | Fatah | organization | PSEPTY | PSE | PTY
Palestine Liberation Organization; =PLO; P.L.O.; Palestine Liberation Organisation | Palestine Liberation Organization | organization | PSEPLO | PSE | PTY | 1964-05
Palestinian National Initiative | Palestinian National Initiative | organization | PSEPTY | PSE | PTY
=Likud; Likud Party | Likud | organization | ISRPTY | ISR | PTY
Israeli Labor Party; Israeli Labour Party; Israel's Labor Party; Israel's Labour Party | Israeli Labor Party | organization | ISRPTY | ISR | PTY
=Yesh Atid | Yesh Atid | organization | ISRPTY | ISR | PTY
=Kadima | Kadima | organization | ISRPTY | ISR | PTY | 2005-11
=Shas; Shas party | Shas | organization | ISRPTY | ISR | PTY
Yisrael Beiteinu; Yisrael Beitenu; Israel Beitenu | Yisrael Beiteinu | organization | ISRPTY | ISR | PTY
=Jewish Home | Jewish Home | organization | ISRPTY | ISR | PTY
Religious Zionism party; Religious Zionist Party | Religious Zionist Party | organization | ISRPTY | ISR | PTY
Otzma Yehudit; =Jewish Power | Otzma Yehudit | organization | ISRPTY | ISR | PTY
United Torah Judaism | United Torah Judaism | organization | ISRPTY | ISR | PTY
Blue and White party; Kahol Lavan | Blue and White | organization | ISRPTY | ISR | PTY
Meretz | Meretz | organization | ISRPTY | ISR | PTY
Balad party; Ra'am; United Arab List | United Arab List | organization | ISRPTY | ISR | PTY
Muslim Brotherhood; Muslim Brothers; Moslem Brotherhood; Ikhwan | Muslim Brotherhood | organization | EGYMOSMBR | EGY | OPP | 1928
Freedom and Justice Party | Freedom and Justice Party | organization | EGYPTY | EGY | PTY | 2011
National Democratic Party of Egypt; Egypt's National Democratic Party | National Democratic Party of Egypt | organization | EGYPTY | EGY | PTY | 1978 | 2011-04
Al-Nour Party; Nour Party; Salafist Nour Party | Nour Party | organization | EGYPTY | EGY | PTY | 2011
Wafd; Wafd Party; New Wafd | Wafd Party | organization | EGYPTY | EGY | PTY
Tamarod; Tamarod movement | Tamarod | organization | EGYOPP | EGY | OPP | 2013
Baath Party; Ba'ath Party; Arab Socialist Baath Party; Baathists; Baath | Baath Party | organization | SYRPTY | SYR | PTY
Syrian National Council | Syrian National Council | organization | SYROPP | SYR | OPP | 2011-08
Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces; Syrian opposition coalition | Syrian National Coalition | organization | SYROPP | SYR | OPP | 2012-11
High Negotiations Committee; Syrian Negotiation Commission | High Negotiations Committee | organization | SYROPP | SYR | OPP | 2015-12
Democratic Union Party; =PYD; Kurdish Democratic Union Party | Democratic Union Party | organization | SYRPTY | SYR | PTY | 2003
Autonomous Administration of North and East Syria; Rojava | Autonomous Administration of North and East Syria | organization | SYRSEP | SYR | SEP | 2014
Iraqi National Congress | Iraqi National Congress | organization | IRQPTY | IRQ | PTY | 1992
Dawa Party; Islamic Dawa Party; =Dawa | Islamic Dawa Party | organization | IRQPTY | IRQ | PTY
State of Law coalition; =State of Law | State of Law coalition | organization | IRQPTY | IRQ | PTY | 2009
Islamic Supreme Council of Iraq; Supreme Council for the Islamic Revolution in Iraq; SCIRI; Supreme Iraqi Islamic Council | Islamic Supreme Council of Iraq | organization | IRQPTY | IRQ | PTY | 1982
Sadrist Movement; Sadrist bloc; Sadr movement; Sairoon | Sadrist Movement | organization | IRQPTY | IRQ | PTY
Iraqiya coalition; Iraqi National Accord | Iraqi National Accord | organization | IRQPTY | IRQ | PTY
Kurdistan Democratic Party; =KDP | Kurdistan Democratic Party | organization | IRQPTYKDP | IRQ | PTY | 1946-08
Patriotic Union of Kurdistan; =PUK | Patriotic Union of Kurdistan | organization | IRQPTYPUK | IRQ | PTY | 1975
=Gorran; Gorran Movement | Gorran | organization | IRQPTY | IRQ | PTY | 2009
Association of Muslim Scholars | Association of Muslim Scholars | organization | IRQREL | IRQ | REL | 2003
=Amal; Amal Movement | Amal Movement | organization | LBNPTY | LBN | PTY
=Future Movement | Future Movement | organization | LBNPTY | LBN | PTY
Free Patriotic Movement | Free Patriotic Movement | organization | LBNPTY | LBN | PTY
Lebanese Forces; Lebanese Forces party | Lebanese Forces | organization | LBNPTY | LBN | PTY
Kataeb Party; Kataeb; Phalange Party; Lebanese Phalange | Kataeb Party | organization | LBNPTY | LBN | PTY
Progressive Socialist Party | Progressive Socialist Party | organization | LBNPTY | LBN | PTY
March 14 alliance; March 14 coalition | March 14 alliance | organization | LBNPTY | LBN | PTY | 2005
March 8 alliance; March 8 coalition | March 8 alliance | organization | LBNPTY | LBN | PTY | 2005
Al Wefaq; =Wefaq; Wefaq National Islamic Society | Al-Wefaq | organization | BHROPP | BHR | OPP | 2001 | 2016
General People's Congress | General People's Congress | organization | YEMPTY | YEM | PTY
=Islah; Islah Party; Al-Islah | Islah | organization | YEMPTY | YEM | PTY
National Council of Resistance of Iran; NCRI | National Council of Resistance of Iran | organization | IRNOPP | IRN | OPP
=Green Movement; Iran's Green Movement | Iranian Green Movement | organization | IRNOPP | IRN | OPP | 2009-06
Tudeh Party | Tudeh Party | organization | IRNPTY | IRN | PTY
AK Party; =AKP; Justice and Development Party of Turkey; Turkey's Justice and Development Party; Justice and Development Party | AK Party | organization | TURPTY | TUR | PTY | 2001-08
Republican People's Party; =CHP | Republican People's Party | organization | TURPTY | TUR | PTY
Nationalist Movement Party; =MHP; Nationalist Action Party | Nationalist Movement Party | organization | TURPTY | TUR | PTY
Peoples' Democratic Party; =HDP; People's Democratic Party of Turkey; pro-Kurdish Peoples' Democratic Party | Peoples' Democratic Party | organization | TURPTY | TUR | PTY | 2012-10
DEM Party; Peoples' Equality and Democracy Party | DEM Party | organization | TURPTY | TUR | PTY | 2023-10
=Good Party; IYI Party | Good Party | organization | TURPTY | TUR | PTY | 2017-10
=Welfare Party; Refah Party | Welfare Party | organization | TURPTY | TUR | PTY | 1983 | 1998-01
Democratic Society Party | Democratic Society Party | organization | TURPTY | TUR | PTY | 2005 | 2009-12
Peace and Democracy Party | Peace and Democracy Party | organization | TURPTY | TUR | PTY | 2008 | 2014
True Path Party | True Path Party | organization | TURPTY | TUR | PTY
Motherland Party; ANAP | Motherland Party | organization | TURPTY | TUR | PTY
Gülen movement; Gulen movement; Hizmet movement; FETO; FETÖ; Gulenists; Gülenists; Gulenist | Gülen movement | organization | TURREL | TUR | REL

# Parties: Europe, Russia
=Labour Party; British Labour Party; Britain's Labour Party; UK Labour Party; =New Labour | Labour Party | organization | GBRPTY | GBR | PTY
=Conservative Party; =Tories; Tory Party; British Conservative Party; Britain's Conservative Party; =Tory | Conservative Party | organization | GBRPTY | GBR | PTY
Liberal Democrats; Lib Dems; British Liberal Democrats | Liberal Democrats | organization | GBRPTY | GBR | PTY | 1988
Scottish National Party; =SNP | Scottish National Party | organization | GBRPTY | GBR | PTY
UK Independence Party; UKIP | UK Independence Party | organization | GBRPTY | GBR | PTY
Brexit Party; =Reform UK | Reform UK | organization | GBRPTY | GBR | PTY | 2019
Democratic Unionist Party; =DUP | Democratic Unionist Party | organization | GBRPTY | GBR | PTY
Ulster Unionist Party; =UUP | Ulster Unionist Party | organization | GBRPTY | GBR | PTY
Social Democratic and Labour Party; SDLP | Social Democratic and Labour Party | organization | GBRPTY | GBR | PTY
Sinn Fein; Sinn Féin | Sinn Fein | organization | GBRPTY | GBR | PTY
Plaid Cymru | Plaid Cymru | organization | GBRPTY | GBR | PTY
British National Party | British National Party | organization | GBRPTY | GBR | PTY
Fianna Fail; Fianna Fáil | Fianna Fáil | organization | IRLPTY | IRL | PTY
Fine Gael | Fine Gael | organization | IRLPTY | IRL | PTY
Christian Democratic Union; =CDU; CDU/CSU; Christian Democrats of Germany | Christian Democratic Union | organization | DEUPTY | DEU | PTY
Christian Social Union; =CSU; Bavaria's CSU | Christian Social Union | organization | DEUPTY | DEU | PTY
Social Democratic Party of Germany; =SPD; German Social Democrats | Social Democratic Party of Germany | organization | DEUPTY | DEU | PTY
Free Democratic Party; =FDP; =Free Democrats | Free Democratic Party | organization | DEUPTY | DEU | PTY
Alternative for Germany; AfD; Alternative fuer Deutschland; Alternative für Deutschland; Alternative fur Deutschland | Alternative for Germany | organization | DEUPTY | DEU | PTY | 2013-02
Alliance 90/The Greens; German Greens; Germany's Greens | Alliance 90/The Greens | organization | DEUPTY | DEU | PTY
Die Linke; Left Party of Germany; =PDS | Die Linke | organization | DEUPTY | DEU | PTY
Sahra Wagenknecht Alliance; =BSW | Sahra Wagenknecht Alliance | organization | DEUPTY | DEU | PTY | 2024-01
Pegida | Pegida | organization | DEUCVL | DEU | CVL | 2014-10
Reichsbürger; Reichsburger; Reichsbuerger; Reichsbürger movement; Reichsburger movement | Reichsbürger | organization | DEUCRM | DEU | CRM
National Rally; Rassemblement National; Front National; French National Front | National Rally | organization | FRAPTY | FRA | PTY
Socialist Party of France; French Socialist Party; French Socialists; Parti Socialiste | Socialist Party of France | organization | FRAPTY | FRA | PTY
Les Républicains; Les Republicains; Republicans of France; =UMP; Union for a Popular Movement | Les Républicains | organization | FRAPTY | FRA | PTY
La République En Marche; La Republique En Marche; En Marche; =Renaissance party | Renaissance | organization | FRAPTY | FRA | PTY | 2016-04
La France Insoumise; France Unbowed; =LFI | La France Insoumise | organization | FRAPTY | FRA | PTY | 2016-02
Reconquête; Reconquete | Reconquête | organization | FRAPTY | FRA | PTY | 2021-12
New Popular Front | New Popular Front | organization | FRAPTY | FRA | PTY | 2024-06
French Communist Party | French Communist Party | organization | FRAPTY | FRA | PTY
Yellow Vests; Gilets Jaunes; yellow vest movement; yellow vest protesters | Yellow Vests | organization | FRACVL | FRA | CVL | 2018-11
=Forza Italia | Forza Italia | organization | ITAPTY | ITA | PTY
=Lega; Northern League; Lega Nord; League party of Italy | Lega | organization | ITAPTY | ITA | PTY
Brothers of Italy; Fratelli d'Italia | Brothers of Italy | organization | ITAPTY | ITA | PTY | 2012-12
Five Star Movement; 5-Star Movement; =M5S | Five Star Movement | organization | ITAPTY | ITA | PTY | 2009-10
Democratic Party of Italy; Italian Democratic Party; Italy's Democratic Party | Democratic Party of Italy | organization | ITAPTY | ITA | PTY | 2007-10
Italian Communist Party | Italian Communist Party | organization | ITAPTY | ITA | PTY |  | 1991-02
PSOE; Spanish Socialist Workers' Party; Spanish Socialist Party; Spanish Socialists | PSOE | organization | ESPPTY | ESP | PTY
Spanish People's Party; Spain's People's Party; =Partido Popular | Spanish People's Party | organization | ESPPTY | ESP | PTY
=Vox; Vox party | Vox | organization | ESPPTY | ESP | PTY | 2013-12
=Podemos | Podemos | organization | ESPPTY | ESP | PTY | 2014-01
=Sumar | Sumar | organization | ESPPTY | ESP | PTY | 2022
Ciudadanos | Ciudadanos | organization | ESPPTY | ESP | PTY
=Batasuna; Herri Batasuna; EH Bildu | Batasuna | organization | ESPPTY | ESP | PTY
Basque Nationalist Party; =PNV | Basque Nationalist Party | organization | ESPPTY | ESP | PTY
Junts per Catalunya; =Junts; Together for Catalonia | Junts per Catalunya | organization | ESPPTY | ESP | PTY
Republican Left of Catalonia; =ERC; Esquerra Republicana | Republican Left of Catalonia | organization | ESPPTY | ESP | PTY
=Chega | Chega | organization | PRTPTY | PRT | PTY | 2019
Freedom Party of Austria; Austrian Freedom Party; =FPO; FPÖ; FPOe | Freedom Party of Austria | organization | AUTPTY | AUT | PTY
Austrian People's Party; =OVP; ÖVP | Austrian People's Party | organization | AUTPTY | AUT | PTY
Swiss People's Party; =SVP | Swiss People's Party | organization | CHEPTY | CHE | PTY
Party for Freedom; =PVV; Dutch Freedom Party | Party for Freedom | organization | NLDPTY | NLD | PTY | 2006-02
Pim Fortuyn List; =LPF | Pim Fortuyn List | organization | NLDPTY | NLD | PTY | 2002 | 2008
=VVD; People's Party for Freedom and Democracy | VVD | organization | NLDPTY | NLD | PTY
Vlaams Belang; Vlaams Blok; Flemish Interest | Vlaams Belang | organization | BELPTY | BEL | PTY
New Flemish Alliance; N-VA | New Flemish Alliance | organization | BELPTY | BEL | PTY
Danish People's Party | Danish People's Party | organization | DNKPTY | DNK | PTY
Sweden Democrats | Sweden Democrats | organization | SWEPTY | SWE | PTY
Finns Party; True Finns | Finns Party | organization | FINPTY | FIN | PTY
=Law and Justice; Law and Justice party; PiS | Law and Justice | organization | POLPTY | POL | PTY | 2001
Civic Platform; Civic Coalition | Civic Platform | organization | POLPTY | POL | PTY | 2001
Solidarity trade union; Solidarnosc; Solidarność | Solidarity | organization | POLLAB | POL | LAB | 1980-08
Fidesz; Fidesz party | Fidesz | organization | HUNPTY | HUN | PTY
Jobbik | Jobbik | organization | HUNPTY | HUN | PTY
Tisza party; =Tisza | Tisza | organization | HUNPTY | HUN | PTY
=Smer; Smer-SD; Direction-Social Democracy | Smer | organization | SVKPTY | SVK | PTY
ANO movement; ANO party | ANO | organization | CZEPTY | CZE | PTY | 2011
Alliance for the Union of Romanians; =AUR | Alliance for the Union of Romanians | organization | ROUPTY | ROU | PTY | 2019
GERB | GERB | organization | BGRPTY | BGR | PTY | 2006
=Syriza | Syriza | organization | GRCPTY | GRC | PTY
=New Democracy; New Democracy party | New Democracy | organization | GRCPTY | GRC | PTY
PASOK | PASOK | organization | GRCPTY | GRC | PTY
=Golden Dawn | Golden Dawn | organization | GRCPTY | GRC | PTY
AKEL | AKEL | organization | CYPPTY | CYP | PTY
Serbian Progressive Party; =SNS | Serbian Progressive Party | organization | SRBPTY | SRB | PTY | 2008
Serbian Radical Party | Serbian Radical Party | organization | SRBPTY | SRB | PTY
Socialist Party of Serbia | Socialist Party of Serbia | organization | SRBPTY | SRB | PTY
Croatian Democratic Union; =HDZ | Croatian Democratic Union | organization | HRVPTY | HRV | PTY
Party of Democratic Action | Party of Democratic Action | organization | BIHPTY | BIH | PTY
Alliance of Independent Social Democrats; SNSD | Alliance of Independent Social Democrats | organization | BIHPTY | BIH | PTY
Vetevendosje; Vetëvendosje; Self-Determination Movement | Vetëvendosje | organization | XKXPTY | XKX | PTY
Democratic League of Kosovo; =LDK | Democratic League of Kosovo | organization | XKXPTY | XKX | PTY
VMRO-DPMNE | VMRO-DPMNE | organization | MKDPTY | MKD | PTY
United Russia; United Russia party | United Russia | organization | RUSPTY | RUS | PTY | 2001-12
Communist Party of the Russian Federation; Russian Communist Party; KPRF | Communist Party of the Russian Federation | organization | RUSPTY | RUS | PTY | 1993-02
Liberal Democratic Party of Russia; LDPR | Liberal Democratic Party of Russia | organization | RUSPTY | RUS | PTY
=Yabloko | Yabloko | organization | RUSPTY | RUS | PTY
A Just Russia | A Just Russia | organization | RUSPTY | RUS | PTY | 2006
Communist Party of the Soviet Union; CPSU; Soviet Communist Party | Communist Party of the Soviet Union | organization | SUNGOV | SUN | PTY |  | 1991-11
Party of Regions | Party of Regions | organization | UKRPTY | UKR | PTY | 1997 | 2023
=Servant of the People; Servant of the People party | Servant of the People | organization | UKRPTY | UKR | PTY | 2017
European Solidarity; Petro Poroshenko Bloc | European Solidarity | organization | UKRPTY | UKR | PTY
Batkivshchyna; Fatherland party; Yulia Tymoshenko Bloc | Batkivshchyna | organization | UKRPTY | UKR | PTY
=Our Ukraine; Our Ukraine bloc | Our Ukraine | organization | UKRPTY | UKR | PTY
Opposition Platform - For Life; =Opposition Platform | Opposition Platform - For Life | organization | UKRPTY | UKR | PTY
=Svoboda; Svoboda party | Svoboda | organization | UKRPTY | UKR | PTY
Euromaidan; =Maidan movement | Euromaidan | organization | UKROPP | UKR | OPP | 2013-11 | 2014-02
Georgian Dream; Georgian Dream party; Georgian Dream coalition | Georgian Dream | organization | GEOPTY | GEO | PTY | 2012-04
United National Movement | United National Movement | organization | GEOPTY | GEO | PTY | 2001
Party of Action and Solidarity | Party of Action and Solidarity | organization | MDAPTY | MDA | PTY | 2016-05
Shor Party; Sor Party | Shor Party | organization | MDAPTY | MDA | PTY |  | 2023-06
Democratic Party of Moldova | Democratic Party of Moldova | organization | MDAPTY | MDA | PTY
Viasna; Vesna rights group; Viasna human rights centre | Viasna | organization | BLRHRI | BLR

# Parties: Asia
Communist Party of China; Chinese Communist Party; =CCP; China's Communist Party | Communist Party of China | organization | CHNGOV | CHN | PTY
Kuomintang; =KMT; Chinese Nationalist Party | Kuomintang | organization | TWNPTY | TWN | PTY
Democratic Progressive Party; =DPP | Democratic Progressive Party | organization | TWNPTY | TWN | PTY | 1986-09
Taiwan People's Party | Taiwan People's Party | organization | TWNPTY | TWN | PTY | 2019-08
Liberal Democratic Party; =LDP; Japan's Liberal Democratic Party | Liberal Democratic Party | organization | JPNPTY | JPN | PTY
Komeito; New Komeito | Komeito | organization | JPNPTY | JPN | PTY
Constitutional Democratic Party of Japan; Constitutional Democratic Party | Constitutional Democratic Party of Japan | organization | JPNPTY | JPN | PTY | 2017-10
Democratic Party of Japan; =DPJ | Democratic Party of Japan | organization | JPNPTY | JPN | PTY | 1998 | 2016
Nippon Ishin; Japan Innovation Party; Nippon Ishin no Kai | Nippon Ishin | organization | JPNPTY | JPN | PTY
People Power Party | People Power Party | organization | KORPTY | KOR | PTY | 2020-09
Democratic Party of Korea; South Korea's Democratic Party; Minjoo Party | Democratic Party of Korea | organization | KORPTY | KOR | PTY
Saenuri Party; Grand National Party; Liberty Korea Party | Saenuri Party | organization | KORPTY | KOR | PTY
Workers' Party of Korea; North Korea's Workers' Party; Korean Workers' Party | Workers' Party of Korea | organization | PRKGOV | PRK | PTY
Bharatiya Janata Party; =BJP; Hindu nationalist BJP | Bharatiya Janata Party | organization | INDPTY | IND | PTY | 1980-04
Indian National Congress; Congress Party; India's Congress Party; Indian Congress party | Indian National Congress | organization | INDPTY | IND | PTY
Aam Aadmi Party; Common Man's Party | Aam Aadmi Party | organization | INDPTY | IND | PTY | 2012-11
Rashtriya Swayamsevak Sangh; =RSS | Rashtriya Swayamsevak Sangh | organization | INDREL | IND | REL
Vishva Hindu Parishad; Vishwa Hindu Parishad; =VHP | Vishva Hindu Parishad | organization | INDREL | IND | REL
Bajrang Dal | Bajrang Dal | organization | INDREL | IND | REL
Shiv Sena | Shiv Sena | organization | INDPTY | IND | PTY
Trinamool Congress; =TMC; All India Trinamool Congress | Trinamool Congress | organization | INDPTY | IND | PTY
Samajwadi Party | Samajwadi Party | organization | INDPTY | IND | PTY
Bahujan Samaj Party | Bahujan Samaj Party | organization | INDPTY | IND | PTY
Communist Party of India (Marxist); CPI(M); =CPM | Communist Party of India (Marxist) | organization | INDPTY | IND | PTY
Shiromani Akali Dal; Akali Dal | Shiromani Akali Dal | organization | INDPTY | IND | PTY
=DMK; Dravida Munnetra Kazhagam | DMK | organization | INDPTY | IND | PTY
AIADMK | AIADMK | organization | INDPTY | IND | PTY
Hurriyat Conference; All Parties Hurriyat Conference; Hurriyat; APHC | Hurriyat Conference | organization | INDSEP | IND | SEP | 1993
National Conference of Kashmir; Jammu and Kashmir National Conference | Jammu and Kashmir National Conference | organization | INDPTY | IND | PTY
Pakistan Peoples Party; Pakistan People's Party; =PPP | Pakistan Peoples Party | organization | PAKPTY | PAK | PTY
Pakistan Muslim League-Nawaz; Pakistan Muslim League-N; PML-N; PMLN; Pakistan Muslim League (Nawaz); Pakistan Muslim League | Pakistan Muslim League-Nawaz | organization | PAKPTY | PAK | PTY
Pakistan Tehreek-e-Insaf; Pakistan Tehreek-i-Insaf; Tehreek-e-Insaf; Pakistan Movement for Justice | Pakistan Tehreek-e-Insaf | organization | PAKPTY | PAK | PTY | 1996-04
Muttahida Qaumi Movement; =MQM | Muttahida Qaumi Movement | organization | PAKPTY | PAK | PTY
Awami National Party | Awami National Party | organization | PAKPTY | PAK | PTY
Jamaat-e-Islami; Jamaat-i-Islami | Jamaat-e-Islami | organization | PAKPTY | PAK | PTY
Jamiat Ulema-e-Islam; Jamiat Ulema-i-Islam; JUI-F; =JUI | Jamiat Ulema-e-Islam | organization | PAKPTY | PAK | PTY
Tehreek-e-Labbaik Pakistan; =TLP; Tehreek-e-Labaik; Tehreek-i-Labbaik | Tehreek-e-Labbaik Pakistan | organization | PAKPTY | PAK | PTY | 2015
Pashtun Tahafuz Movement; =PTM | Pashtun Tahafuz Movement | organization | PAKOPP | PAK | OPP | 2018
Baloch Yakjehti Committee | Baloch Yakjehti Committee | organization | PAKOPP | PAK | OPP
Muttahida Majlis-e-Amal; =MMA | Muttahida Majlis-e-Amal | organization | PAKPTY | PAK | PTY
Awami League; Bangladesh Awami League | Awami League | organization | BGDPTY | BGD | PTY
Bangladesh Nationalist Party; =BNP | Bangladesh Nationalist Party | organization | BGDPTY | BGD | PTY
Jatiya Party | Jatiya Party | organization | BGDPTY | BGD | PTY
Hefazat-e-Islam; Hifazat-e-Islam | Hefazat-e-Islam | organization | BGDREL | BGD | REL
Sri Lanka Freedom Party | Sri Lanka Freedom Party | organization | LKAPTY | LKA | PTY
United National Party | United National Party | organization | LKAPTY | LKA | PTY
Janatha Vimukthi Peramuna; =JVP; National People's Power | Janatha Vimukthi Peramuna | organization | LKAPTY | LKA | PTY
Tamil National Alliance | Tamil National Alliance | organization | LKAPTY | LKA | PTY
Nepali Congress | Nepali Congress | organization | NPLPTY | NPL | PTY
CPN-UML; Communist Party of Nepal (UML) | CPN-UML | organization | NPLPTY | NPL | PTY
National League for Democracy; =NLD | National League for Democracy | organization | MMRPTY | MMR | PTY | 1988-09
Union Solidarity and Development Party; USDP | Union Solidarity and Development Party | organization | MMRPTY | MMR | PTY | 2010
Pheu Thai; Pheu Thai Party; Puea Thai Party | Pheu Thai | organization | THAPTY | THA | PTY | 2007
Thai Rak Thai | Thai Rak Thai | organization | THAPTY | THA | PTY | 1998 | 2007-05
Move Forward Party; =Move Forward | Move Forward Party | organization | THAPTY | THA | PTY |  | 2024-08
People's Alliance for Democracy; Yellow Shirts | People's Alliance for Democracy | organization | THAOPP | THA | OPP
United Front for Democracy Against Dictatorship; Red Shirts; =UDD | United Front for Democracy Against Dictatorship | organization | THAOPP | THA | OPP
Palang Pracharath; Palang Pracharath Party | Palang Pracharath | organization | THAPTY | THA | PTY
Bhumjaithai; Bhumjaithai Party | Bhumjaithai | organization | THAPTY | THA | PTY
Cambodian People's Party; =CPP | Cambodian People's Party | organization | KHMPTY | KHM | PTY
Cambodia National Rescue Party; CNRP | Cambodia National Rescue Party | organization | KHMPTY | KHM | PTY | 2012 | 2017-11
FUNCINPEC | FUNCINPEC | organization | KHMPTY | KHM | PTY
Communist Party of Vietnam; Vietnamese Communist Party; Vietnam's Communist Party | Communist Party of Vietnam | organization | VNMGOV | VNM | PTY
United Malays National Organisation; UMNO | United Malays National Organisation | organization | MYSPTY | MYS | PTY
=Barisan Nasional | Barisan Nasional | organization | MYSPTY | MYS | PTY
Pakatan Harapan | Pakatan Harapan | organization | MYSPTY | MYS | PTY | 2015
Parti Islam Se-Malaysia; Pan-Malaysian Islamic Party | Parti Islam Se-Malaysia | organization | MYSPTY | MYS | PTY
People's Action Party; =PAP | People's Action Party | organization | SGPPTY | SGP | PTY
Workers' Party of Singapore | Workers' Party of Singapore | organization | SGPPTY | SGP | PTY
Golkar; Golkar party | Golkar | organization | IDNPTY | IDN | PTY
PDI-P; Indonesian Democratic Party of Struggle; PDIP | PDI-P | organization | IDNPTY | IDN | PTY
Gerindra; Gerindra Party | Gerindra | organization | IDNPTY | IDN | PTY
Nahdlatul Ulama | Nahdlatul Ulama | organization | IDNREL | IDN | REL
Muhammadiyah | Muhammadiyah | organization | IDNREL | IDN | REL
Communist Party of the Philippines | Communist Party of the Philippines | organization | PHLREBNPA | PHL | REB | 1968-12
National Democratic Front of the Philippines | National Democratic Front of the Philippines | organization | PHLREBNPA | PHL | REB
Fretilin | Fretilin | organization | TLSPTY | TLS | PTY
Australian Labor Party; Australia's Labor Party | Australian Labor Party | organization | AUSPTY | AUS | PTY
Liberal Party of Australia; Australian Liberal Party | Liberal Party of Australia | organization | AUSPTY | AUS | PTY

# Parties: Africa
African National Congress; =ANC; A.N.C. | African National Congress | organization | ZAFPTY | ZAF | PTY | 1912-01
Inkatha Freedom Party; =IFP; Inkatha | Inkatha Freedom Party | organization | ZAFPTY | ZAF | PTY
=Democratic Alliance; South Africa's Democratic Alliance | Democratic Alliance | organization | ZAFPTY | ZAF | PTY
Economic Freedom Fighters; =EFF | Economic Freedom Fighters | organization | ZAFPTY | ZAF | PTY | 2013
uMkhonto weSizwe Party; MK Party | uMkhonto weSizwe Party | organization | ZAFPTY | ZAF | PTY | 2023-12
COSATU; Congress of South African Trade Unions | COSATU | organization | ZAFLAB | ZAF | LAB
ZANU-PF; Zimbabwe African National Union-Patriotic Front | ZANU-PF | organization | ZWEPTY | ZWE | PTY
Movement for Democratic Change; =MDC | Movement for Democratic Change | organization | ZWEPTY | ZWE | PTY | 1999-09
Citizens Coalition for Change | Citizens Coalition for Change | organization | ZWEPTY | ZWE | PTY | 2022-01
FRELIMO; Mozambique Liberation Front | Frelimo | organization | MOZPTY | MOZ | PTY
Podemos party of Mozambique | Podemos (Mozambique) | organization | MOZPTY | MOZ | PTY
MPLA; Popular Movement for the Liberation of Angola | MPLA | organization | AGOPTY | AGO | PTY
FNLA; National Front for the Liberation of Angola | FNLA | organization | AGOREB | AGO | REB
All Progressives Congress; =APC | All Progressives Congress | organization | NGAPTY | NGA | PTY | 2013
Peoples Democratic Party; People's Democratic Party of Nigeria; Nigeria's People's Democratic Party; =PDP | Peoples Democratic Party | organization | NGAPTY | NGA | PTY | 1998
Nigeria Labour Congress; =NLC | Nigeria Labour Congress | organization | NGALAB | NGA | LAB
Islamic Movement in Nigeria | Islamic Movement in Nigeria | organization | NGAREL | NGA | REL
Orange Democratic Movement; =ODM | Orange Democratic Movement | organization | KENPTY | KEN | PTY
Jubilee Party | Jubilee Party | organization | KENPTY | KEN | PTY
United Democratic Alliance | United Democratic Alliance | organization | KENPTY | KEN | PTY
National Resistance Movement; =NRM | National Resistance Movement | organization | UGAPTY | UGA | PTY
Forum for Democratic Change | Forum for Democratic Change | organization | UGAPTY | UGA | PTY
National Unity Platform | National Unity Platform | organization | UGAPTY | UGA | PTY | 2020
Chama Cha Mapinduzi; =CCM | Chama Cha Mapinduzi | organization | TZAPTY | TZA | PTY
Chadema | Chadema | organization | TZAPTY | TZA | PTY
=Prosperity Party | Prosperity Party | organization | ETHPTY | ETH | PTY | 2019-12
Coalition for Unity and Democracy | Coalition for Unity and Democracy | organization | ETHPTY | ETH | PTY | 2004
National Congress Party; =NCP | National Congress Party | organization | SDNPTY | SDN | PTY
Forces of Freedom and Change; Forces for Freedom and Change; =FFC | Forces of Freedom and Change | organization | SDNOPP | SDN | OPP | 2019-01
Sudanese Professionals Association | Sudanese Professionals Association | organization | SDNOPP | SDN | OPP | 2018
Umma Party | Umma Party | organization | SDNPTY | SDN | PTY
Sudan People's Liberation Movement; SPLM | Sudan People's Liberation Movement | organization | SSDPTY | SSD | PTY
National Liberation Front of Algeria; Algeria's National Liberation Front; =FLN | National Liberation Front (Algeria) | organization | DZAPTY | DZA | PTY
Islamic Salvation Front; =FIS | Islamic Salvation Front | organization | DZAPTY | DZA | PTY | 1989 | 1992-03
=Ennahda; Ennahda Movement; =Nahda; Ennahdha | Ennahda | organization | TUNPTY | TUN | PTY
Nidaa Tounes | Nidaa Tounes | organization | TUNPTY | TUN | PTY | 2012
UGTT; Tunisian General Labour Union | UGTT | organization | TUNLAB | TUN | LAB
Istiqlal Party | Istiqlal Party | organization | MARPTY | MAR | PTY
National Democratic Congress of Ghana; Ghana's National Democratic Congress | National Democratic Congress (Ghana) | organization | GHAPTY | GHA | PTY
New Patriotic Party | New Patriotic Party | organization | GHAPTY | GHA | PTY
PASTEF | PASTEF | organization | SENPTY | SEN | PTY | 2014
Ivorian Popular Front | Ivorian Popular Front | organization | CIVPTY | CIV | PTY
Union for Democracy and Social Progress; UDPS | Union for Democracy and Social Progress | organization | CODPTY | COD | PTY
CENCO; Congolese Catholic bishops' conference | CENCO | organization | CODREL | COD | REL
CNDD-FDD | CNDD-FDD | organization | BDIPTY | BDI | PTY
PAIGC | PAIGC | organization | GNBPTY | GNB | PTY

# Parties: Americas
=Republican Party; =GOP; Grand Old Party; Republican National Committee; =RNC; =Republicans; House Republicans; Senate Republicans; US Republicans; U.S. Republicans | Republican Party | organization | USAPTY | USA | PTY
=Democratic Party; Democratic National Committee; =DNC; House Democrats; Senate Democrats; US Democrats; U.S. Democrats; =Democrats | Democratic Party | organization | USAPTY | USA | PTY
Liberal Party of Canada; Canadian Liberals; Canada's Liberal Party | Liberal Party of Canada | organization | CANPTY | CAN | PTY
Conservative Party of Canada; Canadian Conservatives; Canada's Conservative Party | Conservative Party of Canada | organization | CANPTY | CAN | PTY | 2003
New Democratic Party | New Democratic Party | organization | CANPTY | CAN | PTY
Bloc Québécois; Bloc Quebecois | Bloc Québécois | organization | CANPTY | CAN | PTY
Parti Québécois; Parti Quebecois | Parti Québécois | organization | CANPTY | CAN | PTY
Institutional Revolutionary Party; =PRI | Institutional Revolutionary Party | organization | MEXPTY | MEX | PTY
National Action Party; =PAN | National Action Party | organization | MEXPTY | MEX | PTY
Party of the Democratic Revolution; =PRD | Party of the Democratic Revolution | organization | MEXPTY | MEX | PTY
=Morena; Morena party; National Regeneration Movement | Morena | organization | MEXPTY | MEX | PTY | 2014
Workers' Party of Brazil; Brazil's Workers' Party; Brazilian Workers' Party | Workers' Party of Brazil | organization | BRAPTY | BRA | PTY
Landless Workers Movement; =MST; Landless Workers' Movement; Landless Rural Workers Movement | Landless Workers' Movement | organization | BRACVL | BRA | CVL
United Socialist Party of Venezuela; PSUV | United Socialist Party of Venezuela | organization | VENPTY | VEN | PTY
Democratic Unity Roundtable; Unitary Platform; Democratic Unitary Platform | Democratic Unity Roundtable | organization | VENOPP | VEN | OPP
Vente Venezuela | Vente Venezuela | organization | VENPTY | VEN | PTY
=Popular Will; Voluntad Popular | Popular Will | organization | VENPTY | VEN | PTY
=Democratic Center; Centro Democrático; Centro Democratico; Democratic Center Party | Democratic Center | organization | COLPTY | COL | PTY
=Historic Pact | Historic Pact | organization | COLPTY | COL | PTY | 2021
=Comunes; Commons party; Common Alternative Revolutionary Force | Comunes | organization | COLPTY | COL | PTY | 2017
Movement Toward Socialism; Movement for Socialism | Movement Toward Socialism | organization | BOLPTY | BOL | PTY
La Libertad Avanza; Liberty Advances | La Libertad Avanza | organization | ARGPTY | ARG | PTY | 2021
Justicialist Party; Peronists; Peronist Party | Justicialist Party | organization | ARGPTY | ARG | PTY
Mothers of the Plaza de Mayo; Mothers of Plaza de Mayo | Mothers of the Plaza de Mayo | organization | ARGCVL | ARG | CVL
Fuerza Popular; =Popular Force | Fuerza Popular | organization | PERPTY | PER | PTY
Peru Libre; Free Peru | Peru Libre | organization | PERPTY | PER | PTY
Citizen Revolution Movement | Citizen Revolution Movement | organization | ECUPTY | ECU | PTY
CONAIE; Confederation of Indigenous Nationalities of Ecuador | CONAIE | organization | ECUCVL | ECU | CVL
ARENA; Nationalist Republican Alliance | ARENA | organization | SLVPTY | SLV | PTY
Nuevas Ideas; New Ideas party | Nuevas Ideas | organization | SLVPTY | SLV | PTY | 2018
Sandinistas; Sandinista National Liberation Front; FSLN; Sandinista | Sandinista National Liberation Front | organization | NICPTY | NIC | PTY
Communist Party of Cuba; Cuban Communist Party | Communist Party of Cuba | organization | CUBGOV | CUB | PTY
Ladies in White; Damas de Blanco | Ladies in White | organization | CUBOPP | CUB | OPP
Fanmi Lavalas; =Lavalas | Fanmi Lavalas | organization | HTIPTY | HTI | PTY

# Unions
AFL-CIO | AFL-CIO | organization | USALAB | USA | LAB
United Auto Workers; =UAW | United Auto Workers | organization | USALAB | USA | LAB
Teamsters | Teamsters | organization | USALAB | USA | LAB
Trades Union Congress; =TUC | Trades Union Congress | organization | GBRLAB | GBR | LAB
RMT union; =RMT | RMT union | organization | GBRLAB | GBR | LAB
Unite union | Unite union | organization | GBRLAB | GBR | LAB
=CGT; French CGT; General Confederation of Labour | CGT | organization | FRALAB | FRA | LAB
CFDT | CFDT | organization | FRALAB | FRA | LAB
Verdi union; Ver.di | Ver.di | organization | DEULAB | DEU | LAB
IG Metall | IG Metall | organization | DEULAB | DEU | LAB
CGIL | CGIL | organization | ITALAB | ITA | LAB
Histadrut | Histadrut | organization | ISRLAB | ISR | LAB
Korean Confederation of Trade Unions | Korean Confederation of Trade Unions | organization | KORLAB | KOR | LAB
National Union of Mineworkers | National Union of Mineworkers | organization | ZAFLAB | ZAF | LAB

# Oil and gas
Gazprom; Russian gas giant Gazprom; Gazprom gas company | Gazprom | organization | RUSBUS | RUS | BUS
Gazprom Neft | Gazprom Neft | organization | RUSBUS | RUS | BUS
Rosneft | Rosneft | organization | RUSBUS | RUS | BUS
Lukoil | Lukoil | organization | RUSBUS | RUS | BUS
Yukos; Yukos oil company | Yukos | organization | RUSBUS | RUS | BUS | 1993 | 2007
Transneft | Transneft | organization | RUSBUS | RUS | BUS
Novatek | Novatek | organization | RUSBUS | RUS | BUS
Sberbank | Sberbank | organization | RUSBUS | RUS | BUS
=VTB; VTB Bank | VTB | organization | RUSBUS | RUS | BUS
Aeroflot | Aeroflot | organization | RUSBUS | RUS | BUS
Rostec | Rostec | organization | RUSBUS | RUS | BUS
Rosoboronexport | Rosoboronexport | organization | RUSBUS | RUS | BUS
Almaz-Antey | Almaz-Antey | organization | RUSBUS | RUS | BUS
Kalashnikov Concern | Kalashnikov Concern | organization | RUSBUS | RUS | BUS
Nord Stream AG; Nord Stream 2 AG | Nord Stream AG | organization | MNCBUS | MNC | BUS
=BP; British Petroleum; BP Plc | BP | organization | GBRBUS | GBR | BUS
=Shell; Royal Dutch Shell; Shell Plc | Shell | organization | GBRBUS | GBR | BUS
ExxonMobil; Exxon Mobil; Exxon | ExxonMobil | organization | USABUS | USA | BUS
Chevron | Chevron | organization | USABUS | USA | BUS
ConocoPhillips | ConocoPhillips | organization | USABUS | USA | BUS
TotalEnergies; French oil giant Total; Total SA | TotalEnergies | organization | FRABUS | FRA | BUS
=Eni; Italian energy company Eni | Eni | organization | ITABUS | ITA | BUS
Repsol | Repsol | organization | ESPBUS | ESP | BUS
Equinor; Statoil | Equinor | organization | NORBUS | NOR | BUS
Glencore | Glencore | organization | CHEBUS | CHE | BUS
Saudi Aramco; Aramco; Saudi Arabian Oil Company | Saudi Aramco | organization | SAUBUS | SAU | BUS
SABIC | SABIC | organization | SAUBUS | SAU | BUS
Abu Dhabi National Oil Company; ADNOC | Abu Dhabi National Oil Company | organization | AREBUS | ARE | BUS
QatarEnergy; Qatar Petroleum; Qatargas | QatarEnergy | organization | QATBUS | QAT | BUS
Kuwait Petroleum Corporation | Kuwait Petroleum Corporation | organization | KWTBUS | KWT | BUS
National Iranian Oil Company; NIOC | National Iranian Oil Company | organization | IRNBUS | IRN | BUS
Sonatrach | Sonatrach | organization | DZABUS | DZA | BUS
Nigerian National Petroleum Corporation; NNPC | Nigerian National Petroleum Corporation | organization | NGABUS | NGA | BUS
Sonangol | Sonangol | organization | AGOBUS | AGO | BUS
Petrobras | Petrobras | organization | BRABUS | BRA | BUS
PDVSA; Petroleos de Venezuela; Petróleos de Venezuela | PDVSA | organization | VENBUS | VEN | BUS
Pemex; Petroleos Mexicanos; Petróleos Mexicanos | Pemex | organization | MEXBUS | MEX | BUS
Ecopetrol | Ecopetrol | organization | COLBUS | COL | BUS
=Citgo | Citgo | organization | USABUS | USA | BUS
=YPF | YPF | organization | ARGBUS | ARG | BUS
China National Petroleum Corporation; CNPC; PetroChina | China National Petroleum Corporation | organization | CHNBUS | CHN | BUS
Sinopec | Sinopec | organization | CHNBUS | CHN | BUS
CNOOC | CNOOC | organization | CHNBUS | CHN | BUS
ONGC; Oil and Natural Gas Corporation | ONGC | organization | INDBUS | IND | BUS
Petronas | Petronas | organization | MYSBUS | MYS | BUS
SOCAR | SOCAR | organization | AZEBUS | AZE | BUS
KazMunayGas; Kazmunaigas | KazMunayGas | organization | KAZBUS | KAZ | BUS
Tokyo Electric Power Company; TEPCO; Tokyo Electric Power | TEPCO | organization | JPNBUS | JPN | BUS
=EDF; Electricite de France; Électricité de France | EDF | organization | FRABUS | FRA | BUS
=Orano; Areva | Orano | organization | FRABUS | FRA | BUS
Siemens | Siemens | organization | DEUBUS | DEU | BUS
Uniper | Uniper | organization | DEUBUS | DEU | BUS
Halliburton | Halliburton | organization | USABUS | USA | BUS
Freeport-McMoRan | Freeport-McMoRan | organization | USABUS | USA | BUS
Rio Tinto | Rio Tinto | organization | GBRBUS | GBR | BUS

# Arms, aircraft, technology, banks
Lockheed Martin | Lockheed Martin | organization | USABUS | USA | BUS
Boeing | Boeing | organization | USABUS | USA | BUS
Raytheon; =RTX; RTX Corp; Raytheon Technologies | RTX | organization | USABUS | USA | BUS
Northrop Grumman | Northrop Grumman | organization | USABUS | USA | BUS
General Dynamics | General Dynamics | organization | USABUS | USA | BUS
General Atomics | General Atomics | organization | USABUS | USA | BUS
L3Harris | L3Harris | organization | USABUS | USA | BUS
Anduril; Anduril Industries | Anduril | organization | USABUS | USA | BUS
BAE Systems; British Aerospace | BAE Systems | organization | GBRBUS | GBR | BUS
Rolls-Royce | Rolls-Royce | organization | GBRBUS | GBR | BUS
Airbus; EADS | Airbus | organization | MNCBUS | MNC | BUS
MBDA | MBDA | organization | MNCBUS | MNC | BUS
Dassault; Dassault Aviation | Dassault Aviation | organization | FRABUS | FRA | BUS
=Thales | Thales | organization | FRABUS | FRA | BUS
Naval Group; DCNS | Naval Group | organization | FRABUS | FRA | BUS
Rheinmetall | Rheinmetall | organization | DEUBUS | DEU | BUS
Krauss-Maffei Wegmann; KNDS | Krauss-Maffei Wegmann | organization | DEUBUS | DEU | BUS
ThyssenKrupp | ThyssenKrupp | organization | DEUBUS | DEU | BUS
Heckler & Koch | Heckler & Koch | organization | DEUBUS | DEU | BUS
Leonardo SpA; Finmeccanica | Leonardo | organization | ITABUS | ITA | BUS
=Saab | Saab | organization | SWEBUS | SWE | BUS
=Bofors | Bofors | organization | SWEBUS | SWE | BUS
Kongsberg Gruppen; Kongsberg Defence | Kongsberg Gruppen | organization | NORBUS | NOR | BUS
Elbit; Elbit Systems | Elbit Systems | organization | ISRBUS | ISR | BUS
Israel Aerospace Industries; Israel Aircraft Industries | Israel Aerospace Industries | organization | ISRBUS | ISR | BUS
Rafael Advanced Defense Systems | Rafael Advanced Defense Systems | organization | ISRBUS | ISR | BUS
NSO Group; Israel's NSO Group | NSO Group | organization | ISRBUS | ISR | BUS
Baykar; Baykar Makina; Baykar Technologies | Baykar | organization | TURBUS | TUR | BUS
Roketsan | Roketsan | organization | TURBUS | TUR | BUS
Aselsan | Aselsan | organization | TURBUS | TUR | BUS
Turkish Airlines | Turkish Airlines | organization | TURBUS | TUR | BUS
Halkbank | Halkbank | organization | TURBUS | TUR | BUS
Norinco | Norinco | organization | CHNBUS | CHN | BUS
COMAC | COMAC | organization | CHNBUS | CHN | BUS
Huawei; Huawei Technologies | Huawei | organization | CHNBUS | CHN | BUS
=ZTE | ZTE | organization | CHNBUS | CHN | BUS
Alibaba; Alibaba Group | Alibaba | organization | CHNBUS | CHN | BUS
Tencent | Tencent | organization | CHNBUS | CHN | BUS
Baidu | Baidu | organization | CHNBUS | CHN | BUS
DeepSeek | DeepSeek | organization | CHNBUS | CHN | BUS
SMIC; Semiconductor Manufacturing International Corporation | SMIC | organization | CHNBUS | CHN | BUS
=BYD | BYD | organization | CHNBUS | CHN | BUS
Evergrande; China Evergrande | Evergrande | organization | CHNBUS | CHN | BUS
TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor | TSMC | organization | TWNBUS | TWN | BUS
Foxconn; Hon Hai | Foxconn | organization | TWNBUS | TWN | BUS
Samsung; Samsung Electronics | Samsung | organization | KORBUS | KOR | BUS
Hyundai; Hyundai Motor | Hyundai | organization | KORBUS | KOR | BUS
Hanwha; Hanwha Aerospace | Hanwha | organization | KORBUS | KOR | BUS
Mitsubishi Heavy Industries | Mitsubishi Heavy Industries | organization | JPNBUS | JPN | BUS
Toyota | Toyota | organization | JPNBUS | JPN | BUS
Nissan | Nissan | organization | JPNBUS | JPN | BUS
Nippon Steel | Nippon Steel | organization | JPNBUS | JPN | BUS
SoftBank | SoftBank | organization | JPNBUS | JPN | BUS
Adani Group; Adani Enterprises | Adani Group | organization | INDBUS | IND | BUS
Reliance Industries | Reliance Industries | organization | INDBUS | IND | BUS
Tata Group; Tata Motors; Tata Steel | Tata Group | organization | INDBUS | IND | BUS
Bharat Biotech; Serum Institute of India | Bharat Biotech | organization | INDBUS | IND | BUS
Apple Inc | Apple | organization | USABUS | USA | BUS
Microsoft | Microsoft | organization | USABUS | USA | BUS
Google; Alphabet Inc | Google | organization | USABUS | USA | BUS
=Amazon; Amazon.com | Amazon | organization | USABUS | USA | BUS
Tesla; Tesla Inc; Tesla Motors | Tesla | organization | USABUS | USA | BUS
SpaceX; Starlink | SpaceX | organization | USABUS | USA | BUS
OpenAI | OpenAI | organization | USABUS | USA | BUS
Nvidia | Nvidia | organization | USABUS | USA | BUS
Intel Corp; Intel Corporation | Intel | organization | USABUS | USA | BUS
Palantir | Palantir | organization | USABUS | USA | BUS
CrowdStrike | CrowdStrike | organization | USABUS | USA | BUS
Pfizer | Pfizer | organization | USABUS | USA | BUS
Moderna | Moderna | organization | USABUS | USA | BUS
AstraZeneca | AstraZeneca | organization | GBRBUS | GBR | BUS
BioNTech | BioNTech | organization | DEUBUS | DEU | BUS
Gamaleya Institute; Gamaleya | Gamaleya Institute | organization | RUSGOV | RUS | GOV
Goldman Sachs | Goldman Sachs | organization | USABUS | USA | BUS
JPMorgan; JPMorgan Chase; JP Morgan | JPMorgan Chase | organization | USABUS | USA | BUS
Citigroup; Citibank | Citigroup | organization | USABUS | USA | BUS
Lehman Brothers | Lehman Brothers | organization | USABUS | USA | BUS |  | 2008-09-15
BlackRock | BlackRock | organization | USABUS | USA | BUS
Moody's; Moody's Investors Service | Moody's | organization | USABUS | USA | BUS
Standard & Poor's; Standard and Poor's; S&P Global | Standard & Poor's | organization | USABUS | USA | BUS
Fitch Ratings; Fitch | Fitch Ratings | organization | USABUS | USA | BUS
General Motors | General Motors | organization | USABUS | USA | BUS
General Electric | General Electric | organization | USABUS | USA | BUS
US Steel; U.S. Steel | US Steel | organization | USABUS | USA | BUS
McDonald's | McDonald's | organization | USABUS | USA | BUS
Enron | Enron | organization | USABUS | USA | BUS |  | 2001-12
Deutsche Bank | Deutsche Bank | organization | DEUBUS | DEU | BUS
Commerzbank | Commerzbank | organization | DEUBUS | DEU | BUS
Volkswagen; =VW | Volkswagen | organization | DEUBUS | DEU | BUS
Mercedes-Benz; Daimler; DaimlerChrysler | Mercedes-Benz | organization | DEUBUS | DEU | BUS
=BMW | BMW | organization | DEUBUS | DEU | BUS
Lufthansa | Lufthansa | organization | DEUBUS | DEU | BUS
BNP Paribas | BNP Paribas | organization | FRABUS | FRA | BUS
Societe Generale; Société Générale | Société Générale | organization | FRABUS | FRA | BUS
Renault | Renault | organization | FRABUS | FRA | BUS
Lafarge; LafargeHolcim | Lafarge | organization | FRABUS | FRA | BUS
Air France | Air France | organization | FRABUS | FRA | BUS
HSBC | HSBC | organization | GBRBUS | GBR | BUS
Barclays | Barclays | organization | GBRBUS | GBR | BUS
Standard Chartered | Standard Chartered | organization | GBRBUS | GBR | BUS
British Airways | British Airways | organization | GBRBUS | GBR | BUS
Cambridge Analytica | Cambridge Analytica | organization | GBRBUS | GBR | BUS | 2013 | 2018-05
Credit Suisse | Credit Suisse | organization | CHEBUS | CHE | BUS
=UBS | UBS | organization | CHEBUS | CHE | BUS
Nestle; Nestlé | Nestlé | organization | CHEBUS | CHE | BUS
ASML | ASML | organization | NLDBUS | NLD | BUS
Nokia | Nokia | organization | FINBUS | FIN | BUS
Ericsson | Ericsson | organization | SWEBUS | SWE | BUS
Maersk; A.P. Moller-Maersk | Maersk | organization | DNKBUS | DNK | BUS
Hapag-Lloyd | Hapag-Lloyd | organization | DEUBUS | DEU | BUS
El Al | El Al | organization | ISRBUS | ISR | BUS
Iran Air; Mahan Air | Iran Air | organization | IRNBUS | IRN | BUS
Malaysia Airlines; Malaysian Airlines | Malaysia Airlines | organization | MYSBUS | MYS | BUS
Ethiopian Airlines | Ethiopian Airlines | organization | ETHBUS | ETH | BUS
Emirates airline; DP World | DP World | organization | AREBUS | ARE | BUS
Qatar Airways | Qatar Airways | organization | QATBUS | QAT | BUS
Odebrecht | Odebrecht | organization | BRABUS | BRA | BUS
Vale mining company | Vale mining company | organization | BRABUS | BRA | BUS
=JBS | JBS | organization | BRABUS | BRA | BUS
Embraer | Embraer | organization | BRABUS | BRA | BUS
=FTX | FTX | organization | USABUS | USA | BUS
Binance | Binance | organization | MNCBUS | MNC | BUS
Privatbank | PrivatBank | organization | UKRBUS | UKR | BUS
1MDB; 1Malaysia Development Berhad | 1MDB | organization | MYSBUS | MYS | BUS
Belaruskali | Belaruskali | organization | BLRBUS | BLR | BUS

# Treaties and documents
UN Charter; U.N. Charter; United Nations Charter; Charter of the United Nations | UN Charter | document | IGOUNO | IGO | IGO
Geneva Conventions; Geneva Convention | Geneva Conventions | document | IGO | IGO | IGO
Universal Declaration of Human Rights | Universal Declaration of Human Rights | document | IGOUNO | IGO | IGO
Genocide Convention | Genocide Convention | document | IGOUNO | IGO | IGO
Rome Statute | Rome Statute | document | IGOJUDICC | IGO | IGO
Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty; =NPT; nuclear nonproliferation treaty | Nuclear Non-Proliferation Treaty | document | IGO | IGO | IGO | 1970-03-05
Comprehensive Nuclear-Test-Ban Treaty; Comprehensive Test Ban Treaty; CTBT | Comprehensive Nuclear-Test-Ban Treaty | document | IGO | IGO | IGO | 1996-09
Treaty on the Prohibition of Nuclear Weapons | Treaty on the Prohibition of Nuclear Weapons | document | IGO | IGO | IGO | 2021-01-22
Chemical Weapons Convention | Chemical Weapons Convention | document | IGO | IGO | IGO | 1997-04-29
Biological Weapons Convention | Biological Weapons Convention | document | IGO | IGO | IGO | 1975-03-26
Anti-Ballistic Missile Treaty; ABM Treaty | Anti-Ballistic Missile Treaty | document |  |  |  | 1972-10 | 2002-06-13
Intermediate-Range Nuclear Forces Treaty; INF Treaty; =INF | INF Treaty | document |  |  |  | 1988-06-01 | 2019-08-02
New START; New START treaty | New START | document |  |  |  | 2011-02-05 | 2026-02-05
START I; Strategic Arms Reduction Treaty | START I | document |  |  |  | 1994-12 | 2009-12
Open Skies Treaty; Treaty on Open Skies | Open Skies Treaty | document |  |  |  | 2002-01
Treaty on Conventional Armed Forces in Europe; CFE Treaty | Treaty on Conventional Armed Forces in Europe | document |  |  |  | 1992
Arms Trade Treaty | Arms Trade Treaty | document | IGO | IGO | IGO | 2014-12-24
Ottawa Treaty; Mine Ban Treaty; Ottawa Convention | Ottawa Treaty | document | IGO | IGO | IGO | 1999-03-01
Convention on Cluster Munitions | Convention on Cluster Munitions | document | IGO | IGO | IGO | 2010-08-01
Joint Comprehensive Plan of Action; JCPOA; Iran nuclear deal; Iran nuclear agreement; 2015 nuclear deal | Joint Comprehensive Plan of Action | document |  |  |  | 2015-07-14
Agreed Framework | Agreed Framework | document |  |  |  | 1994-10-21 | 2003
Paris Agreement; Paris climate agreement; Paris climate accord; Paris climate deal; Paris Accord | Paris Agreement | document | IGO | IGO | IGO | 2016-11-04
Kyoto Protocol; Kyoto treaty | Kyoto Protocol | document | IGO | IGO | IGO | 2005-02-16
Montreal Protocol | Montreal Protocol | document | IGO | IGO | IGO | 1989-01-01
UN Convention on the Law of the Sea; U.N. Convention on the Law of the Sea; United Nations Convention on the Law of the Sea; UNCLOS | UN Convention on the Law of the Sea | document | IGOUNO | IGO | IGO | 1994-11-16
Schengen Agreement | Schengen Agreement | document | IGOEUREEC | IGO | IGO | 1985-06-14
Maastricht Treaty | Maastricht Treaty | document | IGOEUREEC | IGO | IGO | 1993-11-01
Lisbon Treaty; Treaty of Lisbon | Lisbon Treaty | document | IGOEUREEC | IGO | IGO | 2009-12-01
North Atlantic Treaty; Washington Treaty | North Atlantic Treaty | document | IGOWSTNAT | IGO | IGO | 1949-08-24
Oslo Accords; Oslo Accord; Oslo agreements; Oslo peace accords | Oslo Accords | document |  |  |  | 1993-09-13
Camp David Accords | Camp David Accords | document |  |  |  | 1978-09-17
Abraham Accords | Abraham Accords | document |  |  |  | 2020-09-15
Arab Peace Initiative | Arab Peace Initiative | document | IGOMEAARL | IGO | IGO | 2002-03
Taif Agreement; Taif Accord | Taif Agreement | document |  |  |  | 1989-10-22
Dayton Agreement; Dayton Accords; Dayton peace accords; Dayton peace agreement | Dayton Agreement | document |  |  |  | 1995-12-14
Good Friday Agreement; Belfast Agreement | Good Friday Agreement | document |  |  |  | 1998-04-10
Minsk agreements; Minsk accords; Minsk agreement; Minsk Protocol; Minsk peace deal | Minsk agreements | document |  |  |  | 2014-09-05
Budapest Memorandum | Budapest Memorandum | document |  |  |  | 1994-12-05
Black Sea Grain Initiative; Black Sea grain deal | Black Sea Grain Initiative | document |  |  |  | 2022-07-22 | 2023-07-17
Doha Agreement | Doha Agreement | document |  |  |  | 2020-02-29
Bonn Agreement | Bonn Agreement | document |  |  |  | 2001-12-05
Simla Agreement; Shimla Agreement | Simla Agreement | document |  |  |  | 1972-07-02
Indus Waters Treaty | Indus Waters Treaty | document |  |  |  | 1960-09-19
Panmunjom Declaration | Panmunjom Declaration | document |  |  |  | 2018-04-27
Stockholm Agreement | Stockholm Agreement | document |  |  |  | 2018-12-13
Riyadh Agreement | Riyadh Agreement | document |  |  |  | 2019-11-05
Pretoria Agreement; Pretoria peace agreement | Pretoria Agreement | document |  |  |  | 2022-11-02
Algiers Agreement | Algiers Agreement | document |  |  |  | 2000-12-12
Arusha Accords | Arusha Accords | document |  |  |  | 1993-08-04
Lusaka Protocol | Lusaka Protocol | document |  |  |  | 1994-11-20
Comprehensive Peace Agreement | Comprehensive Peace Agreement | document |  |  |  | 2005-01-09
Juba Peace Agreement | Juba Peace Agreement | document |  |  |  | 2020-10-03
Skhirat agreement; Libyan Political Agreement | Libyan Political Agreement | document |  |  |  | 2015-12-17
Northern Ireland Protocol | Northern Ireland Protocol | document |  |  |  | 2020-02-01
Windsor Framework | Windsor Framework | document |  |  |  | 2023-02-27
North American Free Trade Agreement; NAFTA | North American Free Trade Agreement | document |  |  |  | 1994-01-01 | 2020-06-30
United States-Mexico-Canada Agreement; USMCA | USMCA | document |  |  |  | 2020-07-01
Trans-Pacific Partnership; =TPP | Trans-Pacific Partnership | document |  |  |  | 2016-02
CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP | document |  |  |  | 2018-12-30
Regional Comprehensive Economic Partnership; RCEP | Regional Comprehensive Economic Partnership | document |  |  |  | 2022-01-01
Belt and Road Initiative; =Belt and Road; =BRI | Belt and Road Initiative | document |  |  |  | 2013
