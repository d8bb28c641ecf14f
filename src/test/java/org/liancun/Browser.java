package org.liancun;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One Chromium for all tests; each test gets a window of its own. */
public final class Browser {

  /** Without graphics hardware only what needs WebGL is drawn through it: six times quicker. */
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-angle=swiftshader",
          "--enable-unsafe-swiftshader",
          "--disable-gpu-rasterization",
          "--disable-gpu-compositing");

  private static final String SETTLED =
      """
      () => {
        const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((c) => c.isActive);
        return document.querySelector('.lc-frame') && clients.length && !clients.some((c) => c.isActive());
      }
      """;

  private static final String SESSION = "JSESSIONID";

  /** Who has logged in once in a language need not do so in every window. */
  private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

  private static final Path PICTURES = Path.of("target", "screenshots");

  private Browser() {}

  /** How a window is opened: the person's language, colours and size of the screen. */
  public record Window(String language, boolean dark, int width, int height) {

    /** A clerk's screen. */
    public static final Window CHINESE = new Window("zh-CN", false, 1440, 900);

    ColorScheme colours() {
      return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /** {@return the same in English} */
    public Window inEnglish() {
      return new Window("en-US", dark, width, height);
    }

    /** {@return the same in the dark} */
    public Window inTheDark() {
      return new Window(language, true, width, height);
    }

    /** {@return the same on a tablet} */
    public Window onATablet() {
      return new Window(language, dark, 1024, 768);
    }
  }

  /** Opens a window; close its context when done. */
  public static Session open(Window window, int port) {
    var context =
        Shared.CHROMIUM.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(window.language())
                .setColorScheme(window.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(window.width(), window.height()));
    var origin = "http://localhost:" + port;
    var known = SESSIONS.get(origin + window.language());
    if (known != null) {
      context.addCookies(List.of(known));
    }
    return new Session(context, context.newPage(), origin, window, new ArrayList<>());
  }

  /**
   * A window with what it was seen to do.
   *
   * @param elsewhere addresses that it asked for outside the product
   */
  public record Session(
      BrowserContext context, Page page, String origin, Window look, List<String> elsewhere)
      implements AutoCloseable {

    public Session {
      page.setDefaultTimeout(60_000);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(origin)
                && !request.url().startsWith("data:")
                && !request.url().startsWith("blob:")) {
              elsewhere.add(request.url());
            }
          });
    }

    /** Goes to a place of the product, logging in where it asks for that. */
    public void goTo(String place, String name, String password) {
      page.navigate(origin + "/" + place);
      if (page.url().contains("/login")) {
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        context.cookies().stream()
            .filter(cookie -> cookie.name.equals(SESSION))
            .forEach(cookie -> SESSIONS.put(origin + look.language(), cookie));
      }
      settle();
    }

    /** Waits until the product has answered all that the page asked of it. */
    public void settle() {
      page.waitForFunction(SETTLED);
    }

    /** Keeps a picture of the window for people to look at. */
    public byte[] picture(String name) {
      return page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /**
     * {@return what keeps people from the page who hear it, use no mouse, or need contrast, in
     * light and dark}
     */
    public List<String> faults() {
      return faults("html");
    }

    /** {@return the same of what a selector finds} */
    public List<String> faults(String within) {
      return Faults.of(page, within, look.colours());
    }

    @Override
    public void close() {
      context.close();
    }
  }

  /** {@return a Chromium of one's own, which ends with its driver} */
  public static com.microsoft.playwright.Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                .setArgs(FLAGS));
  }

  private static final class Shared {

    static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private static com.microsoft.playwright.Browser launch() {
      var playwright = Playwright.create();
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return Browser.launch(playwright);
    }
  }
}
