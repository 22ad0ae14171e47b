# The API and the command line in one image; no user but its own, nothing to write but /data.
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
# For the page's query editor; without them the page is a plain one.
RUN apk add --no-cache nodejs npm
WORKDIR /src
COPY . .
# Compiled ahead for this image, it starts sooner.
RUN dotnet publish src/StatementGraph.Cli -c Release --use-current-runtime --self-contained false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine
COPY --from=build /app /app
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
WORKDIR /data
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/statementgraph.dll"]
CMD ["serve", "--url", "http://0.0.0.0:5080"]
