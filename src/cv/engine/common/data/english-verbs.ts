/** Verbs that CVs of all trades open their bullets with: base forms of the regular ones. */
export const REGULAR_VERBS = `
accelerate accommodate accomplish account achieve acquire act adapt add address adjust administer adopt advance advertise advise
advocate aid align allocate alter analyse analyze answer anticipate appear apply appoint appraise apprehend approach approve
arbitrate architect archive arrange articulate ascertain assemble assess assign assist assume assure attain attend attract audit
augment author authorise authorize automate award bake balance bandage bank bargain bathe benchmark bill blend block blog board book
boost borrow brainstorm brief broaden broker browse budget calculate calibrate call campaign canvass captain care carry carve cash cast
catalogue catalog cater celebrate centralise centralize certify chair champion change channel charge chart check clarify classify clean
clear clerk climb close coach coat code co-author co-found co-lead co-ordinate coordinate co-organise co-write collaborate collate
collect combine comfort command commission communicate compare compile complete comply compose compound compute conceive concentrate
conceptualise conceptualize conclude conduct configure confirm connect conserve consolidate construct consult contact containerise
containerize contract contribute control convert convey convince cook cooperate copyedit correct correspond counsel count cover craft
create critique cross-train culture curate customise customize cultivate debate debug decide decorate decrease dedicate deduce define
defend delegate deliver demolish demonstrate deploy depict derive describe design detail detect determine develop devise diagnose
digitise digitize direct discharge discover dismantle dispatch dispense display dissect distribute diversify document donate double
draft drain dress drill duplicate earn edit educate elevate elicit eliminate embed emphasise employ empower enable encourage endorse
enforce engage engineer enhance enlarge enlist enrich enrol enroll ensure entertain equip erect escalate escort establish estimate
evaluate examine exceed execute exhibit expand expedite experiment explain explore export extend extract fabricate facilitate
familiarise fashion file filter finalise finalize finance finish fit fix focus follow forecast forge form formulate forward foster fry
fuel fulfil fulfill fund fundraise furnish further gain garner gather gauge generate govern grade graduate greet grill guard guide halve
handle harmonise harness harvest head heal help highlight hire honour host identify illustrate implement import improve improvise
incorporate increase index influence inform initiate innovate inspect inspire install institute instruct insulate integrate interact
interface interpret interview introduce invent inventory invest investigate invigilate invoice involve iron irrigate isolate issue
join judge justify juggle label launch launder lay learn lecture lessen level leverage liaise license lift lighten link liquidate list
listen load localise localize lobby locate log lower machine mail maintain manage manipulate manufacture map market master match
maximise maximize measure mediate mentor merchandise merge migrate milk mill minimise minimize mix mobilise moderate modernise modernize
modify monetise monitor motivate mount move multiply name narrate navigate negotiate network normalise notify nurse nurture observe obtain
offer onboard open operate optimise optimize orchestrate order organise organize orient originate outline outperform outsource own
overhaul pack package paint participate partner pass patch patrol perform persuade phone photograph pick pilot pioneer pitch place plan
plant plaster play plumb polish position post pour practise practice prepare prescribe present preserve preside prevent price
print prioritise prioritize process procure produce professionalise profile program programme progress project promote prompt
proofread propose prospect protect prototype prove provide provision prune publicise publicize publish purchase pursue qualify quantify
query question raise rank reach realise realize rebrand receive recognise recognize recommend reconcile reconfigure reconstruct record
recover recruit rectify recycle redesign redirect reduce re-engineer reengineer refactor refer refine refresh refurbish regenerate
register regulate rehabilitate reinforce relaunch relieve relocate remodel remove render renegotiate renew renovate reorganise
reorganize repair replace replenish report represent request rescue research reserve resolve respond restock restore restructure
resuscitate retain retrieve retrofit return revamp review revise revitalise revitalize reward rewire roast roll rotate route safeguard
sample sanitise sanitize save scale scan schedule scope scout screen script search secure select separate sequence serve service settle
sew shadow shape share shelve ship shorten simplify simulate sketch slash solder solicit solve sort source spearhead specialise
specialize specify sponsor stabilise stabilize staff stage standardise standardize start steer sterilise stimulate stock store strategise
streamline strengthen stretch structure study style submit succeed suggest summarise summarize supervise supplement supply support
surpass survey sustain synthesise systematise tackle tailor target task tend terminate test tile toast total tour trace track trade
train transcribe transfer transform transition translate transplant transport treat trim triage triple troubleshoot tune tutor type
umpire uncover unify unite update upgrade upload upsell use utilise utilize vaccinate validate value verify visit visualise visualize
voice volunteer wait warehouse warn wash water weigh weld widen wire welcome work wrap yield zone
`;

/** Base form, then every irregular form. */
export const IRREGULAR_VERBS = `
be am is are was were been being
become became
begin began begun beginning
bend bent
bind bound
bring brought
build built
buy bought
catch caught
choose chose chosen choosing
come came coming
cut cutting
deal dealt
do did done does doing
draw drew drawn
drive drove driven driving
feed fed
fell
find found
fly flew flown
forget forgot
get got getting gotten
give gave given giving
go went gone goes going
grind ground
grow grew grown
have had has having
hear heard
hold held
interview interviewed
keep kept
know knew known
lay laid
lead led
leave left leaving
let letting
light lit
lose lost losing
make made making
meet met
outsell outsold
overcome overcame overcoming
oversee oversaw overseen overseeing
pay paid
plan planned planning
proofread
put putting
read
rebuild rebuilt
re-write
rewrite rewrote rewritten rewriting
ride rode riding
run ran running
see saw seen seeing
seek sought
sell sold
send sent
set setting
sew sewn
shoot shot
show shown
sing sang sung
sit sat sitting
speak spoke spoken
speed sped
spend spent
split splitting
spread
stand stood
strike struck
sweep swept
swim swam swimming
take took taken taking
teach taught
tell told
think thought
throw threw thrown
train-the-trainer
undertake undertook undertaken undertaking
understand understood
win won winning
withdraw withdrew
write wrote written writing
`;
