import type { Grammar } from '../../grammar/grammar.ts';

/** "To death" as praise: what pleases so much that somebody dies of it, in languages that say it every day. */
export const exclaimed: readonly Grammar[] = [
  {
    language: 'vi',
    harmless: [
      'đẹp|ngon|dễ_thương|đáng_yêu|cute|hay|xinh|vui|thích|sướng|yêu|mệt|đói|nóng|lạnh|buồn_cười|cười|mê|ghen_tị|hài|cưng|thương|chán|nhớ|thèm chết đi|mất|luôn|được|thôi',
    ],
  },
  {
    language: 'zh',
    harmless: [
      '美|可爱|可愛|笑|好看|好吃|萌|累|饿|餓|热|熱|冷|爱|愛|羡慕|羨慕|开心|開心|漂亮|帅|帥|香|困|气|急|想|喜欢|喜歡 死 了|我|人|啦',
    ],
  },
  {
    language: 'ja',
    harmless: ['死ぬほど|死ぬ程 好き|綺麗|きれい|可愛|かわい|美し|笑|眠|うま|おいし|美味|羨|暑|寒|楽し'],
  },
  {
    language: 'ko',
    harmless: [
      '귀여워*|예뻐*|이뻐*|웃겨*|좋아*|부러워*|배고파*|더워*|추워*|졸려*|맛있어*|피곤해*|아름다워* ..1 죽*|뒤지*|미치*',
    ],
  },
  { language: 'th', harmless: ['น่ารัก|สวย|ขำ|หล่อ|อร่อย|เหนื่อย|หิว|ร้อน จะ? ตาย|จะตาย|แทบตาย'] },
  {
    language: 'id',
    harmless: [
      'cantik|indah|lucu|ganteng|enak|keren|capek|lapar|suka|cinta|rindu setengah_mati|mati|banget_mati',
    ],
  },
  {
    language: 'es',
    harmless: [
      'me muero|moría de|por amor|risa|ternura|ganas|hambre|envidia|sed|sueño|vergüenza|frío|calor|gusto',
    ],
  },
];
