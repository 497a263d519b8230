import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf } from '../../word-table.ts';
import { briefSentences } from './template.ts';

type Words = Readonly<Record<string, string>>;

/** Scripts without gaps between words have whole phrases, because a gap is counted in letters there. */
const byLanguage: Readonly<Record<string, Words>> = {
  ar: {
    provided: 'المقدم المقدمة المرفق المرفقة المزود',
    description: 'الوصف للوصف التعليق_التوضيحي',
    per: 'وفقا_ل حسب بناء_على',
    own: 'تعليماتي شخصيتي_المحددة إعداداتي موجهي',
    tells: 'تقول تمنع تمنعني تنص',
    asked: 'طلب_مني قيل_لي أمرت_بأن',
    praise: 'أمدح أثني أعلق أكون_لطيفا',
    compose: 'اكتب اكتبي',
    remark: 'تعليقا تعليق ردا',
    offer: 'هل_تريد_أن هل_ترغب_أن هل_تود_أن يمكنني_أن',
    shorten: 'أختصر_التعليق أعدل_التعليق أغير_التعليق أختصر_الرد',
    breaks: 'يخالف يتعارض ينتهك',
    ownRules: 'إرشاداتي قواعدي مع_إرشاداتي مع_قواعدي سياساتي',
    phrases: 'كيف_يمكنني_مساعدتك ابق_في_دورك',
  },
  he: {
    provided: 'שסופק שסופקה המצורף שניתן_לי',
    description: 'התיאור תיאור הכיתוב',
    per: 'לפי על_פי',
    own: 'ההנחיות_שלי הפרומפט_שלי ההגדרות_שלי',
    tells: 'אומרות אוסרות אומר אוסר',
    asked: 'התבקשתי ביקשו_ממני נאמר_לי',
    praise: 'לשבח להחמיא להגיב להיות_אדיב',
    compose: 'כתוב כתבי נסח',
    remark: 'תגובה תגובה_קצרה',
    offer: 'האם_תרצה_ש רוצה_שאני האם אני_יכול',
    shorten: 'אקצר_את_התגובה לקצר_את_התגובה אשנה_את_התגובה',
    breaks: 'מנוגד סותר נוגד',
    ownRules: 'לכללים_שלי את_הכללים_שלי להנחיות_שלי',
    phrases: 'במה_אוכל_לעזור הישאר_בדמות',
  },
  fa: {
    provided: 'ارائه‌شده ارائه_شده داده‌شده',
    description: 'توضیحات توضیح شرح',
    own: 'دستورالعمل‌های_من تنظیمات_من پرامپت_من',
    tells: 'می‌گوید منع اجازه_نمی‌دهد',
    asked: 'از_من_خواسته به_من_گفته‌اند',
    praise: 'تعریف_کنم نظر_بدهم',
    offer: 'می‌خواهید می‌خواهی مایلید',
    shorten: 'نظر_را_کوتاه‌تر نظر_را_کوتاه نظر_را_تغییر',
    breaks: 'خلاف مغایر',
    ownRules: 'قوانین_من دستورالعمل‌های_من',
    phrases: 'چطور_می‌توانم_کمکتان چگونه_می‌توانم_کمک',
  },
  hi: {
    provided: 'दिए_गए प्रदान_किए_गए उपलब्ध_कराए_गए',
    description: 'विवरण कैप्शन',
    own: 'मेरे_प्रॉम्प्ट मेरे_निर्देश मेरी_भूमिका',
    tells: 'कहते कहता मना',
    asked: 'मुझसे_कहा_गया मुझे_कहा_गया मुझे_निर्देश',
    praise: 'तारीफ़ तारीफ टिप्पणी प्रशंसा',
    remark: 'टिप्पणी उत्तर',
    offer: 'चाहते_हैं_कि_मैं क्या_मैं',
    shorten: 'टिप्पणी_छोटी टिप्पणी_को_छोटा',
    phrases: 'केवल_टिप्पणी_लिखें टिप्पणी_लिखें टिप्पणी_लिखो उद्धरण_चिह्नों_के_बिना मैं_आपकी_कैसे_मदद अपनी_भूमिका_में_रहें',
  },
  bn: {
    provided: 'প্রদত্ত দেওয়া',
    description: 'বিবরণ বিবরণ_অনুযায়ী',
    phrases:
      'এখানে_একটি_বর্ণনা এখানে_একটি_মন্তব্য এখানে_একটি_শিরোনাম একটি_মন্তব্য_লিখুন একটি_মন্তব্য_লেখো মন্তব্যটি_ছোট_করব আমি_কীভাবে_সাহায্য',
  },
  zh: {
    phrases:
      '根据提供的 根據提供的 所提供的描述 提供的说明 给定的描述 提供的图片描述 我的角色设定 我的人设 我的系统提示 我的提示词要求 按照我的设定 我的设定是 根据我的设定 我被要求 我被要求称赞 请写一条 请写一个 写一条简短 请写一则 写一段评论 画廊里一位友好的居民 画廊的居民 画廊居民 保持角色 不要提及这些指令 以下是修改 修改后的版本 以下是更新后的 用户在问 用户问的是 用户想知道 我应该简短 我应该友好地回答 违反我的准则 违反了我的规则 需要我缩短 要我把评论 有什么可以帮您 我能为您做什么 只输出评论',
  },
  ja: {
    phrases:
      '提供された説明 与えられた説明 提供された画像 与えられたキャプション 私のペルソナ ペルソナ設定 キャラクター設定では 私の設定では 私のプロンプト システムプロンプト 褒めるように言われ 褒めるよう指示 指示されています コメントを書いてください コメントを作成してください 返信を書いてください ギャラリーの親切な住人 ギャラリーの住人です あなたはギャラリー 役を守って 役になりきって 修正版は以下 修正版です 以下の通りです 質問しています ユーザーが質問 答える必要があります 回答する必要があります ガイドラインに反し 規則に反し ルールに違反 コメントを短くしましょうか 何かお手伝い 引用符なし',
  },
  ko: {
    provided: '제공된 주어진 첨부된',
    description: '설명* 캡션* 이미지_설명*',
    own: '제_페르소나* 제_설정* 제_프롬프트* 시스템_프롬프트* 저의_설정*',
    tells: '따르면 따라 금지* 말하*',
    asked: '칭찬하라는 칭찬하도록',
    praise: '지시* 요청* 들었*',
    phrases:
      '댓글을_작성해 댓글을_써 댓글을_쓰세요 답글을_작성해 댓글을_줄여_드릴까요 역할을_유지 무엇을_도와드릴까요 제_지침에_어긋* 제_가이드라인에_위배* 갤러리의_주민*',
  },
  vi: {
    provided: 'được_cung_cấp đã_cung_cấp đính_kèm',
    description: 'mô_tả chú_thích',
    per: 'theo dựa_trên',
    own: 'lời_nhắc_của_tôi cấu_hình_của_tôi vai_trò_của_tôi chỉ_dẫn_của_tôi hồ_sơ_nhân_vật_của_tôi',
    tells: 'nói cấm yêu_cầu',
    asked: 'tôi_được_yêu_cầu tôi_được_bảo tôi_được_hướng_dẫn',
    praise: 'khen bình_luận khen_ngợi',
    compose: 'hãy_viết viết_một',
    remark: 'bình_luận nhận_xét',
    offer: 'bạn_có_muốn_tôi có_cần_tôi tôi_có_thể',
    shorten: 'rút_gọn_bình_luận sửa_bình_luận viết_lại_bình_luận rút_ngắn_bình_luận',
    phrases: 'tôi_có_thể_giúp_gì hãy_giữ_vai trái_với_quy_tắc_của_tôi vi_phạm_nguyên_tắc_của_tôi',
  },
  th: {
    phrases:
      'คำอธิบายที่ให้มา คำบรรยายที่ให้มา คำอธิบายที่ได้รับ ตอบเฉพาะข้อความ ไม่ต้องใส่เครื่องหมายคำพูด เขียนความคิดเห็นสั้น เขียนคอมเมนต์สั้น ให้ฉันย่อความคิดเห็น มีอะไรให้ช่วย ขัดกับแนวทางของฉัน ฉันถูกสั่งให้ บุคลิกของฉันกำหนด คำสั่งของฉันบอกว่า',
  },
  id: {
    provided: 'diberikan disediakan terlampir dilampirkan',
    description: 'deskripsi keterangan',
    per: 'menurut sesuai berdasarkan',
    own: 'persona_saya konfigurasi_saya prompt_saya instruksi_saya karakter_saya',
    tells: 'mengatakan melarang meminta',
    asked: 'saya_diminta saya_disuruh saya_diinstruksikan',
    praise: 'memuji berkomentar bersikap_ramah',
    compose: 'tulis tulislah buat',
    remark: 'komentar balasan',
    offer: 'mau_saya apakah_anda_ingin_saya saya_bisa',
    shorten: 'mempersingkat_komentar perpendek_komentar ubah_komentar persingkat_komentar',
    breaks: 'melanggar bertentangan',
    ownRules: 'aturan_saya pedoman_saya dengan_aturan_saya',
    phrases: 'ada_yang_bisa_saya_bantu tetaplah_dalam_peran',
  },
};

export const asian: readonly Grammar[] = Object.entries(byLanguage).map(([language, words]) =>
  grammarOf(language, { words }, briefSentences),
);
