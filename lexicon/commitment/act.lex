# Words for one and the same act or thing in what somebody undertakes, so that two wordings of one commitment are known again in another document: the class that stands for
# them all. Class `-`: words that say nothing of what is to be done. What is not here is compared by its stem.
@table commitment.act
@columns words | class

withdraw; withdraws; withdrew; withdrawn; withdrawal; withdrawing; pull out; pulled out; pulling out; pull back; pulled back; pull; pulled; leave; leaving; left; exit; depart; departure; quit; vacate; evacuate; retreat; move out; moved out | withdraw
  ? pull out all troops => withdraw
  ! pull out all troops => release
troops; troop; forces; force; soldiers; soldier; military; army; personnel; servicemen; contingent; armed forces; military forces; combat forces; fighters | troops
  ? the soldiers => troops
release; released; releases; releasing; frees; free; freed; freeing; set free; let go; liberate; hand over prisoners | release
prisoners; prisoner; detainees; detainee; captives; captive; hostages; hostage; prisoners of war; pows; inmates | prisoners
  ? the captives => prisoners
stop; stopped; stops; stopping; halted; halts; ended; ceased; suspended; halt; halting; cease; ceasing; end; ending; suspend; suspending; suspension; stand down; discontinue; cessation | stop
fighting; hostilities; fire; attacks; attack; attacking; offensive; offensives; strikes; strike; shelling; bombardment; bombing; military operations; air strikes; airstrikes; assault; assaults | attacks
  ? the air strikes => attacks
pay; pays; paying; paid; payment; disburse; disbursement; transfer money; provide money | pay
give; gave; given; giving; provided; delivered; deliveries; sent; supplied; supplies; provide; providing; provision; supply; supplying; deliver; delivering; delivery; send; sending; donate; ship; shipping | give
aid; assistance; relief; humanitarian aid; humanitarian assistance; help | aid
arms; weapons; weapon; weaponry; ammunition; munitions | weapons
hold; holds; holding; held; conduct; conducting; organise; organize; organising; organizing | hold
elections; election; vote; poll; polls; ballot; referendum | election
  ? the polls => election
talks; negotiations; negotiation; dialogue; discussions | talks
reduce; reduced; reduces; reducing; reduction; cut; cuts; cutting; lower; lowering; decrease; scale back; scale down; draw down; drawdown | reduce
raise; raised; increased; raising; increase; increasing; boost; expand; step up | raise
submit; submitted; reported; submitting; submission; report; reporting; present; presenting; inform; informing | report
allow; allowed; allows; permitted; allowing; let; permit; permitting; grant access; open | allow
build; built; building; construct; construction; erect | build
return; returned; returning; come back; go back; repatriate; repatriation | return
disarm; disarmed; disarmament; lay down arms; lay down their arms; demobilise; demobilize; surrender weapons; give up weapons | disarm
ratify; ratified; approved; ratifying; ratification; approve; approval; endorse | ratify
extend; extended; renewed; extending; extension; prolong; renew; renewing; renewal | extend
people; persons; others; individuals; victims; dead; men and women; lives | people
  ? 30 people => people
ensure; make; take; carry out; implement; implementing; implementation; fulfil; fulfill; keep; begin; start; continue; complete; fully; all; full; completely; total; further; immediately; steps; measures; necessary; efforts; effort; work; works | -
  ? all measures => -
