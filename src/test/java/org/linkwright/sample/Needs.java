package org.linkwright.sample;

/**
 * What the buyers of the sample programme need, written by hand.
 *
 * <p>A line that starts with a digit is a requirement: buyer | title | ISIC Rev. 4 class | quantity
 * unit period | start | target price per unit | suppliers wanted | description. The lines below it
 * are its criteria: {@code !} for mandatory, then the weight, the type and what the type needs.
 * Prices are EUR per unit.
 */
final class Needs {

  private Needs() {}

  static final String TEXT =
      """
      01 | Window-lift motor housing, two halves | 2220 | 90000 H87 MONTH | 2027-06-01 | 0.86 | 2 | Upper and lower half in PBT GF30 with moulded seal groove, 48 g each set, tools owned by the buyer and transferred with the order.
      !5 process injection-moulding
      !5 certificate IATF 16949 DOCUMENTED
      !4 capacity 90000 H87 MONTH
      3 priceCeiling 0.95 H87 EUR
      2 process ultrasonic-welding
      2 deliveryRegion CZ
      01 | Door-module wire harness, left and right | 2930 | 14000 H87 MONTH | 2027-09-01 | 16.40 | 2 | Eleven circuits with two sealed connectors; variants by trim level called off in sequence twice a week.
      !5 process wire-harness-assembly
      !5 certificate IATF 16949
      !3 process wire-harness-testing
      4 capacity 14000 H87 MONTH
      3 attribute electronicDataInterchange EQUAL true
      !2 language en
      01 | Guide-rail brackets for cable window lifts | 2591 | 220000 H87 MONTH | 2027-05-03 | 0.31 | 2 | Cold-rolled steel DC04, 1.2 mm, zinc-nickel plated after stamping; flatness 0.2 mm.
      !5 process stamping
      !5 certificate IATF 16949 DOCUMENTED
      4 capacity 220000 H87 MONTH
      3 attribute pressForceKilonewton AT_LEAST 2500
      2 leadTime 35
      01 | Pull-handle spring clips | 2599 | 310000 H87 MONTH | 2027-07-01 | 0.034 | 1 | Wire clips 1.4 mm in spring steel, tempered, 100 % checked for closing force.
      !5 process wire-bending
      !4 certificate ISO 9001
      3 certificate IATF 16949
      3 capacity 310000 H87 MONTH
      2 priceCeiling 0.04 H87 EUR
      02 | Seat-rail reinforcement plates | 2591 | 160000 H87 MONTH | 2027-06-01 | 0.64 | 2 | High-strength strip 2.5 mm in progressive tooling, burr-free edges on the slide side.
      !5 process stamping
      !5 certificate IATF 16949 VERIFIED
      !3 attribute pressForceKilonewton AT_LEAST 4000
      3 capacity 160000 H87 MONTH
      2 certificate ISO 14001
      02 | Welded rear-bench frames | 2511 | 32000 KGM MONTH | 2027-10-01 | 3.55 | 1 | Tube and sheet frames of 11 to 14 kg, robot-welded in fixtures of the supplier, delivered painted.
      !5 process welding-robotic
      !4 certificate ISO 9001
      !4 certificate ISO 3834-2
      4 capacity 32000 KGM MONTH
      2 priceCeiling 4.00 KGM EUR
      2 maturity CHANGE_CAPABILITY 2
      02 | Recliner pinion shafts, turned | 2592 | 60000 H87 MONTH | 2027-08-02 | 1.15 | 2 | Case-hardening steel 16MnCr5, diameter 14 mm, tolerance h7 on the seat, supplied ready for carburising.
      !5 process cnc-turning
      !5 certificate IATF 16949
      4 capacity 60000 H87 MONTH
      3 process grinding
      3 attribute coordinateMeasuringMachine EQUAL true
      2 priceCeiling 1.30 H87 EUR
      02 | Carburising of recliner parts | 2592 | 18000 KGM MONTH | 2027-08-02 | 1.05 | 1 | Case depth 0.4 to 0.6 mm in the supplier's furnaces, batch records kept for fifteen years.
      !5 process carburising
      !4 certificate IATF 16949
      3 capacity 18000 KGM MONTH
      3 leadTime 10
      2 deliveryRegion CZ
      03 | Headlamp bezels, metallised look | 2220 | 26000 H87 MONTH | 2027-09-01 | 4.60 | 2 | Visible part in PC-HT, high-gloss tool surface, packed in trays without touch by hand.
      !5 process injection-moulding
      !5 certificate IATF 16949 DOCUMENTED
      !4 attribute clampForceKilonewton AT_LEAST 6500
      3 attribute cleanRoomClass AT_MOST 8
      3 capacity 26000 H87 MONTH
      2 certificate ISO 14001
      03 | LED driver boards for rear lamps | 2610 | 30000 H87 MONTH | 2027-07-01 | 6.90 | 2 | Two-sided SMT on FR4, 62 components, in-line optical inspection and full traceability by board.
      !5 process smt-assembly
      !5 certificate IATF 16949
      !4 attribute esdProtectedArea EQUAL true
      4 attribute serialTraceability EQUAL true
      3 capacity 30000 H87 MONTH
      2 priceCeiling 7.80 H87 EUR
      03 | LED heat sinks, die cast | 2432 | 38000 H87 MONTH | 2027-10-01 | 2.35 | 2 | AlSi12(Fe), 260 g, machined contact face, thermal paste side free of release agent.
      !5 process die-casting
      !4 process cnc-milling
      !4 certificate IATF 16949
      3 capacity 38000 H87 MONTH
      2 certificate ISO 14001
      03 | Headlamp seals, endless | 2219 | 75000 H87 MONTH | 2027-06-01 | 0.42 | 1 | Silicone seal, hardness 30 Shore A, no splice, fogging tested.
      !5 process liquid-silicone-moulding
      !4 certificate IATF 16949
      3 capacity 75000 H87 MONTH
      2 leadTime 30
      04 | Busbars for 800 V inverters | 2733 | 24000 H87 MONTH | 2027-06-01 | 5.80 | 2 | Copper Cu-ETP 3 mm, bent and laminated, partial-discharge tested, five part numbers.
      !5 process busbar-bending
      !4 certificate IATF 16949
      4 capacity 24000 H87 MONTH
      3 certificate ISO 14001
      2 turnover 5000000 EUR
      04 | Inverter housing, aluminium die casting | 2432 | 9000 H87 MONTH | 2027-11-02 | 14.80 | 1 | 3.1 kg with cooling channel, leak rate below 5 ml a minute at 3 bar.
      !5 process die-casting
      !5 certificate IATF 16949 VERIFIED
      !4 process leak-testing
      4 capacity 9000 H87 MONTH
      3 attribute cadFormat CONTAINS CATIA V5
      2 turnover 12000000 EUR
      04 | Gate-driver boards for traction inverters | 2610 | 9000 H87 MONTH | 2027-08-02 | 24.50 | 2 | Six-layer board with press-fit pins, selective coating and functional test at temperature.
      !5 process smt-assembly
      !5 process conformal-coating
      !5 certificate IATF 16949 DOCUMENTED
      4 process functional-testing
      3 certificate IPC-A-610
      3 capacity 9000 H87 MONTH
      2 maturity LINKAGES 2
      04 | Current-sensor cores and coils | 2710 | 48000 H87 MONTH | 2027-05-03 | 1.95 | 1 | Nanocrystalline core in a moulded carrier with a two-layer winding, potted.
      !5 process coil-winding
      !4 process potting
      !4 certificate IATF 16949
      3 capacity 48000 H87 MONTH
      2 language en
      04 | End-of-line test adapters for inverters | 2651 | 12 H87 YEAR | 2027-04-15 | 28500 | 1 | Pneumatic adapters with high-voltage contacts and safety interlock, commissioned at the line.
      !5 process test-fixture-building
      !4 certificate ISO 9001
      3 leadTime 70
      3 attribute cadFormat CONTAINS STEP
      !2 language en
      05 | Coolant-manifold mouldings | 2220 | 34000 H87 MONTH | 2027-09-01 | 2.75 | 1 | PA66 GF30 hydrolysis-resistant, friction-welded halves, leak-tested to 2.5 bar.
      !5 process injection-moulding
      !5 certificate IATF 16949 DOCUMENTED
      !3 language de
      3 process ultrasonic-welding
      3 capacity 34000 H87 MONTH
      3 deliveryRegion DE
      05 | O-rings and profile seals for cooling plates | 2219 | 240000 H87 MONTH | 2027-06-01 | 0.11 | 2 | EPDM 70 Shore A, glycol-resistant, supplied in counted bags.
      !5 process rubber-moulding
      !4 certificate IATF 16949
      3 capacity 240000 H87 MONTH
      2 certificate ISO 14001
      2 deliveryRegion DE
      05 | Milled distributor blocks for heat pumps | 2592 | 2600 H87 MONTH | 2027-07-01 | 31.00 | 2 | EN AW-6082, 84 mm long, cross bores deburred thermally, cleanliness to ISO 16232.
      !5 process cnc-milling
      !4 certificate ISO 9001 DOCUMENTED
      !3 deliveryRegion DE
      3 attribute coordinateMeasuringMachine EQUAL true
      3 capacity 2600 H87 MONTH
      2 language de
      1 priceCeiling 34.00 H87 EUR
      05 | Fan shroud with moulded bearing seat | 2220 | 18000 H87 MONTH | 2028-01-03 | 5.20 | 1 | PP GF30, 720 g, warpage below 1.5 mm over the diameter.
      !5 process injection-moulding
      !4 certificate IATF 16949
      !4 attribute clampForceKilonewton AT_LEAST 8000
      !3 language de
      3 capacity 18000 H87 MONTH
      06 | Overflow assembly of industrial controller boards | 2610 | 5000 H87 MONTH | 2027-04-15 | 19.50 | 3 | Second source for peaks: mixed technology, lots of 100 to 600, material provided by the buyer.
      !5 process smt-assembly
      !4 process through-hole-assembly
      !4 certificate ISO 9001
      !3 attribute esdProtectedArea EQUAL true
      4 certificate IPC-A-610
      !3 leadTime 35
      3 capacity 5000 H87 MONTH
      06 | Conductive trays for board transport | 2220 | 6500 H87 MONTH | 2027-05-03 | 2.10 | 1 | Black thermoformed trays, stackable, for boards up to 280 by 220 mm.
      !5 process thermoforming
      !3 certificate ISO 9001
      3 attribute esdProtectedArea EQUAL true
      2 capacity 6500 H87 MONTH
      06 | Electronics racks, 19-inch sheet-metal parts | 2599 | 1400 H87 MONTH | 2027-06-01 | 58.00 | 2 | Chassis and covers in 1.5 mm galvanised steel, powder-coated RAL 7035, pressed-in studs.
      !5 process laser-cutting
      !4 process bending
      !4 process powder-coating
      3 certificate ISO 9001
      !3 capacity 1400 H87 MONTH
      2 leadTime 28
      06 | Bed-of-nails test fixtures | 2651 | 30 H87 YEAR | 2027-04-15 | 7200 | 2 | Fixtures for in-circuit test with documented pin map, spare pins and one debugging visit.
      !5 process test-fixture-building
      4 leadTime 50
      3 process calibration
      3 certificate ISO 9001
      2 language en
      06 | Cable assemblies for industrial controllers | 2790 | 11000 H87 MONTH | 2027-07-01 | 4.90 | 2 | Cut, crimped and tested sets in forty variants, labelled at both ends.
      !5 process wire-harness-assembly
      !4 certificate ISO 9001
      3 certificate IPC-A-610
      !3 capacity 11000 H87 MONTH
      2 process overmoulding
      07 | Heat-pump front panels, painted | 2599 | 1800 H87 MONTH | 2027-06-01 | 36.00 | 2 | Zinc-coated steel 0.8 mm, visible surface, polyester powder for outdoor use.
      !5 process powder-coating
      !4 process bending
      !4 certificate ISO 9001
      4 certificate ISO 14001
      !3 capacity 1800 H87 MONTH
      2 priceCeiling 42.00 H87 EUR
      07 | Fan-motor transformers and chokes | 2710 | 26000 H87 MONTH | 2027-07-01 | 5.40 | 2 | Laminated chokes 60 to 180 VA, vacuum-impregnated, terminals crimped.
      !5 process coil-winding
      !4 process vacuum-impregnation
      !4 certificate ISO 9001 DOCUMENTED
      3 capacity 26000 H87 MONTH
      3 certificate ISO 14001
      07 | Control harness for outdoor units | 2790 | 22000 H87 MONTH | 2027-05-03 | 7.80 | 2 | UV-resistant sleeves, eleven connectors, 100 % electrical test with label.
      !5 process wire-harness-assembly
      !4 process wire-harness-testing
      !4 certificate ISO 9001
      3 capacity 22000 H87 MONTH
      !3 language en
      1 maturity STRATEGIC_INTENT 2
      07 | Drain pans and fan grilles, moulded | 2220 | 24000 H87 MONTH | 2027-09-01 | 5.10 | 2 | Large parts in ASA and PP, weather-proof, tools from 800 t clamping.
      !5 process injection-moulding
      !4 attribute clampForceKilonewton AT_LEAST 8000
      !3 certificate ISO 9001
      3 capacity 24000 H87 MONTH
      3 certificate ISO 14001
      07 | Export packaging for outdoor units | 1702 | 21000 H87 MONTH | 2027-04-15 | 5.60 | 1 | Heavy corrugated sleeves and lids with printed handling marks, supply twice a week.
      !5 process die-cutting
      !4 capacity 21000 H87 MONTH
      4 process flexographic-printing
      3 leadTime 12
      2 certificate ISO 14001
      08 | Drum-support deep drawings | 2591 | 52000 H87 MONTH | 2027-06-01 | 1.85 | 2 | Stainless 1.4016, drawn depth 62 mm, surface free of drawing marks.
      !5 process deep-drawing
      !4 certificate ISO 9001
      !3 deliveryRegion SK
      4 certificate ISO 14001
      3 capacity 52000 H87 MONTH
      2 priceCeiling 2.10 H87 EUR
      08 | Power-supply cord sets for washing machines | 2790 | 28000 H87 MONTH | 2027-08-02 | 2.05 | 2 | Moulded plugs for three markets, safety-tested each piece.
      !5 process overmoulding
      !4 process wire-harness-assembly
      !4 certificate ISO 9001
      !3 deliveryRegion SK
      3 capacity 28000 H87 MONTH
      2 certificate ISO 14001
      08 | User-interface board assembly | 2610 | 22000 H87 MONTH | 2027-10-01 | 8.40 | 2 | Single-sided SMT with display and touch keys, functional test with end-of-line programming.
      !5 process smt-assembly
      !4 certificate ISO 9001 DOCUMENTED
      !4 process functional-testing
      3 capacity 22000 H87 MONTH
      !3 deliveryRegion SK
      2 priceCeiling 9.00 H87 EUR
      08 | Detergent-drawer parts | 2220 | 70000 H87 MONTH | 2027-07-01 | 0.98 | 2 | Five parts in PP, two visible with laser-marked symbols.
      !5 process injection-moulding
      !4 certificate ISO 9001
      3 process laser-marking
      !4 capacity 70000 H87 MONTH
      2 certificate ISO 14001
      2 deliveryRegion SK
      08 | Rating plates and energy labels | 1811 | 180000 H87 MONTH | 2027-05-03 | 0.052 | 1 | Polyester labels with variable data, adhesion tested after 40 wash cycles.
      !5 process label-printing
      !3 certificate ISO 9001
      3 capacity 180000 H87 MONTH
      !3 leadTime 10
      2 deliveryRegion SK
      09 | Servo-drive enclosures | 2599 | 2200 H87 MONTH | 2027-06-01 | 47.00 | 2 | Aluminium and steel sheet with earthing points, IP20, screen-printed front.
      !5 process bending
      !4 certificate ISO 9001
      3 process powder-coating
      !3 capacity 2200 H87 MONTH
      3 attribute cadFormat CONTAINS STEP
      2 language en
      09 | Motor flanges, turned and drilled | 2592 | 7500 H87 MONTH | 2027-05-03 | 6.80 | 2 | Aluminium blanks from the buyer, concentricity 0.02 mm, in seven sizes.
      !5 process cnc-turning
      !4 certificate ISO 9001
      !3 attribute coordinateMeasuringMachine EQUAL true
      3 capacity 7500 H87 MONTH
      3 priceCeiling 7.50 H87 EUR
      09 | Anodising of drive housings | 2592 | 1100 MTK MONTH | 2027-06-01 | 13.50 | 1 | Clear and black, 15 micrometres, racks and masking by the supplier, return within nine days.
      !5 process anodising
      !4 certificate ISO 14001
      3 capacity 1100 MTK MONTH
      3 leadTime 9
      2 priceCeiling 14.00 MTK EUR
      09 | Line-installation crews for automation cells | 3320 | 900 HUR MONTH | 2027-04-15 | 49.00 | 2 | Mechanical and electrical assembly with commissioning at customers in Central Europe.
      !5 process commissioning
      !4 process plc-programming
      3 certificate ISO 45001
      3 capacity 900 HUR MONTH
      3 language de
      2 deliveryRegion DE
      09 | Controller box build | 2790 | 1500 H87 MONTH | 2027-09-01 | 118.00 | 2 | Assembly of boards, power supply and enclosure, burn-in for eight hours, shipment to end customers.
      !5 process box-build
      !4 process functional-testing
      !4 certificate ISO 9001 DOCUMENTED
      3 attribute serialTraceability EQUAL true
      3 capacity 1500 H87 MONTH
      2 certificate ISO/IEC 27001
      10 | Electricity-meter base and cover | 2220 | 65000 H87 MONTH | 2027-06-01 | 1.90 | 2 | PC GF10 flame-retardant UL 94 V-0, transparent cover, sealed by ultrasonic welding.
      !5 process injection-moulding
      !4 process ultrasonic-welding
      !4 certificate ISO 9001
      !3 capacity 65000 H87 MONTH
      3 certificate ISO 14001
      2 priceCeiling 2.20 H87 EUR
      10 | Meter main board, through-hole completion | 2610 | 28000 H87 MONTH | 2027-08-02 | 5.90 | 2 | SMT boards completed with terminals and relays by selective soldering, calibrated at the buyer.
      !5 process through-hole-assembly
      !4 process selective-soldering
      !4 certificate ISO 9001
      3 capacity 28000 H87 MONTH
      3 certificate IPC-A-610
      2 priceCeiling 6.40 H87 EUR
      10 | Terminal blocks with captive screws | 2733 | 55000 H87 MONTH | 2027-05-03 | 1.35 | 1 | Brass terminals in flame-retardant carriers, pull-out force tested by sample.
      !5 process connector-assembly
      !3 certificate ISO 9001
      3 capacity 55000 H87 MONTH
      2 certificate ISO 14001
      10 | Shielded control cable, cut lengths | 2732 | 46000 MTR MONTH | 2027-07-01 | 0.74 | 1 | Four-core with braid, halogen-free sheath, on drums or cut to 0.6 to 4 m.
      !5 process cable-extrusion
      !4 process shielding-braiding
      3 certificate ISO 9001
      3 capacity 46000 MTR MONTH
      2 priceCeiling 0.82 MTR EUR
      10 | Injection moulds for meter parts | 2593 | 6 H87 YEAR | 2027-04-15 | 46000 | 2 | Two- and four-cavity hot-runner moulds, trial parts measured in full, handling of later changes.
      !5 process tool-making
      4 attribute cadFormat CONTAINS STEP
      !3 leadTime 98
      3 certificate ISO 9001
      2 yearsInBusiness 8
      11 | Telematics unit, complete assembly | 2790 | 7000 H87 MONTH | 2027-08-02 | 64.00 | 1 | Board in housing with battery and antenna, programmed, sealed and drop-tested.
      !5 process box-build
      !5 certificate IATF 16949
      !4 attribute serialTraceability EQUAL true
      4 certificate ISO/IEC 27001
      3 capacity 7000 H87 MONTH
      2 language en
      11 | Tracker boards with chip antenna | 2610 | 8000 H87 MONTH | 2027-05-03 | 17.20 | 2 | Components down to 0201, X-ray of the module joints, panel programming.
      !5 process smt-assembly
      !4 process x-ray-inspection
      !4 certificate ISO 9001
      3 certificate ISO/IEC 27001
      3 capacity 8000 H87 MONTH
      2 leadTime 35
      11 | Waterproof tracker housings | 2220 | 16000 H87 MONTH | 2027-06-01 | 1.45 | 1 | PA12 with overmoulded TPE seal, IP67 checked by pressure decay.
      !5 process overmoulding
      !4 certificate ISO 9001
      3 capacity 16000 H87 MONTH
      3 leadTime 30
      2 maturity CHANGE_CAPABILITY 2
      12 | Patient-monitor main boards | 2610 | 2200 H87 MONTH | 2027-09-01 | 46.00 | 1 | Class 3 workmanship, device history record for each serial number, coating of the analogue part.
      !5 process smt-assembly
      !5 certificate ISO 13485 DOCUMENTED
      !4 certificate IPC-A-610
      3 process conformal-coating
      3 attribute serialTraceability EQUAL true
      2 capacity 2200 H87 MONTH
      12 | Monitor housings in medical grade ABS | 2220 | 4500 H87 MONTH | 2027-10-01 | 3.90 | 1 | Front and rear shell, cleanable surface, printed symbols resistant to disinfectants.
      !5 process injection-moulding
      !5 certificate ISO 13485
      !4 attribute cleanRoomClass AT_MOST 8
      3 process pad-printing
      2 capacity 4500 H87 MONTH
      12 | Machined sensor bodies, stainless steel | 2592 | 1800 H87 MONTH | 2027-06-01 | 27.50 | 1 | 1.4404, Ra 0.4 on the contact face, passivated, no burr under ten times magnification.
      !5 process five-axis-milling
      !4 certificate ISO 13485
      3 attribute coordinateMeasuringMachine EQUAL true
      3 capacity 1800 H87 MONTH
      2 language en
      12 | Sterile-transport cartons with inserts | 1702 | 3800 H87 MONTH | 2027-05-03 | 2.40 | 1 | White-lined corrugated board with foam inserts and lot marking.
      !5 process die-cutting
      !4 process foam-insert-cutting
      3 certificate ISO 9001
      3 capacity 3800 H87 MONTH
      2 leadTime 14
      13 | Welded under-floor equipment frames | 2511 | 26000 KGM MONTH | 2027-09-01 | 4.70 | 1 | Frames up to 3.2 m in S355, weld class to the rail standard, all welds documented.
      !5 process welding-manual
      !5 certificate ISO 3834-2 VERIFIED
      !4 certificate ISO 9001
      3 capacity 26000 KGM MONTH
      3 process shot-blasting
      2 yearsInBusiness 10
      13 | Hot-dip galvanising of cable trays | 2592 | 18000 KGM MONTH | 2027-07-01 | 0.50 | 1 | Trays and brackets up to 6 m, coating to ISO 1461, pick-up every week.
      !5 process galvanising
      !4 certificate ISO 14001
      3 capacity 18000 KGM MONTH
      2 priceCeiling 0.52 KGM EUR
      13 | Traction-converter wiring looms | 2790 | 650 H87 MONTH | 2027-11-02 | 24.00 | 2 | Halogen-free wires, hand-laid on boards, insulation test at 4 kV with a protocol for each loom.
      !5 process wire-harness-assembly
      !4 certificate ISO 9001 VERIFIED
      !4 process wire-harness-testing
      3 certificate ISO 45001
      3 maturity LINKAGES 2
      2 language de
      13 | Zinc-nickel plating of fasteners and brackets | 2592 | 9500 KGM MONTH | 2027-06-01 | 1.70 | 1 | Eight micrometres with transparent passivation, 720 h salt spray, barrel and rack.
      !5 process zinc-nickel-plating
      !4 certificate ISO 14001 DOCUMENTED
      3 capacity 9500 KGM MONTH
      3 leadTime 10
      2 certificate EMAS
      14 | Charger cabinets, outdoor | 2599 | 700 H87 MONTH | 2027-08-02 | 210.00 | 2 | Aluminium cabinets IP54 with door, cable entry and seismic base, assembled with gaskets.
      !5 process laser-cutting
      !4 process bending
      !4 process powder-coating
      !3 deliveryRegion PL
      3 certificate ISO 9001
      3 capacity 700 H87 MONTH
      2 process welding-robotic
      14 | Charging-controller boards | 2610 | 3600 H87 MONTH | 2027-06-01 | 38.00 | 2 | Mixed technology with power relays, coating and functional test against a simulated vehicle.
      !5 process smt-assembly
      !4 process conformal-coating
      !4 certificate ISO 9001
      !3 process functional-testing
      !3 deliveryRegion PL
      2 capacity 3600 H87 MONTH
      14 | High-current contact pins, turned and plated | 2592 | 28000 H87 MONTH | 2027-10-01 | 1.60 | 1 | CuTeP pins of 6 and 8 mm, silver-plated by a partner of the supplier, one responsible supplier for both steps.
      !5 process cnc-turning
      !4 certificate IATF 16949
      !4 certificate ISO 14001
      3 capacity 28000 H87 MONTH
      2 deliveryRegion PL
      """;
}
