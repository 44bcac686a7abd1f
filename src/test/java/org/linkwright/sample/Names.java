package org.linkwright.sample;

import java.util.List;

/** Invented names and the real towns where the invented firms sit. */
final class Names {

  private Names() {}

  /** A town with its country (ISO 3166-1) and region (ISO 3166-2). */
  record Town(String city, String country, String region) {}

  /** Invented words that Czech firms of the programme are named after; each is used once. */
  static final List<String> CZECH =
      List.of(
          "Bystravin",
          "Vranolet",
          "Lomnaris",
          "Sedlinor",
          "Krakovet",
          "Doubrantis",
          "Jedlovia",
          "Hvozdena",
          "Skalinor",
          "Olšavin",
          "Březolin",
          "Habrovix",
          "Jaborinex",
          "Lipnavis",
          "Klenorin",
          "Jasenovia",
          "Vrbolin",
          "Topolinex",
          "Borůvia",
          "Kaprolin",
          "Pstruhel",
          "Sokolantis",
          "Jestřábin",
          "Čápovia",
          "Ledňolin",
          "Volavin",
          "Sýkorin",
          "Kavkolen",
          "Datlovia",
          "Rorýsin",
          "Křepelin",
          "Tetřevin",
          "Jezevia",
          "Kunolet",
          "Rysovin",
          "Vydřovia",
          "Bobrolin",
          "Zubrantis",
          "Jelenovia",
          "Srnčin",
          "Labolen",
          "Orlinka",
          "Metujor",
          "Úpalin",
          "Jizerinex",
          "Ohřelin",
          "Mžalin",
          "Radbuzin",
          "Úhlavia",
          "Otavira",
          "Blanolin",
          "Lužnivia",
          "Nežárin",
          "Sázavor",
          "Želivin",
          "Chrudolin",
          "Loučenin",
          "Třebůvka",
          "Svratkin",
          "Svitalin",
          "Jihlolen",
          "Oslavora",
          "Rokytin",
          "Dyjolin",
          "Moravelin",
          "Bečvolin",
          "Odralin",
          "Opavira",
          "Ostravin",
          "Olzovia",
          "Ještědin",
          "Ralskovia",
          "Bezdězin",
          "Řípolin",
          "Milešin",
          "Klínovia",
          "Blatolin",
          "Šumavin",
          "Boubínor",
          "Kletinex",
          "Třemšinka",
          "Brdovia",
          "Žďárolin",
          "Devětsilex",
          "Kralicin",
          "Pradědin",
          "Hostýnor",
          "Radhoštin",
          "Lysolen",
          "Javorovia",
          "Pálavin",
          "Podyjin",
          "Hrubešin",
          "Macošin",
          "Konopin",
          "Vítkolin",
          "Zvičinor",
          "Hadovia",
          "Kozákovin",
          "Trosolin");

  static final List<String> SLOVAK =
      List.of(
          "Vážolin",
          "Kysucin",
          "Oravenka",
          "Hronovia",
          "Nitrolin",
          "Turčin",
          "Javorinka",
          "Považin",
          "Rajčanin",
          "Žitavin",
          "Dunajčin");

  static final List<String> POLISH =
      List.of(
          "Odrzanin",
          "Nysolin",
          "Bystrzin",
          "Sobieradz",
          "Brzezolin",
          "Śnieżanin",
          "Wisłolin",
          "Kłodzin",
          "Sudetin");

  static final List<String> GERMAN =
      List.of(
          "Elbtalin",
          "Mürgensdorfer",
          "Zschopin",
          "Fichtelhainer",
          "Vogtlin",
          "Muldenhainer",
          "Lausitzin");

  static final List<Town> CZECH_TOWNS =
      List.of(
          new Town("Praha", "CZ", "CZ-10"),
          new Town("Kladno", "CZ", "CZ-20"),
          new Town("Mladá Boleslav", "CZ", "CZ-20"),
          new Town("Kolín", "CZ", "CZ-20"),
          new Town("Příbram", "CZ", "CZ-20"),
          new Town("Tábor", "CZ", "CZ-31"),
          new Town("Písek", "CZ", "CZ-31"),
          new Town("Plzeň", "CZ", "CZ-32"),
          new Town("Rokycany", "CZ", "CZ-32"),
          new Town("Sokolov", "CZ", "CZ-41"),
          new Town("Chomutov", "CZ", "CZ-42"),
          new Town("Děčín", "CZ", "CZ-42"),
          new Town("Liberec", "CZ", "CZ-51"),
          new Town("Jablonec nad Nisou", "CZ", "CZ-51"),
          new Town("Česká Lípa", "CZ", "CZ-51"),
          new Town("Trutnov", "CZ", "CZ-52"),
          new Town("Náchod", "CZ", "CZ-52"),
          new Town("Vrchlabí", "CZ", "CZ-52"),
          new Town("Pardubice", "CZ", "CZ-53"),
          new Town("Lanškroun", "CZ", "CZ-53"),
          new Town("Svitavy", "CZ", "CZ-53"),
          new Town("Jihlava", "CZ", "CZ-63"),
          new Town("Třebíč", "CZ", "CZ-63"),
          new Town("Humpolec", "CZ", "CZ-63"),
          new Town("Brno", "CZ", "CZ-64"),
          new Town("Blansko", "CZ", "CZ-64"),
          new Town("Kuřim", "CZ", "CZ-64"),
          new Town("Olomouc", "CZ", "CZ-71"),
          new Town("Mohelnice", "CZ", "CZ-71"),
          new Town("Šumperk", "CZ", "CZ-71"),
          new Town("Zlín", "CZ", "CZ-72"),
          new Town("Vsetín", "CZ", "CZ-72"),
          new Town("Uherské Hradiště", "CZ", "CZ-72"),
          new Town("Ostrava", "CZ", "CZ-80"),
          new Town("Kopřivnice", "CZ", "CZ-80"),
          new Town("Třinec", "CZ", "CZ-80"));

  static final List<Town> SLOVAK_TOWNS =
      List.of(
          new Town("Trenčín", "SK", "SK-TC"),
          new Town("Dubnica nad Váhom", "SK", "SK-TC"),
          new Town("Žilina", "SK", "SK-ZI"),
          new Town("Námestovo", "SK", "SK-ZI"),
          new Town("Trnava", "SK", "SK-TA"),
          new Town("Nitra", "SK", "SK-NI"));

  static final List<Town> POLISH_TOWNS =
      List.of(
          new Town("Wałbrzych", "PL", "PL-02"),
          new Town("Wrocław", "PL", "PL-02"),
          new Town("Bielsko-Biała", "PL", "PL-24"),
          new Town("Opole", "PL", "PL-16"));

  static final List<Town> GERMAN_TOWNS =
      List.of(
          new Town("Zittau", "DE", "DE-SN"),
          new Town("Chemnitz", "DE", "DE-SN"),
          new Town("Pirna", "DE", "DE-SN"),
          new Town("Weiden in der Oberpfalz", "DE", "DE-BY"));

  /** Invented certification bodies and the prefix of their certificate numbers. */
  static final List<List<String>> ISSUERS =
      List.of(
          List.of("Certika Bohemia", "CB"),
          List.of("Attestora International", "AI"),
          List.of("Normhaus Zertifizierung", "NH"),
          List.of("Audivera Polska", "AP"),
          List.of("Kvalitas Brno", "KB"));

  /**
   * The buyers: name | country | city | web name | languages, all of them invented multinationals'
   * plants.
   */
  static final String BUYERS =
      """
      Norvanta Door Systems Czech, s.r.o. | CZ | Mladá Boleslav | norvanta | cs;en;de
      Thornquist Seating Bohemia, s.r.o. | CZ | Česká Lípa | thornquist-seating | cs;en
      Lumivarta Automotive Lighting, s.r.o. | CZ | Jihlava | lumivarta | cs;en;de
      Hexavolt Powertrain Electronics, a.s. | CZ | Ostrava | hexavolt | cs;en
      Brennmark Thermosysteme GmbH | DE | Dresden | brennmark | de;en
      Solvendra Electronics Manufacturing, s.r.o. | CZ | Pardubice | solvendra | cs;en
      Hoshimura Appliance Europe, s.r.o. | CZ | Plzeň | hoshimura | cs;en;ja
      Drakensund Home Appliances Slovakia, s.r.o. | SK | Nitra | drakensund | sk;en;sv
      Orvalis Industrial Automation, s.r.o. | CZ | Brno | orvalis | cs;en;de
      Pellworth Metering Europe, s.r.o. | CZ | Olomouc | pellworth | cs;en
      Trackonda Telematics, a.s. | CZ | Praha | trackonda | cs;en
      Quillon Medical Electronics, s.r.o. | CZ | Liberec | quillon-medical | cs;en
      Sorrenberg Rail Electrics, s.r.o. | CZ | Česká Třebová | sorrenberg | cs;de;en
      Camberline Charging Polska Sp. z o.o. | PL | Wrocław | camberline | pl;en
      """;
}
