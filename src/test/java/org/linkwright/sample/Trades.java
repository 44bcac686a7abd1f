package org.linkwright.sample;

/**
 * The trades of the sample programme's suppliers, written by hand.
 *
 * <p>Each block is one trade. {@code trade} id | firms | smallest and largest head count | turnover
 * per head in thousand EUR. {@code cs}, {@code sk}, {@code pl}, {@code de} give English trade word
 * ~ native trade word. {@code certificates} are standard and percent of firms that hold it. A
 * {@code family} is what a firm offers: percent of firms | ISIC Rev. 4 class | description |
 * processes (with the percent of firms that have it, where not all do) | lowest price from-to |
 * highest price from-to | unit period | lead time in days from-to. Prices are EUR per unit (UN/ECE
 * Recommendation 20). An {@code attribute} has the percent of firms that state it and the values it
 * may take.
 */
final class Trades {

  private Trades() {}

  static final String TEXT =
      """
      trade plastics | 13 | 18-290 | 78-118
      cs Plastics~plasty, Moulding~lisovna plastů, Polymer Parts~plastové díly, Plastics Technology~plastikářství
      sk Plastics~plasty
      pl Plastics~Tworzywa
      de Plastics~Kunststofftechnik
      certificates ISO 9001 100, IATF 16949 72, ISO 14001 68, ISO 45001 22, ISO 13485 14, EMAS 4
      family 55 | 2220 | Small technical mouldings up to 80 g | injection-moulding, insert-moulding 50, overmoulding 45, ultrasonic-welding 40, pad-printing 30, laser-marking 30 | 0.05-0.10 | 0.9-1.8 | H87 MONTH | 20-40
      family 70 | 2220 | Housings and covers from 50 to 600 g | injection-moulding, two-component-moulding 35, overmoulding 40, ultrasonic-welding 60, pad-printing 50, laser-marking 40 | 0.35-0.80 | 3.2-5.4 | H87 MONTH | 20-45
      family 42 | 2220 | Large mouldings and visible parts over 600 g | injection-moulding, gas-assisted-moulding 40, painting 30 | 2.8-4.4 | 15-28 | H87 MONTH | 25-50
      family 18 | 2220 | Thermoformed trays and covers | thermoforming, die-cutting 50 | 0.35-0.70 | 3.0-6.5 | H87 MONTH | 12-30
      family 34 | 2593 | Injection moulds, making and maintenance | tool-making, electrical-discharge-machining 80, cnc-milling | 9000-15000 | 60000-120000 | H87 YEAR | 70-120
      attribute clampForceKilonewton 85 1500;2500;3500;5000;6500;8000;10000;13000
      attribute cleanRoomClass 30 8;8;7
      attribute esdProtectedArea 35 true;false
      attribute cadFormat 60 STEP;STEP, CATIA V5;STEP, Creo;STEP, SolidWorks
      attribute electronicDataInterchange 60 true;true;false
      attribute coordinateMeasuringMachine 65 true;true;false

      trade electronics | 12 | 22-450 | 105-150
      cs Electronics~elektronika, Electronic Assembly~osazování DPS, Circuit Technology~elektronické systémy, Electro~elektro
      sk Electronics~elektronika
      pl Electronics~Elektronika
      de Electronics~Elektronik
      certificates ISO 9001 100, IPC-A-610 85, ISO 14001 62, IATF 16949 56, ISO 13485 34, ISO/IEC 27001 30, ISO 45001 18
      family 100 | 2610 | Assembly of printed circuit boards in small and medium series | smt-assembly, through-hole-assembly 85, pcb-testing 85, selective-soldering 70, functional-testing 75, conformal-coating 60, x-ray-inspection 45, rework 60 | 2.2-5.5 | 42-95 | H87 MONTH | 20-50
      family 50 | 2790 | Box build and final assembly of electronic devices | box-build, functional-testing 85, packing 60 | 16-38 | 180-420 | H87 MONTH | 25-50
      attribute esdProtectedArea 85 true
      attribute serialTraceability 80 true;true;true;false
      attribute cleanRoomClass 20 8;7
      attribute electronicDataInterchange 60 true;false
      attribute cadFormat 45 STEP;STEP, Altium;ODB++, Gerber

      trade harness | 9 | 28-380 | 52-74
      cs Cable Assemblies~kabelové svazky, Wiring~kabelové systémy, Harness Technology~kabeláže
      sk Wiring~kabelové zväzky
      pl Harness~Wiązki
      de Cable Systems~Kabelkonfektion
      certificates ISO 9001 100, IATF 16949 66, ISO 14001 58, IPC-A-610 40, ISO 45001 30
      family 62 | 2930 | Wire harnesses for vehicles | wire-harness-assembly, crimping, wire-harness-testing 90, ultrasonic-splicing 50, overmoulding 25 | 2.4-5.0 | 34-85 | H87 MONTH | 20-45
      family 85 | 2790 | Cable assemblies and wiring looms for appliances and industry | wire-harness-assembly, crimping, wire-harness-testing 75, overmoulding 55, soldering 55 | 0.5-1.4 | 16-38 | H87 MONTH | 15-40
      attribute electronicDataInterchange 70 true;true;false
      attribute serialTraceability 50 true;false
      attribute esdProtectedArea 45 true;false

      trade machining | 12 | 5-140 | 68-105
      cs Machining~obrábění, Precision Parts~přesné obrábění, CNC Technology~CNC obrábění, Precision Engineering~strojírna
      sk Machining~obrábanie
      pl Machining~Obróbka
      de Precision Parts~Präzisionsteile
      certificates ISO 9001 92, IATF 16949 42, ISO 14001 46, ISO 45001 14, ISO 13485 16
      family 70 | 2592 | Turned parts from 3 to 65 mm diameter | cnc-turning, deburring 70, grinding 50, thread-rolling 30 | 0.22-0.60 | 9-18 | H87 MONTH | 15-40
      family 68 | 2592 | Milled parts and housings in aluminium and steel | cnc-milling, cnc-turning 45, five-axis-milling 45, deburring 70, anodising 10 | 3.0-8.0 | 65-180 | H87 MONTH | 18-45
      attribute coordinateMeasuringMachine 85 true;true;true;false
      attribute cadFormat 65 STEP;STEP, SolidWorks;STEP, CATIA V5

      trade stamping | 10 | 30-310 | 85-125
      cs Stamping~lisovna kovů, Metal Forming~lisované díly, Pressings~kovovýroba
      sk Stamping~lisovňa
      pl Stamping~Tłocznia
      de Stamping~Stanztechnik
      certificates ISO 9001 100, IATF 16949 74, ISO 14001 70, ISO 45001 30, EMAS 6
      family 95 | 2591 | Stamped parts from strip in progressive tools | stamping, deburring 60, fine-blanking 25, in-die-tapping 35, washing 50 | 0.02-0.05 | 1.1-2.6 | H87 MONTH | 20-42
      family 50 | 2591 | Deep-drawn parts in steel and stainless steel | deep-drawing, stamping, washing 70 | 0.18-0.45 | 3.0-7.0 | H87 MONTH | 25-45
      family 45 | 2593 | Progressive and transfer press tools | tool-making, cnc-milling, electrical-discharge-machining | 8000-16000 | 70000-150000 | H87 YEAR | 80-130
      attribute pressForceKilonewton 92 1250;1600;2500;2500;3150;4000;5000;6300
      attribute electronicDataInterchange 60 true;false
      attribute cadFormat 55 STEP;STEP, CATIA V5;STEP, NX
      attribute coordinateMeasuringMachine 60 true;true;false

      trade sheet-metal | 9 | 14-210 | 76-112
      cs Sheet Metal~zpracování plechu, Enclosures~skříně, Metalworks~zámečnická výroba
      sk Metalworks~kovovýroba
      pl Sheet Metal~Blachy
      de Sheet Metal~Blechtechnik
      certificates ISO 9001 96, ISO 14001 52, ISO 3834-2 40, ISO 45001 28
      family 100 | 2599 | Sheet-metal enclosures, cabinets and panels | laser-cutting, bending, powder-coating 80, welding-robotic 50, welding-manual 70, riveting 50, assembly 60 | 5.5-13 | 160-420 | H87 MONTH | 15-40
      family 30 | 2511 | Light welded structures and frames | laser-cutting, welding-manual, welding-robotic 60, shot-blasting 40 | 2.3-3.1 | 4.6-6.4 | KGM MONTH | 20-45
      attribute cadFormat 75 STEP;STEP, SolidWorks;STEP, Inventor;DXF
      attribute coordinateMeasuringMachine 30 true;false

      trade welding | 4 | 24-130 | 78-104
      cs Welded Structures~svařované konstrukce, Steel Structures~ocelové konstrukce
      sk Steel Structures~oceľové konštrukcie
      certificates ISO 9001 100, ISO 3834-2 90, ISO 14001 50, ISO 45001 60
      family 100 | 2511 | Welded frames and structures up to 12 m | welding-manual, welding-robotic 65, plasma-cutting 70, shot-blasting 75, painting 60 | 2.2-2.9 | 4.9-6.6 | KGM MONTH | 25-55
      attribute cadFormat 60 STEP;DXF, STEP

      trade coating | 2 | 14-80 | 62-88
      cs Coatings~lakovna, Powder Coating~prášková lakovna
      certificates ISO 9001 95, ISO 14001 85, EMAS 30, ISO 45001 25
      family 100 | 2592 | Powder and cataphoretic coating | powder-coating, cataphoretic-coating 50, degreasing 80 | 4.0-7.0 | 14-26 | MTK MONTH | 5-14

      trade plating | 4 | 18-110 | 64-90
      cs Galvanic~galvanovna, Surface Finishing~povrchové úpravy
      sk Surface Finishing~povrchové úpravy
      certificates ISO 9001 95, ISO 14001 85, IATF 16949 35, EMAS 30, ISO 45001 25
      family 75 | 2592 | Electroplating with zinc and zinc-nickel | zinc-plating, zinc-nickel-plating 70, passivation 85 | 0.50-0.85 | 2.2-3.4 | KGM MONTH | 5-14
      family 65 | 2592 | Anodising of aluminium parts | anodising, hard-anodising 50 | 10-15 | 30-46 | MTK MONTH | 5-14
      family 40 | 2592 | Hot-dip galvanising | galvanising, pickling | 0.42-0.55 | 0.90-1.20 | KGM MONTH | 5-12

      trade heat-treatment | 3 | 12-60 | 88-118
      cs Heat Treatment~kalírna, Hardening~tepelné zpracování
      certificates ISO 9001 100, IATF 16949 66, ISO 14001 55
      family 100 | 2592 | Contract heat treatment of steel parts | heat-treatment, carburising 80, nitriding 60, vacuum-hardening 50, induction-hardening 40 | 0.45-0.75 | 1.9-3.4 | KGM MONTH | 4-12

      trade casting | 5 | 45-330 | 95-130
      cs Castings~slévárna, Die Casting~tlakové lití
      pl Castings~Odlewnia
      certificates ISO 9001 100, IATF 16949 82, ISO 14001 72, ISO 45001 35
      family 100 | 2432 | Pressure die castings in aluminium | die-casting, deburring, cnc-milling 80, shot-blasting 60, leak-testing 55 | 0.8-1.7 | 14-30 | H87 MONTH | 30-60
      attribute clampForceKilonewton 85 4000;6600;8400;13000;16000
      attribute cadFormat 65 STEP, CATIA V5;STEP;STEP, NX
      attribute coordinateMeasuringMachine 85 true;true;false

      trade tooling | 5 | 9-75 | 74-102
      cs Tooling~nástrojárna, Moulds~formy, Tool Shop~nástroje
      sk Moulds~formy
      certificates ISO 9001 85, ISO 14001 24
      family 80 | 2593 | Injection moulds up to 8 t | tool-making, cnc-milling, electrical-discharge-machining, mould-trial 50 | 8500-14000 | 75000-140000 | H87 YEAR | 65-115
      family 40 | 2593 | Press tools and dies | tool-making, wire-erosion, cnc-milling | 7000-12000 | 60000-130000 | H87 YEAR | 65-120
      attribute cadFormat 90 STEP;STEP, CATIA V5;STEP, NX;STEP, Creo
      attribute coordinateMeasuringMachine 75 true;true;false

      trade rubber | 5 | 20-190 | 72-98
      cs Rubber~gumárna, Elastomers~pryžové díly, Seals~těsnění
      sk Rubber~guma
      certificates ISO 9001 100, IATF 16949 68, ISO 14001 52, ISO 45001 20
      family 85 | 2219 | Moulded rubber parts and seals | rubber-moulding, rubber-metal-bonding 50, deflashing 70 | 0.03-0.08 | 1.6-4.0 | H87 MONTH | 20-40
      family 50 | 2219 | Liquid-silicone mouldings | liquid-silicone-moulding, deflashing 40, post-curing 80 | 0.08-0.20 | 2.0-4.6 | H87 MONTH | 20-40
      attribute cleanRoomClass 25 8;7

      trade packaging | 4 | 16-150 | 95-140
      cs Packaging~obaly, Corrugated~kartonáž
      pl Packaging~Opakowania
      certificates ISO 9001 90, ISO 14001 58, EMAS 10
      family 100 | 1702 | Corrugated boxes, sleeves and inserts | die-cutting, flexographic-printing 75, foam-insert-cutting 50, gluing 80 | 0.25-0.60 | 6.0-12 | H87 MONTH | 5-16
      attribute electronicDataInterchange 60 true;false

      trade labels | 3 | 8-55 | 85-120
      cs Labels~etikety, Print~tiskárna
      certificates ISO 9001 80, ISO 14001 50
      family 100 | 1811 | Technical labels and rating plates | label-printing, die-cutting, screen-printing 60, thermal-transfer-printing 70 | 0.006-0.015 | 0.18-0.45 | H87 MONTH | 4-14
      attribute electronicDataInterchange 50 true;false

      trade windings | 4 | 24-170 | 58-84
      cs Windings~vinutí, Transformers~transformátory, Coils~cívky
      pl Transformers~Transformatory
      certificates ISO 9001 100, ISO 14001 58, IATF 16949 48
      family 100 | 2710 | Coils, chokes and small transformers | coil-winding, transformer-assembly 75, vacuum-impregnation 70, potting 65 | 0.45-1.1 | 20-48 | H87 MONTH | 20-45
      attribute cadFormat 40 STEP

      trade cable | 3 | 40-180 | 120-150
      cs Cables~kabely, Conductors~vodiče
      certificates ISO 9001 100, ISO 14001 75, ISO 45001 40
      family 100 | 2732 | Control, sensor and automotive cables | cable-extrusion, cable-stranding, shielding-braiding 60 | 0.08-0.15 | 2.0-4.4 | MTR MONTH | 15-35

      trade connectors | 3 | 26-160 | 88-116
      cs Connectors~konektory, Contact Technology~kontaktní technika
      de Contact Technology~Kontakttechnik
      certificates ISO 9001 100, IATF 16949 60, ISO 14001 70
      family 75 | 2733 | Terminal blocks, connectors and contacts | connector-assembly, stamping, insert-moulding 60 | 0.08-0.20 | 4.0-8.0 | H87 MONTH | 20-40
      family 75 | 2733 | Copper and aluminium busbars | busbar-bending, stamping, tin-plating 40, lamination 40 | 1.1-2.4 | 24-48 | H87 MONTH | 20-40
      attribute cadFormat 70 STEP;STEP, CATIA V5
      attribute pressForceKilonewton 60 800;1250;2000

      trade test-equipment | 3 | 8-60 | 82-110
      cs Test Systems~testovací systémy, Measurement~měřicí technika
      certificates ISO 9001 90, ISO/IEC 27001 25
      family 100 | 2651 | Test fixtures and end-of-line testers | test-fixture-building, functional-testing, calibration 55 | 2200-4800 | 38000-75000 | H87 YEAR | 30-80
      attribute cadFormat 85 STEP;STEP, SolidWorks
      attribute esdProtectedArea 60 true

      trade automation | 4 | 12-95 | 88-125
      cs Automation~automatizace, Industrial Assembly~průmyslové montáže
      sk Automation~automatizácia
      certificates ISO 9001 90, ISO 45001 62, ISO 14001 30
      family 100 | 3320 | Installation and commissioning of production equipment | machine-assembly, commissioning, plc-programming 75, robot-integration 55 | 34-42 | 52-68 | HUR MONTH | 10-40

      trade springs | 3 | 14-95 | 72-98
      cs Springs~pružiny, Wire Forms~drátěné díly
      certificates ISO 9001 100, IATF 16949 58, ISO 14001 45
      family 100 | 2599 | Springs and bent wire parts | spring-coiling, wire-bending 75, heat-treatment 55 | 0.008-0.020 | 0.6-1.2 | H87 MONTH | 12-32
      """;
}
