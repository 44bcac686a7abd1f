package org.linkwright.agendas;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Prints agendas as PDF: A4, fonts embedded, tagged for screen readers. */
@ApplicationScoped
class AgendaPrinter {

  private static final String FOLDER = "agendas/";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /** Made for the first print, for many a node never prints. */
  private final Supplier<PebbleTemplate> template = new Once<>(AgendaPrinter::readTemplate);

  /** Parsed fonts of prints that are over. A parsed font serves one print at a time. */
  private final Queue<Fonts> idleFonts = new ConcurrentLinkedQueue<>();

  /** The agenda as a PDF document. */
  byte[] print(Agenda agenda) {
    Fonts idle = idleFonts.poll();
    Fonts fonts = idle == null ? new Fonts() : idle;
    try {
      byte[] printed = print(html(AgendaLayout.sheet(agenda)), fonts);
      idleFonts.add(fonts);
      return printed;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String html(AgendaSheet sheet) throws IOException {
    StringWriter html = new StringWriter();
    template.get().evaluate(html, Map.of("sheet", sheet));
    return html.toString();
  }

  private static byte[] print(String html, Fonts fonts) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder renderer = new PdfRendererBuilder();
      renderer.usePdfUaAccessibility(true);
      renderer.usePDDocument(document);
      renderer.useFont(fonts.regular(document), "Noto Sans", NORMAL, FontStyle.NORMAL, true);
      renderer.useFont(fonts.bold(document), "Noto Sans", BOLD, FontStyle.NORMAL, true);
      renderer.useFont(
          fonts.fallback(document), "Droid Sans Fallback", NORMAL, FontStyle.NORMAL, true);
      renderer.useExternalResourceAccessControl(
          (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      renderer.withProducer("Linkwright");
      renderer.withHtmlContent(html, null);
      renderer.toStream(pdf);
      renderer.run();
    }
    return pdf.toByteArray();
  }

  private static PebbleTemplate readTemplate() {
    ClasspathLoader loader = new ClasspathLoader(AgendaPrinter.class.getClassLoader());
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .autoEscaping(true)
        .build()
        .getTemplate(FOLDER + "agenda.html");
  }

  /** The fonts of {@code agendas/fonts}, each parsed when it is first needed. */
  private static final class Fonts {

    private final Supplier<TrueTypeFont> regular = new Once<>(() -> parse("NotoSans-Regular"));
    private final Supplier<TrueTypeFont> bold = new Once<>(() -> parse("NotoSans-Bold"));
    private final Supplier<TrueTypeFont> fallback = new Once<>(() -> parse("DroidSansFallback"));

    PDFontSupplier regular(PDDocument document) {
      return new Embedded(document, regular);
    }

    PDFontSupplier bold(PDDocument document) {
      return new Embedded(document, bold);
    }

    PDFontSupplier fallback(PDDocument document) {
      return new Embedded(document, fallback);
    }

    private static TrueTypeFont parse(String name) {
      String path = FOLDER + "fonts/" + name + ".ttf";
      try (InputStream font = AgendaPrinter.class.getClassLoader().getResourceAsStream(path)) {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        // Ligatures take a quarter of the time of a print, and names are none the better for them.
        parsed.setEnableGsub(false);
        return parsed;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** A parsed font within one document, of which the document keeps the glyphs it uses. */
  private static final class Embedded extends PDFontSupplier {

    private final PDDocument document;
    private final Supplier<TrueTypeFont> font;

    Embedded(PDDocument document, Supplier<TrueTypeFont> font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, font.get(), true);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** A value that is made when it is first asked for. */
  private static final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      T present = value;
      if (present == null) {
        present = maker.get();
        value = present;
      }
      return present;
    }
  }
}
