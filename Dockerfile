# ./mvnw package first: the image holds what was built and tested outside, in layers that change at different paces.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY server/target/mentor-ledger.jar .
RUN java -Djarmode=tools -jar mentor-ledger.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 ledger && mkdir /data && chown ledger /data
WORKDIR /ledger
COPY --from=layers /build/extracted/dependencies/ ./
COPY --from=layers /build/extracted/spring-boot-loader/ ./
COPY --from=layers /build/extracted/snapshot-dependencies/ ./
COPY --from=layers /build/extracted/application/ ./
USER ledger
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "mentor-ledger.jar"]
CMD ["serve", "--mentorledger.data=/data", "--server.address=0.0.0.0"]
