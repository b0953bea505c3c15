import type { Post } from '@torg/domain/programmes'
import { translatedFromSwedish, withEasySwedish } from '../translations.ts'
import {
  citeSeminar,
  citeStart,
  directive,
  seminarEntry,
  seminarGaps,
  startEntry,
  startGaps,
} from './documents.ts'
import { group } from './group.ts'
import { firstSeminar } from './seminars.ts'

/** The two entries, retold in Torg's own words. */
export const posts: Post[] = [
  {
    id: 'expertgruppen-startar',
    kind: 'guest-blog',
    title: startEntry.title,
    author: { person: 'kristina-alser' },
    about: [group.id],
    programme: 'uppdraget-digitala-investeringar',
    date: 'XXXX-22',
    summary: {
      sv: 'Ordföranden om varför hon tog uppdraget och vad som händer efter sommaren.',
      fi: 'Puheenjohtaja kertoo, miksi hän otti tehtävän ja mitä kesän jälkeen tapahtuu.',
      en: 'The chair on why she took the assignment and what happens after the summer.',
    },
    text: {
      sv: `En effektivare och mer modern förvaltning är något Kristina Alsér länge har arbetat för. När hon fick frågan om att leda den nya expertgruppen kände hon sig därför både hedrad och glad. Hon tar med sig erfarenheten av att samordna som landshövding, bland annat länsstyrelsernas arbete med att förenkla, och av mål som drar åt olika håll.

Gruppen ska hjälpa statliga myndigheter att utveckla sin verksamhet, så att reformer fortare ger resultat. Kunskapen finns redan hos många som arbetar där; den behöver komma till nytta.

I slutet av augusti ska arbetet gå för fullt. Först gäller det att hitta smidiga sätt att arbeta och att vinna de tjugo myndigheternas förtroende. Därefter hoppas hon att andra myndigheter snart ska kunna dra nytta av erfarenheterna.

Två år är kort tid och förväntningarna är stora. Just nu utses gruppens ledamöter, och kansliet söker medarbetare.

Den första uppgiften är att bestämma hur digitala investeringar ska utvärderas. Det vill gruppen göra nära myndigheterna, med en referensgrupp av deras experter. Arbetet ska gå att följa utifrån, och fler ska bjudas in att vara med.`,
      'sv-simple': `Regeringen i Sverige har startat en ny grupp. Den heter Expertgruppen för digitala investeringar.

Kristina Alsér leder gruppen. Hon har varit landshövding.

Gruppen ska hjälpa tjugo myndigheter. De ska bli bättre på att använda it.

Gruppen arbetar i två år. Den börjar på allvar i slutet av augusti.`,
      fi: `Kristina Alsér on pitkään tehnyt työtä tehokkaamman ja nykyaikaisemman hallinnon puolesta. Kun häntä pyydettiin johtamaan uutta asiantuntijaryhmää, hän oli siksi sekä otettu että iloinen. Mukanaan hän tuo maaherran kokemuksen yhteensovittamisesta, muun muassa lääninhallitusten yksinkertaistamistyöstä, ja eri suuntiin vetävistä tavoitteista.

Ryhmän tehtävänä on auttaa valtion virastoja kehittämään toimintaansa niin, että uudistukset tuottavat tuloksia nopeammin. Osaamista on jo monella virastoissa työskentelevällä; se on saatava käyttöön.

Elokuun lopulla työn on määrä olla täydessä vauhdissa. Ensin etsitään sujuvat työtavat ja hankitaan kahdenkymmenen viraston luottamus. Sen jälkeen hän toivoo, että muutkin virastot hyötyvät pian kokemuksista.

Kaksi vuotta on lyhyt aika, ja odotukset ovat suuret. Parhaillaan nimetään ryhmän jäseniä, ja sihteeristöön haetaan työntekijöitä.

Ensimmäiseksi päätetään, miten digitaalisia investointeja arvioidaan. Ryhmä haluaa tehdä sen lähellä virastoja, niiden asiantuntijoista kootun viiteryhmän kanssa. Työtä voi seurata ulkopuolelta, ja yhä useampia kutsutaan mukaan.`,
      en: `A more effective and modern administration is something Kristina Alsér has long worked for. Asked to lead the new expert group, she was therefore both honoured and glad. She brings a county governor’s experience of coordinating, among other things the county boards’ work on simplification, and of aims that pull in different directions.

The group is to help state agencies develop their work, so that reforms give results sooner. Many who work there already have the knowledge; it needs to be put to use.

By the end of August the work is to be in full swing. The first thing is to find smooth ways of working and to win the trust of the twenty agencies. She then hopes that other agencies will soon benefit from the experience.

Two years is a short time, and expectations are high. Members of the group are being appointed, and the secretariat is recruiting.

The first task is to decide how digital investments are to be evaluated. The group wants to do so close to the agencies, with a reference group of their experts. Outsiders will be able to follow the work, and more people will be invited to take part.`,
    },
    translations: withEasySwedish,
    sources: [
      citeStart('hela inlägget'),
      citeStart('ingressen', {
        quote: 'Dagens gästbloggare är Kristina Alsér, ordförande för expertgruppen',
        fields: ['/author', '/kind'],
      }),
    ],
    issues: startGaps,
    stated: [
      {
        field: '/date',
        basis: 'inferred',
        asPrinted: 'Med hälsningar och hopp om en trevlig sommar!',
        note: {
          sv: 'Sommaren följer av hälsningen; dag och år står inte.',
          fi: 'Kesä käy ilmi tervehdyksestä; päivää ja vuotta ei ole.',
          en: 'The summer follows from the greeting; neither day nor year is given.',
        },
      },
    ],
  },
  {
    id: 'expertgruppen-bjuder-in-till-seminarier',
    kind: 'guest-blog',
    title: seminarEntry.title,
    author: { person: 'kristina-alser' },
    about: [group.id],
    programme: 'uppdraget-digitala-investeringar',
    events: [firstSeminar.id],
    date: 'XXXX-23',
    summary: {
      sv: 'Höstens möten med myndigheterna, ett första utkast till kriterier och en inbjudan.',
      fi: 'Syksyn tapaamiset virastojen kanssa, ensimmäinen luonnos perusteista ja kutsu.',
      en: 'The autumn’s meetings with the agencies, a first draft of criteria, and an invitation.',
    },
    text: {
      sv: `Tempot har varit högt sedan gruppen bildades. Redan i höst vill den vara till nytta för myndigheter som utvecklar sin verksamhet digitalt.

Alla de tjugo myndigheterna har fått besök. Samtalen har handlat om vad de behöver, vilka investeringar de planerar och vad de väntar sig av samarbetet. Gruppen har själv sammanträtt tre gånger och två gånger talat med myndigheternas chefer om uppdraget, arbetssättet och formerna för att arbeta ihop.

Ett utkast till utgångspunkter och prioriteringskriterier är klart. Det ska ligga till grund när investeringarna analyseras, vilket är nästa steg. Gruppen ger råd och bygger kunskap.

Myndigheter lär bäst av varandra. Därför finns artiklar och intervjuer på webbplatsen, och därför börjar en serie seminarier. Det första äger rum den 27 november med Vinnova och gäller agil transformation.

Rekommendationer, lärdomar och slutsatser kommer att redovisas efter hand, på webbplatsen och i sociala medier.`,
      fi: `Tahti on ollut kova ryhmän perustamisesta lähtien. Jo tänä syksynä se haluaa olla avuksi virastoille, jotka kehittävät toimintaansa digitaalisesti.

Kaikki kaksikymmentä virastoa on tavattu. On puhuttu siitä, mitä ne tarvitsevat, mitä investointeja ne suunnittelevat ja mitä ne odottavat yhteistyöltä. Ryhmä on itse kokoontunut kolmesti ja keskustellut kahdesti virastojen johtajien kanssa tehtävästä, työtavoista ja yhteistyön muodoista.

Luonnos lähtökohdista ja priorisointiperusteista on valmis. Se on pohjana, kun investointeja seuraavaksi analysoidaan. Ryhmä neuvoo ja rakentaa osaamista.

Virastot oppivat parhaiten toisiltaan. Siksi sivustolla on artikkeleita ja haastatteluja, ja siksi alkaa seminaarisarja. Ensimmäinen seminaari pidetään 27. marraskuuta yhdessä Vinnovan kanssa, ja sen aiheena on ketterä muutos.

Suosituksista, opeista ja johtopäätöksistä kerrotaan sitä mukaa kuin niitä syntyy, sivustolla ja sosiaalisessa mediassa.`,
      en: `The pace has been high since the group was set up. Already this autumn it wants to be of use to agencies that develop their work digitally.

All twenty agencies have been met. The talks were about what they need, which investments they plan and what they expect of the cooperation. The group itself has met three times, and twice it has talked with the heads of the agencies about the assignment, the ways of working and the forms of cooperation.

A draft of starting points and criteria for setting priorities is ready. It is the basis for analysing the investments, which is the next step. The group advises and builds knowledge.

Agencies learn best from one another. That is why there are articles and interviews on the website, and why a series of seminars begins. The first is on 27 November with Vinnova, on agile transformation.

Recommendations, lessons and conclusions will be reported as they come, on the website and in social media.`,
    },
    links: directive.links,
    translations: translatedFromSwedish,
    sources: [
      citeSeminar('hela inlägget'),
      citeSeminar('ingressen', {
        quote: 'Dagens gästbloggare är Kristina Alsér, ordförande för expertgruppen.',
        fields: ['/author', '/kind'],
      }),
    ],
    issues: seminarGaps,
    stated: [
      {
        field: '/date',
        basis: 'inferred',
        asPrinted: 'redan under hösten',
        note: {
          sv: 'Hösten följer av texten; dag och år står inte.',
          fi: 'Syksy käy ilmi tekstistä; päivää ja vuotta ei ole.',
          en: 'The autumn follows from the text; neither day nor year is given.',
        },
      },
    ],
  },
]
