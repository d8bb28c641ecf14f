package org.liancun.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.liancun.graph.GraphState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import tools.jackson.databind.json.JsonMapper;

/** Two doors: programs come to the API with each request, people log in once. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String LOGIN = "/login";

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, AuthenticationManager login, JsonMapper json)
      throws Exception {
    var refusals = new ApiRefusals(json);
    return http.securityMatcher("/api/**")
        .authenticationManager(login)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http, AuthenticationManager login, VaadinDefaultRequestCache wanted)
      throws Exception {
    wanted.setDelegateRequestCache(wantedAddresses());
    return http.authenticationManager(login)
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(HttpMethod.GET, "/health").permitAll())
        .headers(SecurityConfiguration::headers)
        .with(VaadinSecurityConfigurer.vaadin(), SecurityConfiguration::pages)
        .formLogin(form -> form.failureHandler(new LoginFailures()))
        .build();
  }

  /**
   * Remembers where somebody wanted to go, without a mark that would stay behind in the address.
   */
  @SuppressWarnings("NullAway") // null is documented, but not annotated
  private static HttpSessionRequestCache wantedAddresses() {
    var addresses = new HttpSessionRequestCache();
    addresses.setMatchingRequestParameterName(null);
    return addresses;
  }

  private static void pages(VaadinSecurityConfigurer vaadin) {
    // An address that there is not is the shell's to answer, with a page that says so.
    vaadin
        .loginView(LOGIN)
        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .withObjectPostProcessor(
            new ObjectPostProcessor<HeaderWriterFilter>() {
              @Override
              public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true); // the page is committed unnoticed
                return filter;
              }
            })
        .contentTypeOptions(Customizer.withDefaults())
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions ->
                permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.GENERAL));
  }

  @Bean
  AuthenticationManager login(
      AccountDirectory accounts, PasswordEncoder encoder, Brake brake, GraphState graph) {
    var passwords = new DaoAuthenticationProvider(accounts);
    passwords.setPasswordEncoder(encoder);
    return new ProviderManager(new BrakedLogin(passwords, brake, graph));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}
