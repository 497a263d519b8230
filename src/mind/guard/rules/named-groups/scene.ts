/**
 * Where groups of people are named without harm: in pictures, in the history of art and of persecution, at feasts. Words of
 * all languages together, mostly as stems.
 */
export const scene = `museum* musée* museo* museu* muzeum* музе* müze* múzeum* μουσείο* 博物館 博物馆 미술관* 박물관* bảo_tàng متحف موزه
  quarter quarters viertel quartier quartieri barrio bairro quartiere dzielnic* квартал* mahalle* čtvrť* negyed* γειτονιά 街区
  memorial* mahnmal denkmal mémorial pomnik* мемориал* anıt* μνημείο 紀念 纪念 追悼 위령*
  cemetery cemeteries graveyard friedhof cimetière cementerio cemitério cimitero begraafplaats cmentarz* кладбищ* mezarlı* hřbitov* temető* 墓地 묘지*
  century centuries jahrhundert* siècle* siglo* século* secolo secoli eeuw århundre* wiek* век* вік* yüzyıl* stolet* század* αιώνα 世紀 世纪 세기* thế_kỷ abad قرن
  wedding* hochzeit* mariage* boda* casamento* matrimonio bruiloft* bryllup* wesel* свадь* düğün* svatb* esküvő* 婚礼 結婚 결혼*
  portrait* porträt* retrato* ritratto ritratti portret* портрет* portre* 肖像 초상*
  painted painter painters painting paintings gemalt gemälde maler peint peintre* tableau* pintor* pintad* cuadro* quadro* pittor* dipint* schilder* malar* malarz* malow* obraz* худож* картин* живопис* ressam* tablo* festő* festmény* ζωγρ* 画家 畫家 油画 絵 그림* 화가* họa_sĩ نقاش* لوحة رسام
  drawn drew sketch* drawing* gezeichnet* dessiné* dibujad* disegnat* rysun* рисун* photo* foto* фото* fotoğraf* 写真 照片 사진* ảnh عکس صورة
  dance* dancing dancer* tanz* tänzer* danse* baile* bail* danza* dans* taniec* tańc* танц* tánc* 舞 춤*
  music* musik* musique música musica muzyk* muziek музык* müzik* zene* μουσικ* 音楽 音乐 음악* violin* geige* violon guitar* fiddle* jazz blues band orchestra*
  costume* tracht* headscarf kostüm* vestido* traje* costumi strój stroje костюм* kıyafet* 衣装 服饰
  street market fair fairground caravan* wagon* tent tents wohnwagen markt mercado marché mercato targ рынок çarşı piac* bazaar* carpet* rug rugs tile tiles mosaic* calligraph* manuscript*
  temple* church* mosque* synagog* tempel kirche* moschee* église* mosquée* iglesia* mezquita* sinagoga* igreja* chiesa* kościoł* мече* церк* храм* cami* templom* 教会 教堂 寺 사원* shtetl ghetto* getto*
  histor* geschicht* tarih* истори* historia* történe* dějin* ιστορ* 历史 歷史 歴史 역사* lịch_sử تاريخ medieval mittelalter* médiév* old_town altstadt
  fled flee flüchtete* ha_fui fui huyeron fuggi* uciek* бежал* expelled vertrieben* expulsés expulsados persecut* verfolgt* persécut* perseguid* wypędz* гонен* deported_in murdered_in ermordet* assassinés asesinados holocaust shoah victims opfer victimes víctimas vítimas vittime ofiar* жертв* kurban* oběti áldozat* 犠牲 受害 피해*
  rescue* saved sheltered hid versteckt* cacha* refuge welcome* willkommen bienvenu* bienvenid* bem_vind* benvenut* welkom mile_widzian* добро hoş 歓迎 欢迎 환영* help* hilft helfen aide* ayuda* ajuda* aiuta* помог* yardım* solidar* rights respect* pride parade christopher_street festival* fest feast eid diwali hanukkah passover purim ramadan seder
  novel roman_von film* movie opera song* lied chanson canción canção canzone book buch livre libro livro книг* kitap* könyv* poem* gedicht* poème*
  figures figure crowd procession statue* sculpt* skulptur* silhouette* palette ink lantern* crafts pottery embroider* weav* weber* kitchen_of cuisine recipe* bread brot
  ornament* орнамент* pattern* muster motif* motivo* geometr* interlac* entrelac* arabesque* arcade* courtyard* innenhof cortile pátio patio dziedzin* avlu*
  lines linien traits líneas linee linhas linii линиями линии shadow* schatten ombre* sombra* ombra foreground background hintergrund frame
  colour color colours colors farben couleur couleurs colores colori cores barw* kolor* цвет* renk* textile* fabric* stoff stoffe miniature* woodcut* poster* plakat* affiche* плакат*`;
