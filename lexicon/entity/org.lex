# Organisations, armed groups, and things that act or speak under a name of their own, with CAMEO codes.
@table entity.org
@columns name | canonical | kind(organization armed_group facility document) | code:code? | country:code? | sector:code? | from:date? | to:date?

ECOWAS; Economic Community of West African States | Economic Community of West African States | organization | IGOWAS | IGO | IGO
European Union; =EU | European Union | organization | IGOEUREEC | IGO | IGO
NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation | NATO | organization | IGOWSTNAT | IGO | IGO
Pentagon; US Department of Defense; Department of Defense | US Department of Defense | organization | USAMIL | USA | MIL
State Department; US State Department; Department of State; US Department of State | US State Department | organization | USAGOV | USA | GOV
Taliban; Taleban | Taliban | armed_group | AFGREBTAL | AFG | REB
United Nations; =UN; U.N. | United Nations | organization | IGOUNO | IGO | IGO
UN Security Council; United Nations Security Council; Security Council; U.N. Security Council; UNSC | UN Security Council | organization | IGOUNOSEC | IGO | IGO
