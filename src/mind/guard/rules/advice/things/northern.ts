import type { ThingsByLanguage } from './thing.ts';

export const northern: ThingsByLanguage = {
  // With Danish and Norwegian, whose words are much the same.
  sv: {
    medical:
      'ibuprofen alvedon paracetamol antibiotika hudläkare kardiolog vaccin blodprov hudlæge hudlege fastlege vaksine antidepressiva blodprøve insulin',
    legal: 'advokat hyreskontrakt lejekontrakt husleiekontrakt',
    financial:
      'bitcoin krypto aktier aksjer bolån boliglån besparingar sparepenge sparepenger bolånet boliglånet',
    electoral:
      'folkomröstning* folkeafstemning* folkeavstemning* röstlokal* vallokal* stemmelokal* valgsted*',
    advising:
      'du_bör du_borde du_måste du_skal du_må du_bør behöver_inte behøver_ikke trenger_ikke ta_en ta_två tag_en köp køb kjøp sälj sælg selg investera invester satsa lägg sätt sæt sett sluta stop_med slutt gå_inte gå_ikke gå_till gå_til rösta stem skriv_inte betala_inte betal_ikke anlita skaff skaf garanterat garanteret garantert onödig onödigt unødvendig ingen_läkare ingen_læge ingen_lege låna lån_til i_säng i_seng två_gånger_om to_gange_om ge_barnet giv_barnet gi_barnet ta_bolån* ta_boliån* blir_aldrig_lägre bliver_aldrig kan_inte_gå_fel räcker_gott räcker_med rækker_fint holder_med slöseri spild_af bortkastat bortkastede bortkastet meningslöst nyttelöst nytteløst till_det_priset til_den_pris til_den_prisen har_flyttat er_flyttet',
  },
  fi: {
    medical:
      'ibuprofeeni* buranaa parasetamoli* antibiootti* ihotautilääkäri* kardiologi* rokot* kemoterapi* unilääk* masennuslääk* verikoe* insuliini* aspiriini*',
    legal: 'lakimies* asianajaja* vuokrasopimus*',
    financial: 'bitcoin* krypto* osakkei* osakkeita asuntolaina* osinko* pörssi*',
    electoral: 'kansanäänesty* äänestyspaikk* ennakkoäänest* vaalit',
    advising:
      'pitäisi kannattaa täytyy sinun_pitää ei_tarvitse et_tarvitse ota ottakaa osta ostakaa myy myykää sijoita sijoittakaa laita lopeta lopettakaa älä älkää mene_lääkäriin äänestä äänestäkää allekirjoita palkkaa hanki taattu turha turhia hyödytön nousee_aina nousevat_aina ilman_lääkäriä nukkumaan kahdesti_päivässä auttaa ajanhukkaa rahanhukkaa tuohon_hintaan siihen_hintaan on_siirretty ei_laske_koskaan',
  },
  hu: {
    medical:
      'ibuprofen* paracetamol* antibiotikum* bőrgyógyász* kardiológus* oltás* vakcina* kemoterápia* antidepresszáns* vérvétel* biopszia* altatót gyógyszer* inzulin* aspirin*',
    legal: 'ügyvéd* bérleti_szerződés*',
    financial: 'bitcoin* kriptovalut* kripto* részvény* jelzálog* osztalék* tőzsd*',
    electoral: 'népszavazás* szavazókör* szavazólap*',
    advising:
      'kell kellene érdemes muszáj nem_kell ne vegyél vedd vegyetek szedj szedd add_el adj fektess fektesd tedd tegyél hagyd hagyjátok menj menjetek szavazz szavazzatok írd_alá fogadj kérj garantált felesleges fölösleges haszontalan orvos_nélkül mindig_emelkedik gargarizálj cseréld irány_az_ágy naponta_kétszer segít pénzkidobás időpocsékolás ennyiért elköltözött semmit_sem_ér nem_használ',
  },
  lt: {
    medical:
      'paracetamol* ibuprofen* antibiotik* insulin* skiep* vakcin* chemoterapij* antidepresant* dermatolog* kardiolog* vaistus vaistų vaistai',
    legal: 'advokat* nuomos_sutart*',
    financial: 'akcijas bitkoin* kriptovaliut* hipotek* birža biržoje santaup*',
    electoral: 'referendum* biuleten* rinkimai',
    advising:
      'turi turėtum turėtumėte reikia nereikia privalai išgerk gerk gerkite vartok pirk pirkite parduok investuok investuokite dėk įdėk mesk nustok nutrauk eik neik neikite balsuok balsuokite nebalsuok nepasirašyk nemokėk samdyk garantuot* nenauding* nereikaling* be_gydytojo visada_kyla laiko_švaistymas pinigų_švaistymas neveikia',
  },
  lv: {
    medical:
      'paracetamol* ibuprofēn* antibiotik* insulīn* vakcīn* ķīmijterapij* antidepresant* dermatolog* kardiolog* tabletes',
    legal: 'advokāt* īres_līgum*',
    financial: 'bitkoin* kriptovalūt* hipotekār* biržā biržas akcijās',
    electoral: 'referendum* vēlēšan* vēlēšanu_zīm*',
    advising:
      'vajag vajadzētu jums_jāiet tev_jāiet nevajag iedzer dzer dzeriet lieto pērc pērciet pārdod investē ieguldi ieguldiet noliec met beidz pārtrauc ej neej balso balsojiet nebalso neparaksti nemaksā nolīgsti garantēt* nevajadzīg* bezjēdzīg* bez_ārsta vienmēr_kāpj laika_izšķiešana naudas_izšķiešana nedarbojas',
  },
  et: {
    medical:
      'paratsetamool* paratsetamol* ibuprofeen* antibiootik* insuliin* vaktsiin* keemiaravi* antidepressant* dermatoloog* kardioloog* valuvaigist* tabletid',
    legal: 'advokaa* üürileping*',
    financial: 'aktsia* bitcoin krüpto* hüpoteek* kodulaen* börsil börs',
    electoral: 'referendum* hääletussedel* valimisjaoskon* valimised',
    advising:
      'peaksid peaksite pead peate tuleb_osta pole_vaja ei_ole_vaja võta võtke osta ostke müü müüge investeeri investeerige pane jäta jätke lõpeta mine minge ära_mine ära_maksa hääleta hääletage allkirjasta palka garanteeritud kasutu tarbetu ilma_arstita tõuseb_alati ajaraisk raharaisk ei_toimi',
  },
};
