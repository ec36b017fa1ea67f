import type { WordsOfLanguage } from './words-of-language.js';

export const ENGLISH: WordsOfLanguage = {
  neutral:
    'the a an and of to in on at for with by from as into via through per is are was were be been being has have had it its this that these those which who whose their them they then also while when where using within during across throughout upon onto such i my me our am',
  plain:
    'the a an is are was were be been being has have had it its these those their them they such i my me our also am',
  coordinators: 'and or but then while plus',
  levels: [
    'observe shadow learn study attend fail attempt try propose suggest plan hope aim seek intend expect volunteer apply practise practice consider witness watch read assigned invited asked',
    'help assist support contribute participate aid involve join part collaborate cooperate partner co we our us team colleague alongside together member assistance input back advise consult intern shadowing liaise',
    'coordinate organise organize supervise oversee monitor schedule facilitate administer guide control',
    'manage lead run head responsible charge command govern captain chair master',
    'direct own found cofound establish architect spearhead pioneer drive transform orchestrate champion launch initiate revolutionize revolutionise revamp overhaul author invent originate',
  ],
  light:
    'provide give offer perform do make carry work conduct deliver take undertake use utilise utilize achieve attain',
  governors:
    'responsible for|was responsible for|in charge of|was in charge of|tasked with|was tasked with|charged with|duties included|duties include|responsibilities included|tasks included|my tasks included|tasks were|my tasks were|my duties included|job included|work included|responsibilities include|duty was|managed to|succeeded in|was able to|accountable for|job was to|role was|role included|job involved|work involved|role involved|duties involved',
  limiters:
    'assistant deputy vice junior trainee associate apprentice acting interim former ex student intern internship volunteer voluntary unpaid temporary occasional occasionally sometimes partial partially partly part some few half basic beginner elementary introductory limited minor small simple draft prototype mockup demo concept simulation simulated mock sample proposal proposed planned potential possible expected estimated target targeted pilot trial experimental beta test almost nearly about approximately approx roughly around co sub semi pre under supervised guided supervision guidance assisted attempted academic coursework personal hobby second third secondary backup stand-in cover substitute aspiring would could might may should wanted hoped only just mostly mainly often usually local regional internal nominated shortlisted finalist candidate pending ongoing unfinished incomplete started begun anticipated provisional conditional rarely seldom hardly scarcely barely failed avoided lost lack lacking despite except prevent prevented refused cancelled canceled rejected declined stopped missed below less fewer',
  negators: "not no never without none nor neither cannot n't non nobody nothing",
  more: 'over|more than|above|exceeding|in excess of|greater than',
  least: 'at least|upwards of|minimum|a minimum of',
  less: 'within|under|less than|below|up to|fewer than|at most|maximum|a maximum of|no more than|as many as|as much as',
  about:
    'on average|an average of|average|averaging|about|around|approximately|approx|roughly|nearly|almost|circa|ca|some|an estimated|estimated',
  binding: 'by under as',
  prepositions: 'at in on|for|from|to towards|with using via through|of|into|as|by|under|between|against',
  singular: 'a an one another single each',
  of: 'of',
  measures:
    'range variety number series set kind type sort group team total aspect part-time lot lots piece area level line array host selection batch stream portfolio list mix combination use form full-range crew staff',
  doers: /(?:ers?|ors?|ists?|ians?|ees?|ants?|eers?|women|woman|men|man)$/,
  rings: `
    help, assist, aid, support|use, utilise, utilize|make, create, produce, build, develop|fix, repair, resolve, correct, remedy|reduce, cut, lower, decrease, shorten, lessen|increase, raise, grow|
    improve, enhance, better, refine, strengthen|keep, maintain, preserve|teach, instruct, educate, train|write, compose|check, inspect, examine, verify|plan, schedule, organise, organize, arrange|organise, organize, coordinate|
    buy, purchase, procure|sell, vend|talk, speak, communicate, converse|show, present, demonstrate, display|get, obtain, receive, gain|begin, start, commence|end, finish, complete, conclude|gather, collect, compile, assemble|
    perform, conduct, execute, carry out, carried out, did, do, undertake|answer, respond, reply|client, customer, patron|guest, visitor, customer|staff, personnel, employee, worker, team member, colleague|firm, company, business, organisation, organization, employer|
    error, mistake, fault|problem, issue|job, task, assignment, duty|shop, store|goods, merchandise, product, item|stock, inventory|sick, ill|car, vehicle|kid, child, children, pupil, student|old, elderly, senior citizen|clean, tidy|deliver, supply, provide|
    watch, monitor, observe, track|document, record, log, note|design|handle, process, deal with, dealt with, attend to|set up, setup, install, configure|set up, establish, create|put together, assemble, compile, prepare|prepare, ready|
    look after, looked after, looking after, care, tend|talk to, spoke with, speak with, communicate|take part, took part, participate|make sure, made sure, ensure, assure|ensure, maintain|review, assess, evaluate, appraise|analyse, analyze, examine|send, dispatch, ship, forward|
    move, transport, transfer, relocate, shift|change, modify, alter, adapt, adjust|update, refresh, renew|merge, combine, consolidate, unite|remove, eliminate, get rid, got rid, delete|streamline, simplify|speed up, sped up, accelerate, expedite|find, locate, identify, discover|
    fast, quick, rapid|quickly, fast, rapidly, promptly|big, large|yearly, annual, annually|weekly, each week, every week|daily, each day, every day, everyday|monthly, each month, every month|various, several, different, diverse|across, throughout|
    meet, fulfil, fulfill, satisfy|follow, adhere, comply, observe|explain, clarify|advise, counsel, consult|hire, recruit|welcome, greet, receive|cook, prepare|operate, use|paint, coat|
    edit, revise, proofread|file, archive|enter, input, key|calculate, compute, work out, worked out|report, inform, notify|refer|discuss, talk over|share, distribute|software, application, program, app|programme, program|centre, center|
    workplace, work site|mend, repair, fix|sort, organise, organize, order, arrange|load, fill|bug, defect, error|document, paper|bill, invoice|bookkeeping|phone, telephone, call|email, e-mail, mail|website, site, web site, web page|
    new, fresh|successfully, with success|efficiently, effectively|efficient, effective|timely, on time, punctual, prompt|safe, secure|accurate, exact, precise|accurately, precisely, exactly|modernise, modernize, update|optimise, optimize, improve|automate, automatise|
    analyse, analysis, analyze|maintenance, maintain|description, describe|sale, sell, sold|receipt, receive|renewal, renew|removal, remove|growth, grow|cleanliness, clean, cleaning|safety, safe|storage|choice, choose, select|select, choose, pick|response, respond|
    implement, implementation, introduce, roll out, rolled out|oversee, look after, looked after|collect, pick up, picked up|return, bring back, brought back|replace, swap, exchange|assemble, fit together|rear, raise, bring up|hand out, handed out, distribute, give out, gave out|arrange, set up|escort, accompany|supply, stock|peel|demolish, tear down, tore down, dismantle|dismantle, take apart, took apart|liaise, communicate|brief, inform|catch, trap|count, tally|cheap, inexpensive|costly, expensive|customer, shopper|patron, guest|resident, tenant|lorry, truck|autumn, fall|lift, elevator|garbage, rubbish, refuse, waste|flat, apartment|warehouse, depot|colleague, coworker, co-worker|yearly, every year, each year|aid, help|assist, help out, helped out|deploy, roll out, rolled out, release|migrate, move, transfer|construct, build, erect|assemble, put together, build|solve, resolve|negotiate, bargain|supply, provide, furnish|oversee, supervise|lead, head`,
  weaker: `
    lead > work on, take part, took part|manage > work on|direct > work on|head > work on|run > work on|build > work on|design > work on|create > work on|manage > handle, coordinate, supervise, administer, oversee, run, organise, organize, look after, support, help, assist|lead > manage, coordinate, guide, supervise, oversee, run, organise, organize, support, help, assist|head > manage, lead, run, oversee, supervise, coordinate|direct > lead, manage, oversee, supervise, coordinate, guide|
    responsible for > handle, manage, maintain, oversee, run|in charge of > manage, handle, oversee, run, supervise|responsible for > in charge of|in charge of > responsible for|took care of > handle, look after, care, manage|oversee > monitor, supervise, coordinate, support|supervise > guide, monitor, support, coordinate|coordinate > organise, organize, arrange, support, help|
    build > help build, contribute, work|develop > help develop, contribute, work on|design > draft, sketch, contribute|create > prepare, draft, make|write > draft, prepare, edit|establish > start, set up, create, introduce|found > start, set up, establish, create|launch > start, introduce, release, open|initiate > start, begin, suggest|spearhead > lead, start, coordinate|pioneer > introduce, start|drive > support, promote, operate|own > manage, maintain, run|
    achieve > reach, attain, get|deliver > provide, complete, bring|train > teach, instruct, coach, help|mentor > advise, guide, support, help, coach|coach > advise, guide, support, train|teach > tutor, support|present > show, share|run > manage, operate, oversee, supervise|negotiate > discuss, agree|increase > improve|reduce > improve|all > many, most, several|every > each|many > several, some|several > some|double > increase, raise, grow|triple > increase, raise, grow|halve > reduce, cut, lower|
    expert > experienced, skilled|excellent > good, strong|fluent > good, conversational|advanced > good, solid|extensive > broad, good, solid|significantly > noticeably|major > large, big|team of > group of|work on > contribute to, help with|resolve > handle, address|solve > address, handle|fix > address|complete > work on|decide > recommend, suggest|approve > review, check|audit > review, check, inspect|diagnose > check, examine, assess|install > fit, set up, mount|fit > install, mount|
    nurse > care|treat > care|investigate > examine, study, look into|research > study, look into|study > look into|optimise > improve, adjust|optimize > improve, adjust|automate > simplify|secure > get, obtain, receive, gain|acquire > get, obtain, receive, gain|complete > do, did|win > gain, get|earn > receive, get, gain`,
};
