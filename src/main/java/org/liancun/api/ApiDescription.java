package org.liancun.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the OpenAPI document says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final Schema<?> PROBLEM =
      new ObjectSchema()
          .description("A problem as RFC 9457 has it")
          .addProperty("title", new StringSchema())
          .addProperty("status", new IntegerSchema())
          .addProperty("detail", new StringSchema())
          .addProperty("instance", new StringSchema());

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Liancun 联村")
                .version("1")
                .description("Rural organization networks: units, villages and their links."))
        .components(
            new Components()
                .addSecuritySchemes(
                    "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList("basic"));
  }

  @Bean
  OpenApiCustomizer describedRefusals() {
    return api -> {
      api.getComponents().addSchemas("Problem", PROBLEM);
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(ApiDescription::mayRefuse);
    };
  }

  private static void mayRefuse(Operation operation) {
    operation
        .getResponses()
        .addApiResponse(
            "304",
            new ApiResponse()
                .description(
                    "Nothing has changed since the answer with the ETag in If-None-Match"));
    refusal(operation, "400", "A parameter is missing or wrong; the detail names it");
    refusal(operation, "401", "Name and password are missing or wrong");
    var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
    if (parameters.stream().anyMatch(p -> "path".equals(p.getIn()))) {
      refusal(operation, "404", "Nothing has this code on that day");
    }
    refusal(operation, "429", "Too many attempts to log in; Retry-After says how long to wait");
    refusal(operation, "503", "The database cannot be reached now");
  }

  private static void refusal(Operation operation, String status, String why) {
    operation
        .getResponses()
        .addApiResponse(status, new ApiResponse().description(why).content(problem()));
  }

  private static Content problem() {
    return new Content()
        .addMediaType(
            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            new io.swagger.v3.oas.models.media.MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/Problem")));
  }
}
