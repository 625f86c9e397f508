# Abbreviations beside the closed table of the program (src/segment/abbreviation.def, on which the reader was trained): what they stand before decides whether the stop is theirs.
# kind: title before a name, month before a number, number (`No. 5`), inner (a sentence goes on), plain (may end one), state after a comma, unit after a number.
@table segment.abbreviation
@columns word | kind(title month number inner plain state unit)

=Ald; =Archbp; =Bp; =Card; =Cllr; =Cong; =Dep; =Dir; =Eng; =Ens; =Flt; =Hr; =Ing; =Legis; =Mlles; =Pte; =Secy; =Sgts; =Sra; =Srta; =Treas; =Wm | title
=Sqn; =Undersec; =Asst | title
=Bd; =Bldg; =Cia; =Cie; =Ctr; =Dist; =Div; =Intl; =Mfg; =Mgmt; =Natl; =Pty; =Sta; =Ste; =Tpk | plain
=Reg; =reg; =Res; =res; =Cl; =Sub; =sub; =Ex; =Exh | number
