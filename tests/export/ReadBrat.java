import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.TreeMap;
import opennlp.tools.formats.brat.*;
import opennlp.tools.util.Span;

/** Prints what Apache OpenNLP reads in documents of brat, a line each: java -cp opennlp-tools.jar ReadBrat.java annotation.conf ID... */
class ReadBrat {
  public static void main(String[] words) throws Exception {
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    AnnotationConfiguration configuration = AnnotationConfiguration.parse(new File(words[0]));
    for (int at = 1; at < words.length; at++)
      try (InputStream text = new FileInputStream(words[at] + ".txt");
          InputStream annotations = new FileInputStream(words[at] + ".ann")) {
        BratDocument document = BratDocument.parseDocument(configuration, words[at], text, annotations);
        String name = new File(words[at]).getName();
        for (BratAnnotation one : document.getAnnotations()) print(out, name, document.getText(), one);
      }
  }

  static void print(PrintStream out, String name, String text, BratAnnotation one) {
    String head = name + "\t" + one.getId() + "\t" + one.getType();
    if (one instanceof SpanAnnotation) {
      SpanAnnotation annotation = (SpanAnnotation) one;
      StringBuilder quoted = new StringBuilder();
      for (Span span : annotation.getSpans()) {
        // brat counts code points, Java UTF-16 units
        int start = text.offsetByCodePoints(0, span.getStart());
        quoted.append(quoted.length() > 0 ? " " : "");
        quoted.append(text, start, text.offsetByCodePoints(0, span.getEnd()));
      }
      out.println(head + "\t" + annotation.getCoveredText() + "\t" + quoted);
    } else if (one instanceof EventAnnotation) {
      EventAnnotation event = (EventAnnotation) one;
      out.println(head + "\t" + event.getEventTrigger() + "\t" + new TreeMap<>(event.getArguments()));
    } else if (one instanceof AttributeAnnotation)
      out.println(head + "\t" + ((AttributeAnnotation) one).getAttachedTo());
  }
}
