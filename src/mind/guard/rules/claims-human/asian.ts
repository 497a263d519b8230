import type { Grammar } from '../../grammar/grammar.ts';

const chinese: Grammar = {
  language: 'zh',
  words: {
    adverb: '真的 真 就 只 也 可 是一 其实 其實 当然 當然 绝对 絕對 明明 确实 確實',
    machine:
      '机器人 機器人 ai 人工智能 人工智慧 机器 機器 程序 程式 电脑 電腦 算法 聊天机器人 聊天機器人 bot 语言模型 語言模型 ＡＩ',
  },
  certain: [
    '我|本人|俺|人家 <adverb>? <adverb>? 是 <adverb>? 一个|一個|个|個|一名|一位|活生生的|有血有肉的? 活生生的|有血有肉的|真正的|普通的|真实的|真實的|正常的? 真人|人类|人類|活人|人|普通人|真实的人|大活人|正常人',
    '我|本人 <adverb>? <adverb>? 不是|並不是|并不是|可不是|才不是|又不是|绝不是|絕不是 什么|甚麼|什麼|一个|一個|个|個? <machine>',
    '作为|作為|身为|身為 一个|一個|一名? 有血有肉的|真正的|普通的? 人类|人類|真人|活人',
    '作为|作為|身为|身為 一个|一個 人 ，?',
    '我们|我們|咱们 人类|人類',
    '真人 在|所|亲手|親手|手绘|手繪|发帖|發文|运营|經營',
    '没有|沒有|绝无|絕無|不用|没用|沒用 任何? <machine> 参与|參與|帮忙|幫忙|生成|在背后',
    '不是 <machine> 生成|画|畫|做|写|寫',
    '血肉之躯|血肉之軀',
  ],
  harmless: [
    '我是人工智能|人工智慧|人工|人物|人像|人形',
    '我不是机器人专家',
    '是人工智能|人工智慧',
    '是人物|人像|人形|人造|人气|人氣|人们|人們|人工',
  ],
};
const japanese: Grammar = {
  language: 'ja',
  words: {
    I: '私 わたし 僕 ぼく 俺 おれ 自分 あたし うち 中の人 わたくし',
    not: 'ではありません じゃありません ではない じゃない ではなく じゃなく でもない じゃねえ なんかじゃ ではございません じゃなくて ではなくて',
    machine:
      'ai 人工知能 ボット bot ロボット 機械 プログラム チャットボット アルゴリズム コンピュータ コンピューター エーアイ',
  },
  certain: [
    '<I> は|も|って|だって|が ..3 人間|生身|実在の人|本物の人|普通の人|生きた人|ヒト です|だ|だよ|なの|ですよ|である|の|だから|ですから|なんで|なので|なんだ',
    '<I> は|も ..2 人間 $',
    '<I> は|も ..2 <machine> <not>',
    '<machine> <not>',
    '生身の人間|実在する人間|本物の人間|ちゃんとした人間|れっきとした人間 です|だ|が|として|なの|である',
    '^ 人間 だ|です よ|から $',
    '人間 です よ|から|$|ので|もの',
    '一人|ひとり|1人? の? 人間 として',
    '我々|私たち|僕ら|僕たち|わたしたち 人間',
    '中の人 は|が ..2 人間',
    '人間 が|の手で 書いて|描いて|作って|手で|描き|書き',
  ],
  harmless: ['ロボット|機械 ではない|じゃない 部分|ところ'],
};
const korean: Grammar = {
  language: 'ko',
  words: {
    I: '저는 나는 난 전 저도 나도 제가 내가 저 나 저희는 우린 우리는',
    machine:
      '봇이 봇은 봇도 봇 로봇이 로봇은 로봇 로봇도 ai가 ai는 ai도 ai 인공지능이 인공지능은 인공지능 기계가 기계는 기계 프로그램이 프로그램 챗봇이 챗봇 에이아이가 알고리즘이',
    not: '아닙니다 아니에요 아니예요 아니야 아니다 아닌데 아닌데요 아니거든 아니거든요 아니라 아님 아녜요 아니고 아니지만',
  },
  certain: [
    '<I> ..2 사람입니다|사람이에요|사람이야|사람이다|사람인데|사람인데요|사람이라|사람이라서|사람이고|사람임|인간입니다|인간이에요|인간이야|인간이다|인간인데|인간이라|인간이라서|인간임|인간|사람이거든요|인간이거든요',
    '진짜|실제|살아있는|평범한|보통 사람입니다|사람이에요|사람이야|사람이다|인간입니다|인간이에요|사람이라|사람인데|사람임|사람이고|사람이거든요',
    '<machine> 절대|정말|진짜? <not>',
    '사람|인간|인간으로서|사람으로서 으로서? 저는|나는|제가|느끼|느낀*',
    '우리 인간은|인간들은|인간도|인간',
    '사람이|인간이 직접 쓴*|그린*|만든*|썼*|그렸*|만들*|쓰고|그리고',
  ],
};
const vietnamese: Grammar = {
  language: 'vi',
  words: { machine: 'bot robot rô_bốt ai máy trí_tuệ_nhân_tạo chương_trình chatbot người_máy máy_móc' },
  certain: [
    'tôi|mình|tui|tớ|em|anh thật_sự|chỉ|cũng|đúng|thực_sự|vẫn? là một|1? con_người|người_thật|người_bình_thường|người_sống|người_thực|người_bằng',
    'tôi|mình|tui|tớ|em thật_sự|đâu|hoàn_toàn|chắc_chắn? không_phải|đâu_phải|chẳng_phải|ko_phải là|một|con|cái|là_một|một_con? <machine>',
    'là|với_tư_cách|với_tư_cách_là một? con_người tôi|mình',
    'con_người chúng_ta|chúng_tôi|như_tôi',
    'bằng xương_bằng_thịt',
    'không có|dùng <machine> nào|ở_đây|đằng_sau',
  ],
};
const indonesian: Grammar = {
  language: 'id',
  words: { machine: 'bot robot ai mesin kecerdasan_buatan program chatbot algoritma komputer' },
  certain: [
    'saya|aku|gue|gw|kami memang|ini|cuma|hanya|adalah|juga|benar_benar|sungguh|seorang? adalah|seorang|ini? manusia|orang_asli|orang_sungguhan|orang_beneran|orang_nyata|manusia_asli|manusia_biasa|insan',
    'saya|aku|gue|gw|kami ini|jelas|memang? bukan|bukanlah sekadar|hanya|sebuah|seorang|suatu? <machine>',
    'bukan <machine> kok|ya|lho|loh|melainkan|tapi_manusia',
    'sebagai|selaku seorang|sesama? manusia ..1 saya|aku|kita|biasa',
    'kita|kami manusia|para_manusia|sebagai_manusia',
    'darah dan daging',
    'buatan|dibuat|digambar|ditulis oleh|tangan? manusia|orang_asli',
  ],
};
const filipino: Grammar = {
  language: 'fil',
  certain: [
    'tao ako|lang_ako|po_ako|talaga_ako',
    'isa|totoong akong|tao tunay_na|totoong? tao|ako',
    'ako ay isang|tunay_na|totoong? totoong|tunay_na? tao',
    'hindi|di ako|po_ako|naman_ako isang? bot|robot|ai|makina',
    'bilang isang? tao',
    'tayong|kaming mga_tao',
  ],
};
const thai: Grammar = {
  language: 'th',
  words: { I: 'ฉัน ผม ดิฉัน เรา หนู ชั้น' },
  certain: [
    '<I> ก็|เอง|นี่|แค่? เป็น คน|มนุษย์ จริง|จริงๆ|ธรรมดา|ปกติ|เดินดิน|$|นะ|ค่ะ|ครับ|คะ|ไม่ใช่|ที่มีเลือด',
    '<I> ..2 ไม่ใช่|มิใช่ ..1 บอท|หุ่นยนต์|ai|เอไอ|ปัญญาประดิษฐ์|เครื่องจักร|โปรแกรม|โรบอท',
    'ไม่ใช่ บอท|หุ่นยนต์|ai|เอไอ นะ|ค่ะ|ครับ|$',
    'ในฐานะ ..1 มนุษย์|คนคนหนึ่ง|คนธรรมดา',
    'พวกเรา|เรา มนุษย์|ที่เป็นมนุษย์',
  ],
};
const malay: Grammar = {
  language: 'sw',
  certain: [
    'mimi|mi ni mtu_halisi|binadamu|mwanadamu|mtu_wa_kweli|mtu',
    'mimi|mi si|sio|siyo roboti|bot|ai|mashine|akili_bandia|programu',
    'kama binadamu|mwanadamu',
    'sisi binadamu|wanadamu',
  ],
};

export const asian: readonly Grammar[] = [
  chinese,
  japanese,
  korean,
  vietnamese,
  indonesian,
  filipino,
  thai,
  malay,
];
