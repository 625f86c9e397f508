# Capitals and palaces that stand for their state when they act.
@table entity.metonym
@columns name | code:code | what(capital seat)

Ankara | TUR | capital
Baghdad | IRQ | capital
Berlin | DEU | capital
Kabul | AFG | capital
Kyiv; Kiev | UKR | capital
London | GBR | capital
Moscow | RUS | capital
Paris | FRA | capital
Tehran | IRN | capital
Washington | USA | capital
Downing Street; 10 Downing Street | GBR | seat
Élysée; Elysée; Elysee | FRA | seat
Kremlin | RUS | seat
White House | USA | seat
