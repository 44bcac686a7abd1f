# The short names of the commands in CONTRIBUTING.md.
.PHONY: demo verify test format openapi bench pit package run

demo:
	./mvnw -Pdemo

verify:
	./mvnw verify

# make test T=RegistryApiTest
test:
	./mvnw test -Dtest=$(T) -Dsurefire.failIfNoSpecifiedTests=false

format:
	./mvnw spotless:apply

openapi:
	./mvnw test -Dtest=OpenApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dlinkwright.openapi.write=true

bench:
	./mvnw -Pbench

pit:
	./mvnw -Ppit

package:
	./mvnw package -DskipTests

run: package
	java -jar target/quarkus-app/quarkus-run.jar
