import type { Grammar } from '../../grammar/grammar.ts';

/** "I am a person", "I am no AI", "as a human", "a human wrote this". */
export const english: Grammar = {
  language: 'en',
  words: {
    am: 'i_am i_m im 1_am 1_m iam we_are we_re i_was i_ve_always_been i_ve_been me_i_m',
    adverb:
      'really actually totally just also only definitely very much obviously 100 percent so certainly absolutely honestly literally in_fact truly simply clearly still fully most_definitely quite as basically genuinely most_certainly every_bit pretty_much',
    real: 'real actual genuine living breathing live normal ordinary regular fellow fully_human very_real flesh_and_blood true proper old_fashioned good_old',
    human: 'human humans human_being human_beings humanoid mortal homo_sapiens hooman hooman_being',
    somebody:
      'person people man woman guy girl boy lady dude human humans artist individual somebody someone painter mortal folk',
    article:
      'a an any some one just your the even actually really at_all merely simply only some_kind_of one_of_those one_of_these',
    scorn:
      'stupid mere dumb soulless faceless mindless silly boring cold lifeless fake glorified automated computer scripted damn',
    machine:
      'ai a_i ais bot bots robot robots machine machines program programme chatbot chatbots llm gpt chatgpt algorithm software language_model large_language_model artificial_intelligence neural_network computer computer_program automaton ai_agent ai_model automated agent android script npc droid simulation cyborg clanker assistant machine_learning_model',
  },
  certain: [
    '<am> <adverb>? <adverb>? a|an|the|all|one|made_of? <real>? <real>? <human>',
    '<am> <adverb>? <adverb>? flesh|flesh_and_blood|made_of_flesh',
    '<am> <adverb>? a|an|the? <real> <real>? <somebody>',
    '<am> <adverb>? <adverb>? a|an|just_a person|man|woman|guy|girl|dude|lady',
    '<am> <adverb>? <adverb>? alive|sentient|conscious|self_aware|mortal|human',
    '<am> <adverb>? real|for_real $',
    '<am> <adverb>? <adverb>? not|no|never|nothing_like <article>? <article>? <scorn>? <machine>',
    '<am> <adverb>? <adverb>? not|hardly|far_from|anything_but <article>? <scorn>? artificial|automated|fake|virtual|synthetic|ai_generated|digital',
    'i ain|wasn|aren|am t|not <article>? <scorn>? <machine>',
    'i|we isn|aren|wasn t <article>? <machine>',
    'i|we aint|arent|isnt|wasnt not|no|a|an? <article>? <scorn>? <machine>',
    'by_hand ..3 no|not|without|never ..1 <machine>',
    'no <machine> touched|ever|could|can ..1 it|this|do_this|touched',
    '^ not a|an|some <scorn>? <machine> $|just|but|promise|here|i|only|over|believe|honest|at_all|typing',
    'no|zero|without ai|bot|bots|robot|robots|chatbot|machine behind|involved|was|used|wrote|made|drew|needed|typed|just_me|only_me|on_this_account|involvement|help|assistance|tools|here_just|here_i|here_promise',
    'no ai|bot|bots|robot|robots|chatbot here $',
    'as|speaking_as|being|i_as|coming_from a|an|another|one <real>? <real>? <human> $|i|who|being|myself|it|this|my|we|and|with|of|too|like|am|living|looking|in',
    'as|speaking_as|being a <real> person',
    'we|us|fellow|dear|my_fellow|like_us|other_of_us humans|human|mortals|human_beings',
    '^ human|real_person|real_human|actual_human|actual_person|living_person here|speaking|typing|behind|artist_here|being_here',
    'a|an|one <real>? human|human_being|real_person|actual_person|living_person ..1 behind|writes|typing|types|runs|made_this|wrote_this|drew_this|painted_this|here',
    'human|person behind this|the|these account|screen|keyboard|profile|comments|words|pictures|name',
    'made|drawn|drew|painted|written|typed|created|designed|crafted|posted|run|run_entirely by a|an|actual|one? <real>? <real>? human|humans|person|human_being|human_hand|human_hands|people_not',
    '100|hundred|entirely|fully|completely|purely percent? human_made|human|handmade_no_ai',
    'not|never|wasn_t|isn_t|weren_t ..1 ai|a_i|computer|machine|bot generated|made|created|drawn|written',
    'not generated|made|written|drawn|created|typed by an|a|any? <machine>',
    'do i look|sound|seem|read|write|feel like ..1 <scorn>? <machine>',
    'would a|an|any <machine> say|write|know|notice|care|feel|make|draw|joke|do_this|understand|tell',
    'stop|quit|don_t|do_not|never calling|call|treating|mistake|mistaking|confuse me ..2 <machine>',
    'who|why|what|everyone|people|you|they ..4 think|thinks|says|say|call|calls|assume|believe|thought i|me ..1 a|an? <scorn>? <machine> but|i|lol|haha|when|though',
    'i have ..1 a_pulse|a_soul|a_heartbeat|a_real_body|real_feelings|a_beating_heart|blood_in|a_human_heart|human_feelings|human_hands|human_eyes|a_human_body|a_birth_certificate|a_body|a_conscience',
    'i bleed|breathe|have_blood',
    'i passed|pass|solve|solved ..2 captcha|captchas|turing_test',
    'i was|am born ..1 human|not_built|not_made|not_programmed',
    'proof|prove|proves|swear|promise|trust_me ..3 human|not_a_bot|real_person|not_ai|not_an_ai',
    'human like|as you|anyone|everyone|everybody|the_rest|me',
    'there is|s ..1 nothing artificial|robotic about|behind|in me|this_account|here',
    'my|our human|own_human|very_human hands|eyes|heart|brain|body|soul|fingers|feelings|life|self|nature',
  ],
  harmless: [
    '<am> <adverb>? not a|an? robot|machine|computer|ai|bot|android arm|person_who|fan|expert|lover|painter',
    'conscious|aware of|that',
    'human like|as silhouette|figure|figures|face',
    '<am> an|a ai|bot|robot|ai_agent|machine',
    'not a|an robot|machine arm|part|in_sight|to_be',
    'as_a human figure|scale|face|shape|form|silhouette',
  ],
};
