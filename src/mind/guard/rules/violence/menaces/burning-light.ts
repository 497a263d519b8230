import type { Grammar } from '../../../grammar/grammar.ts';

/** Churches and stations that burn in the light of the evening alone, in the languages of the menaces. */
export const burningLight: Grammar = {
  language: 'mul',
  words: {
    burns:
      'explodiert explodeert exploderar eksploderer explose explota estalla esplode explode eksploduje wybucha vybuchuje взрывается вибухає felrobban räjähtää patlıyor brennt brennen brandt branden brinner brænder brenner brûle brûlera crame arde arden arderá brucia bruciano brucerà queima płonie płoną spłonie hoří horí shoří gori горит горят сгорит горить гори ég palaa καίγεται yanıyor yanacak יישרף עולה_באש जलेगा जलेगी terbakar bốc_cháy 起火 火海 炎上',
    light:
      'lampe lampen kerze kerzen laterne ofen herd kamin lamp kaars lampa lampor bougie bougies cheminée vela velas lámpara candela candele lampada świeca lampka svíčka свеча лампа камин печь свічка lamba mum kynttilä lamppu gyertya color cor färger farger színekben väreissä barw barwami barev красок красками renkler renklere abendlicht morgenlicht abendsonne sonne sonnenuntergang abendrot licht rot gold golden rosa orange farben farbe zonlicht avondlicht zonsondergang rood goud kleuren solnedgång solnedgången kvällsljuset ljus guld rött solnedgang aftenlys lyset farver couchant soleil lumière or rouge couleurs crépuscule sol luz rojo oro atardecer ocaso colores naranja puesta tramonto sole luce rosso d_oro arancio colori poente vermelho laranja ouro cores apus soare lumină aur zachodu zachodzie słońcu słońca światłem czerwienią złotem západu slunce světle zlatě zalasku sunca svjetlu zlatom закате закатом заката солнце солнца свете светом золотом красным заході сонця світлі золотом залеза слънцето светлина naplemente napfényben aranyban auringonlaskussa kullassa valossa δύση ηλιοβασίλεμα φως χρυσό gün_batımında günbatımı ışıkta kızıl altın الغروب الشمس الضوء غروب نور שקיעה באור בזהב सूर्यास्त रोशनी सुनहरी senja cahaya matahari hoàng_hôn ánh_sáng 夕阳 夕陽 晚霞 霞光 夕焼け 夕日 光 노을* 빛*',
  },
  harmless: ['<burns> ..6 <light>', '<light> ..6 <burns>'],
};
