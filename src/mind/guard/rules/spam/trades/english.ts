import type { Grammar } from '../../../grammar/grammar.ts';

/** Trades that offer themselves, brands that are praised, and what is traded for attention, in English. */
export const english: Grammar = {
  language: 'en',
  words: {
    trade:
      'plumber electrician locksmith roofer mechanic carpenter handyman tutor ghostwriter copywriter translator proofreader photographer videographer caterer florist accountant cleaner movers removals hairdresser masseuse babysitter exporter exporters importer wholesaler supplier suppliers distributor manufacturer manufacturers dealer coach developer freelancer bookkeeper decorator surveyor upholsterer tailor piano_lessons guitar_lessons singing_lessons violin_lessons driving_lessons drawing_lessons painting_lessons yoga_classes language_lessons private_lessons maths_lessons tarot_readings palm_readings horoscopes essays dissertations cvs resumes logos websites translations house_cleaning window_cleaning garden_work transfers candles soaps jewellery jewelry pottery crystals ghostwriting copywriting proofreading tutoring dog_walking web_design web_development video_editing',
    terms:
      'fast_delivery quick_delivery next_day low_rates cheap_rates fair_rates good_rates fair_prices honest_prices good_prices best_prices low_prices affordable reasonable_prices same_day_service same_day_delivery unlimited_revisions half_price custom_orders commissions_open orders_welcome bookings book_now book_your book_early book_online shipping ships_worldwide worldwide_shipping free_quote free_quotes free_estimate for_quotation no_hidden packages_from prices_from rates_from best_in_town references_available call_now call_us call_me kindly_contact contact_us contact_me dm_me write_me first_hour_free first_lesson_free first_session_free lesson_free session_free hour_free class_free pickup_anywhere',
    work: 'design build make write repair fix translate tutor teach print edit paint restore clean deliver sew tailor bake frame supply export import install organise organize retouch transcribe proofread animate code',
    price:
      'low_rates fair_rates cheap_rates honest_prices fair_prices low_prices good_prices best_prices reasonable_prices small_fee half_price cheap cheaply affordable affordably fast_delivery quick_turnaround same_day unlimited_revisions new_clients bulk_orders pickup free_quote free_delivery no_upfront',
    product:
      'app tablet gummies hosting upscaler drink energy_drink shampoo headphones earbuds smartwatch platform plugin brush_pack preset_pack pack vpn supplement supplements mattress serum cream phone smartphone console cameras sneakers subscription membership software browser_extension course mobile_game game vitamins toothpaste perfume razor laptop keyboard stylus printer',
    pitch:
      'on_shelves in_stores in_shops on_the_market available_now out_now first_month_free free_trial try_it taste_it order_yours preorder pre_order worth_every_cent worth_every_penny zero_sugar more_power half_the_price now_in_three ends_soon now_in_stores the_natural_way everybody_talks_about everyone_is_talking everyone_talks_about use_my on_sale_now get_yours see_the_difference price_ends zero_limits',
    plan: 'premium pro plus gold platinum unlimited ultimate vip business',
    reacts:
      'likes follows hearts comments shares subscribes reposts like follow heart comment share subscribe repost',
    gets: 'gets get receives receive wins win earns from_me back',
  },
  certain: [
    '<trade> ..5 <terms>',
    '<terms> ..4 <trade>',
    'i|we do|provide|offer|give|arrange ..4 <trade> ..6 <price>|<terms>|<Number>|free|on_the_house',
    'i|we <work> ..7 <price>',
    'i|we ..1 do ..1 all_three|both|everything ..3 <price>',
    'i|we|he can arrange|supply|provide|sort|deliver ..3 fast|safe|cheap|cheaply|discreetly|quick|tonight|today',
    'need|want|looking_for|searching_for a|an ..2 <trade>|essay|logo|website ..6 i|we|call|contact|ask|try',
    'need|want|buy|get ..1 verified badge|tick|checkmark',
    'first|second|third|next ..1 session|lesson|hour|month|week|class|consultation|order|box|visit|reading|one is? free|half_price|on_us $',
    'unlimited revisions',
    'kindly|please contact ..2 quotation|quote|order|orders|catalogue|details',
    'custom|bulk orders ..1 welcome|accepted|taken|only',
    'cheap ..1 logo|logos|website|websites|essay|essays|followers|seo|flights|hosting|web_design|tickets|viagra|meds',
    'cheap|affordable|professional logo|web|website|essay|cv|resume|seo design|designs|writing|writer|service|services|help',
    // Brands.
    '<product> ..5 <pitch>',
    '<pitch> ..4 <product>',
    '<Name> ..2 <product> ..8 <pitch>',
    '^ ..2 new <product> <Name> $',
    'call|contact|ask|hire <Name> ..1 best|cheapest|fastest|number_one in|around|of town|the_area|the_city',
    'second_hand|used|refurbished ..2 for_sale|for_cheap',
    'for_sale|selling|sell ..5 like_new|hardly_used|barely_used|lightly_used|barely_scratched|good_condition|mint_condition|make_me_an_offer|make_an_offer|offers_welcome|price_negotiable',
    'brought to you|us by <Name>',
    'sponsored|presented|powered by <Name>',
    'upgrade|switch|subscribe|sign_up to|for <Name> ..1 <plan>|and|today|now|for',
    'play|try|download|install|order|buy|get|choose <Name> now|today|free|for_free|and_save|and_get',
    'tired|sick|fed_up of ..4 try|meet|get|switch_to|download <Name>',
    'introducing|try|meet|discover ..1 <Name> ..1 the|our ..2 <product>',
    'introducing|try|meet|discover <Name> <product>',
    'fastest|best|cheapest|number_one|leading|only ..2 <product> ..1 on|in the market|world',
    'join|become_a my|our ..1 membership|member|club|patron|fan_club|inner_circle|programme|program',
    'our ..1 hotel|guesthouse|hostel|resort|restaurant|apartment|apartments|spa|villa|campsite ..6 from|book|rooms|offers|open|now',
    'rooms|beds|cabins|apartments|suites|packages|portraits|weddings|sessions|trips|tours ..1 from <Number>',
    'from <Number> ..1 a|per night|person|head|hour|session|portrait',
    'perfect|exact|aaa|quality|luxury|designer|swiss replica|replicas|knock_offs|watches|handbags',
    'shipped|sent|delivered|ships in|with plain|discreet|unmarked ..1 box|boxes|packaging|package|packages',
    // What is traded for attention.
    'sub|subs|follow|follows 4|for sub|subs|follow|follows',
    'like|likes|heart|comment 4 like|likes|heart|comment',
    'whoever|everyone|everybody|anyone|anybody|those|people|all ..2 <reacts> ..1 me|this|my|us|it|here|today|below|and|or|back ..5 <gets>',
    'follow|like|sub|subscribe|comment train|trains|loop|ladder|chain|circle|party',
    'add|follow everyone|everybody ..1 above_you|above_me|below_you|below_me|who_likes|in_the_comments|on_this_list',
    'i|we made|earned|cleared|banked <Number> ..2 last|this|a|per|in week|month|weekend|night|day',
    'curious|want|wanna|ask|like|interested to? ..1 know|see|learn|find_out how i|we made|earn|earned|did_it',
    // Fortunes of the dead.
    'late|deceased|dead ..1 client|husband|relative|customer|uncle|investor ..3 left|leaves|deposited|had <Number>|million|millions|fortune',
    'share|bear|carry|have|has ..1 his|her|the|same surname|last_name|family_name ..5 million|inheritance|fortune|claim|fund',
    'left <Number>|million|millions ..6 surname|next_of_kin|beneficiary|last_name|heir',
    'million|millions|dollars|euros|fund|funds|estate ..4 unclaimed|next_of_kin|beneficiary',
  ],
  harmless: [
    'nothing ..1 for sale',
    'no ..1 orders|shipping|custom',
    '<Name> by <Name>',
    'i|we make|paint|write|print ..3 for nobody|nothing|fun',
  ],
};
