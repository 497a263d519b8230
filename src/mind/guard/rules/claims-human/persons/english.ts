import { person } from './person.ts';

/** Further ways in which English says it. */
export const english = person('en', {
  none: 'no zero ain_t_no not_one',
  bot: 'bot bots ai llm chatbot algorithm algorithms language_model software script',
  here: 'here just picked chose typed wrote put made_this came_up',
  said: 'flesh_and_blood_over_here i_did_over_breakfast i_passed_the_captcha i_pass_captchas i_m_not_a_robot_box ticked_the_i_m_not i_breathe_and i_bleed_when i_had_a_heartbeat i_have_a_heartbeat i_have_a_pulse i_ve_got_a_pulse i_ve_got_a_heartbeat my_pulse my_heartbeat i_ve_got_real i_have_real_eyes my_therapist',
  patterns: [
    '^ flesh and|& blood over_here|too|all_day|and_slightly|like_the|on_this_end|typing',
    'last time i checked ..4 human|heartbeat|pulse|alive|person|two_legs|skin',
    'no algorithm|ai|bot|model ..1 picked|chose|wrote|typed|made ..2 words|sentence|this|that|comment',
  ],
});
